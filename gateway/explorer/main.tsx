import type { Fetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import './explorer.css';

/** The same address, session and rules as for every other client. */
const fetcher: Fetcher = async (request) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
};

const FIRST_WORDS = `# 自分の問い合わせを書いて、実行ボタンを押してください。
# 深さ、費用、ページの大きさには上限があります。

query Hello {
  __typename
}
`;

createRoot(document.getElementById('explorer')!).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_WORDS} defaultEditorToolsVisibility="variables" isHeadersEditorEnabled={false} shouldPersistHeaders={false} />);
