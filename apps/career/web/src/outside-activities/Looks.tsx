import { Badge, Section, Table } from '@takara/design-system';
import { readFragment } from '../gql/index.ts';
import { OutsideActivityLookFragmentDoc, type OutsideActivityLookFragment, type OutsideActivityShownFragment } from '../gql/graphql.ts';

type Look = OutsideActivityLookFragment;

/** Each relation and who says what of it; the applicant sees their own answers alone. */
export function Looks({ permit }: { permit: OutsideActivityShownFragment }) {
  const declared = readFragment(OutsideActivityLookFragmentDoc, permit.declared ?? []);
  if (declared.length === 0) return null;
  const others = [['manager', '所属長', permit.managerLooks], ['personnel', '人事課', permit.personnelLooks]] as const;
  const columns = others.flatMap(([key, header, fragments]) => {
    const looks = readFragment(OutsideActivityLookFragmentDoc, fragments ?? []);
    return looks.length === 0 ? [] : [{ key, header, cell: ({ relation }: Look) => <Said look={looks.find((each) => each.relation === relation)} /> }];
  });
  return (
    <>
      {permit.opinion ? (
        <Section title="所属長の意見（本人には見えません）">
          <div className="grid gap-3 rounded-12 border border-line bg-surface p-6">
            <p><Badge tone={permit.managerAgrees ? 'success' : 'warning'}>{permit.managerAgrees ? '支障はない' : '支障がある'}</Badge></p>
            <p className="whitespace-pre-wrap leading-loose wrap-anywhere">{permit.opinion}</p>
          </div>
        </Section>
      ) : null}
      <Section title="いまの所属と活動先との関係">
        <Table caption="利害の関係" captionHidden rows={declared} rowKey={({ relation }) => relation} columns={[{ key: 'relation', header: '関係', rowHeader: true, cell: ({ label }: Look) => label }, { key: 'declared', header: '本人', cell: (look: Look) => <Said look={look} /> }, ...columns]} />
      </Section>
    </>
  );
}

const Said = ({ look }: { look: Look | undefined }) => (look ? <><Badge tone={look.exists ? 'warning' : 'neutral'}>{look.exists ? 'ある' : 'ない'}</Badge>{look.why ? <span className="mt-1 block text-sm wrap-anywhere">{look.why}</span> : null}</> : <>－</>);

/** Each criterion as 人事課 judged it. */
export function Judgements({ permit: { judgements } }: { permit: OutsideActivityShownFragment }) {
  if (!judgements || judgements.length === 0) return null;
  return (
    <Section title="許可の基準への当てはめ">
      <ul className="grid gap-3 rounded-12 border border-line bg-surface p-6">
        {judgements.map(({ criterion, label, met, why }) => <li key={criterion} className="flex items-start gap-3"><Badge tone={met ? 'success' : 'error'}>{met ? '満たす' : '満たさない'}</Badge><span>{label}{why ? <span className="mt-1 block text-sm text-text-quiet wrap-anywhere">{why}</span> : null}</span></li>)}
      </ul>
    </Section>
  );
}
