import { Button, type ButtonProps } from '@takara/design-system';
import { useState, type ReactNode } from 'react';
import { download } from '../format/download.ts';
import { useAsking } from '../graph/asking.ts';
import type { GraphDocument } from '../graph/document.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

/** What the graph answers for a paper, under the name `paper`: `query … { paper: careerPlanPaper(id: $id) { fileName mediaType contentBase64 } }`. */
export interface PaperAnswer {
  paper: { fileName: string | null; mediaType: string; contentBase64: string | null } | null;
}

interface Props<Variables> extends Pick<ButtonProps, 'variant' | 'size'> {
  document: GraphDocument<PaperAnswer, Variables>;
  variables: Variables;
  /** What it makes: 「申込書のPDFをつくる」. */
  children: ReactNode;
}

/** Makes a paper on the platform, from what the reader may see, and hands it over as a file. */
export function PaperButton<Variables>({ document, variables, children, ...look }: Props<Variables>) {
  const { ask, asking, problem } = useAsking(document);
  const [made, setMade] = useState<string | null>(null);
  const make = async () => {
    setMade(null);
    const { data } = await ask(variables);
    const { fileName, mediaType, contentBase64 } = data?.paper ?? {};
    if (!fileName || !contentBase64) return;
    download(fileName, new Blob([Uint8Array.from(atob(contentBase64), (letter) => letter.charCodeAt(0))], { type: mediaType }));
    setMade(fileName);
  };
  return (
    <div className="ds-button-with-reason">
      <Button {...look} icon="download" pending={asking} pendingLabel="PDFをつくっています" onClick={() => void make()}>{children}</Button>
      <span role="status" className="ds-button-reason">{made ? `「${made}」をダウンロードしました。` : null}</span>
      {/* The button itself is the way to try again. */}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </div>
  );
}
