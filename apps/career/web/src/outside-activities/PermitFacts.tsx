import { Card, DateText, DescriptionList, PersonName } from '@takara/design-system';
import { formatNumber } from '@takara/web-kit';
import type { OutsideActivityShownFragment } from '../gql/graphql.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { Term } from '../side-assignments/acts/Term.tsx';

/** Who, for whom, when, how long, for how much; what a draft does not say yet is said to be missing. */
export function PermitFacts({ permit }: { permit: OutsideActivityShownFragment }) {
  const { applicant, applicantName, isMine, hostName, hostKindLabel, startsOn, endsOn, hoursPerMonth, hoursPerWeek, workdayHours, monthlyPay, payBasis, submittedOn, decidedOn, decideBy } = permit;
  const place = applicant?.mainAssignment;
  const hours = (value: number | null) => (value === null ? null : formatNumber(value, '時間'));
  return (
    <Card>
      <DescriptionList
        items={[
          ...(isMine ? [] : [{ term: '申請した人', detail: applicant?.displayName ? <PersonName name={applicant.displayName} kana={applicant.kana} /> : applicantName }]),
          ...(place && !isMine ? [{ term: 'いまの所属と職', detail: `${unitName(place.unit)}　${place.postTitle}${applicant?.grade ? `（${applicant.grade.label}）` : ''}` }] : []),
          { term: '活動先', detail: `${hostName || '（まだありません）'}${hostKindLabel ? `（${hostKindLabel}）` : ''}` },
          { term: '期間', detail: startsOn && endsOn ? <Term from={startsOn} to={endsOn} /> : null },
          { term: '1か月の時間', detail: hours(hoursPerMonth) },
          { term: '1週間の時間', detail: hours(hoursPerWeek) },
          { term: '勤務日の時間', detail: hours(workdayHours) },
          { term: '1か月の報酬', detail: monthlyPay === null ? null : monthlyPay === 0 ? 'なし' : `${formatNumber(monthlyPay, '円')}${payBasis ? `（${payBasis}）` : ''}` },
          ...(submittedOn ? [{ term: '提出した日', detail: <DateText value={submittedOn} /> }] : []),
          ...(decideBy ? [{ term: '決める目安', detail: <DateText value={decideBy} /> }] : []),
          ...(decidedOn ? [{ term: '決まった日', detail: <DateText value={decidedOn} /> }] : []),
        ]}
      />
    </Card>
  );
}
