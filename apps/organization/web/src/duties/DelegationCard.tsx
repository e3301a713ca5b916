import { ActionButton, Card, ConfirmDialog, Link, Notice, StatusBadge } from '@takara/design-system';
import { formatDate, isRefusal, ProblemNotice, today, useMutation } from '@takara/web-kit';
import { useState } from 'react';
import { offered } from '../actions/offered.ts';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DelegationEntryFragmentDoc, EndDelegationDocument } from '../gql/graphql.ts';
import { paths } from '../paths.ts';

/** One delegation in which the reader has a part, with who decides for whom and until when. */
export function DelegationCard({ delegation, viewerId }: { delegation: FragmentType<typeof DelegationEntryFragmentDoc>; viewerId: string }) {
  const { id, kindLabel, validFrom, lastDay, reason, unit, principal, delegate, availableActions } = readFragment(DelegationEntryFragmentDoc, delegation);
  const { submit, submitting, problem } = useMutation(EndDelegationDocument);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const mine = principal.id === viewerId;
  const ending = offered(availableActions, 'END');
  const begun = validFrom <= today();

  const end = async () => {
    const { data } = await submit((idempotencyKey) => ({ input: { idempotencyKey, delegationId: id } }));
    setAsking(false);
    if (data && isRefusal(data.endDelegation)) setRefused(data.endDelegation.message);
  };

  return (
    <Card
      title={mine ? `${delegate.displayName}さんに頼んでいます` : `${principal.displayName}さんから頼まれています`}
      aside={begun ? <StatusBadge tone="success">代決中</StatusBadge> : <StatusBadge tone="info">これから</StatusBadge>}
    >
      <p>{kindLabel}（{unit ? <Link href={paths.unit(unit.id)}>{unit.name}</Link> : '県全体'}）</p>
      <p className="text-text-quiet">{formatDate(validFrom)}から{lastDay ? `${formatDate(lastDay)}まで` : ''}</p>
      {reason ? <p>理由：{reason}</p> : null}
      {ending ? <div className="mt-3"><ActionButton offered={ending} size="small" onClick={() => setAsking(true)}>{ending.label}</ActionButton></div> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      {refused ? <Notice tone="warning" title={refused} live /> : null}
      <ConfirmDialog
        open={asking}
        title={begun ? 'この代決を今日で終えますか' : 'この代決を取りやめますか'}
        confirmLabel={begun ? '代決を終える' : '代決を取りやめる'}
        pending={submitting}
        danger
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      >
        終えると元に戻せません。{delegate.displayName}さんは「{kindLabel}」の決裁ができなくなり、{principal.displayName}さんが自分で行います。もう一度頼むときは、新しく申し込みます。
      </ConfirmDialog>
    </Card>
  );
}
