import { isEmployee } from '@takara/subgraph-kit';

/** キャリアパスは公開（P0）: 全職員が、どの職種のものも読める。「いまここ」は P2 で、誰が尋ねても本人のものしか作らない。 */
export const mayReadCareerPaths = isEmployee;
