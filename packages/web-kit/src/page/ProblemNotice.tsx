import { Button, ErrorState, LinkButton, Notice } from '@takara/design-system';
import { useLocation } from 'react-router';
import type { Problem } from '../graph/problem.ts';

interface Props {
  problem: Problem;
  /** Asks again; without it no button is shown. */
  retry?: () => void;
  retrying?: boolean;
}

/** A failure where something should have been, or above a form that could not be sent: what happened, what to do, a retry, the number. */
export function ProblemNotice({ problem, retry, retrying }: Props) {
  const { pathname, search } = useLocation();
  if (problem.kind === 'SIGNED_OUT')
    return (
      <Notice
        tone="warning"
        title={`${problem.title}。`}
        live
        nextStep={<LinkButton href={`/auth/login?returnTo=${encodeURIComponent(pathname + search)}`} reload>サインイン</LinkButton>}
      >
        {problem.advice}
      </Notice>
    );
  return <ErrorState whatHappened={`${problem.title}。`} whatToDo={problem.advice} requestId={problem.requestId} onRetry={retry} retrying={retrying} />;
}

/** Above content of which a part is missing. */
export function PartialNotice({ problem, retry }: { problem: Problem; retry: () => void }) {
  return (
    <Notice tone="warning" title="一部の情報を取り出せませんでした。" nextStep={<Button size="small" icon="retry" onClick={retry}>もう一度読み込む</Button>}>
      表示されているところはそのまま使えます。{problem.requestId ? `お問い合わせの番号：${problem.requestId}` : ''}
    </Notice>
  );
}
