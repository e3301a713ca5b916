import { Badge, StatusBadge } from '@takara/design-system';

interface Props {
  commitment: { level: string; label: string };
  /** Another strength that a part of the same measure is promised with. */
  also?: { level: string; label: string } | null;
  /** The body has since decided what the policy only considers. */
  decided?: boolean;
}

const onlyConsidered = ({ level }: { level: string }) => level === 'UNDER_CONSIDERATION';

/** How strongly the policy promises it, in the policy's own verbs. What is only being considered has not begun, and says so until the body decides it. */
export function Commitment({ commitment, also, decided }: Props) {
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5">
      <Mark commitment={commitment} decided={decided} />
      {also ? <Mark commitment={also} part /> : null}
    </span>
  );
}

function Mark({ commitment, part, decided }: { commitment: Props['commitment']; part?: boolean; decided?: boolean }) {
  if (onlyConsidered(commitment) && decided) return <StatusBadge tone="success">県が決めて始めています</StatusBadge>;
  if (onlyConsidered(commitment)) return <StatusBadge tone="warning" icon="clock">{part ? '一部は検討中' : '検討中で、まだ始まっていません'}</StatusBadge>;
  return <Badge tone="info">{part ? `一部は「${commitment.label}」` : commitment.label}</Badge>;
}
