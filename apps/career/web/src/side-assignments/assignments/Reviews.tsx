import { Badge, Card, DateText } from '@takara/design-system';
import type { ReviewFragment } from '../../gql/graphql.ts';
import { DoneNotice } from '../acts/DoneNotice.tsx';
import { ratingWords } from './ratings.ts';

const SIDES = { PERSON: '本人の振り返り', HOST: '受入所属の振り返り' } as const;

/** What the reader may read of both sides' reviews. */
export function Reviews({ reviews }: { reviews: readonly ReviewFragment[] }) {
  if (reviews.length === 0) return null;
  return (
    <div className="grid gap-5">
      {reviews.map(({ id, side, comment, rating, skills, writtenAt }) => (
        <Card key={id} title={side ? SIDES[side] : '振り返り'} aside={rating === null ? null : <Badge>{ratingWords(rating)}</Badge>}>
          <p className="whitespace-pre-wrap leading-loose wrap-anywhere">{comment}</p>
          {skills && skills.length > 0 ? <p className="mt-4 flex flex-wrap items-center gap-2"><span className="font-bold">認められたスキル：</span>{skills.map((skill) => <Badge key={skill} tone="success">{skill}</Badge>)}</p> : null}
          {writtenAt ? <p className="mt-3 text-sm text-text-quiet"><DateText value={writtenAt} /></p> : null}
        </Card>
      ))}
      {reviews.length === 1 ? <p className="text-sm text-text-quiet">相手の振り返りは、双方が書き終えると読めます。</p> : null}
    </div>
  );
}

/** After one's own is sent: the form is gone. */
export const ReviewSent = ({ complete }: { complete: boolean }) => (
  <DoneNotice title="振り返りを送りました。">{complete ? '双方の振り返りがそろいました。互いに読めます。' : '相手が書き終えると、双方の振り返りを互いに読めます。'}</DoneNotice>
);
