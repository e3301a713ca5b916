import { DeclineSupportRequestDocument, OrderDeploymentDocument, ProposeSupportTeamsDocument, TriageSupportRequestDocument, type DeploymentActFragment } from '../gql/graphql.ts';
import { actOn, confirmed, reasoned, type Told } from '../side-assignments/acts/act.ts';
import { Acts } from '../side-assignments/acts/Acts.tsx';

interface Props {
  readonly id: string;
  readonly municipality: string;
  readonly actions: readonly DeploymentActFragment[];
  readonly lacking: number;
  readonly onDone: (told: Told) => void;
}

/** What 人事課 can do with a request, as buttons. */
export function RequestActs({ id, municipality, actions, lacking, onDone }: Props) {
  if (actions.length === 0) return null;
  const mayOrder = actions.some(({ action }) => action === 'ORDER');
  const whom = lacking > 0 ? `要る人数に${lacking}人足りないまま、同意した人だけを発令します。` : '同意した人の全員を発令します。';
  return (
    <div className="mb-8 grid gap-3 rounded-12 border border-line bg-surface px-6 py-5">
      <p className="text-sm text-text-quiet">人事課がすること</p>
      <Acts
        offered={actions} onDone={onDone}
        ways={{
          TRIAGE: actOn(TriageSupportRequestDocument, { id }, { done: '応援すると決めました。', next: '次に、班の案を作ります。' }, undefined, { variant: 'primary' }),
          PROPOSE: actOn(ProposeSupportTeamsDocument, { ids: [id] }, { done: '班の案を作りました。', next: '選ばれた人と所属長のホームに、同意するかを聞く知らせが届きます。足りないときは、その理由を下に出しています。' }, undefined, { variant: mayOrder ? 'secondary' : 'primary', pendingLabel: '班の案を作っています' }),
          ORDER: actOn(OrderDeploymentDocument, { id }, { done: '発令しました。', next: '「書類」で回答と名簿をつくり、市町村に送ってください。' }, confirmed(`${municipality}への応援を発令しますか`, `${whom}発令は取り消せません。`), { variant: 'primary', confirmLabel: '発令する' }),
          DECLINE: actOn(DeclineSupportRequestDocument, { id }, { done: '応援しないと決めました。', next: '市町村に理由を伝えてください。' }, reasoned('応援しないと決める', '理由は記録に残ります。同意を求めていた人は取りやめになります。取り消せません。', '応援しない理由'), { ends: true, variant: 'quiet', confirmLabel: '応援しない' }),
        }}
      />
    </div>
  );
}
