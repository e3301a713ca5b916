import { eraDate } from '@takara/subgraph-kit/era-dates';
import { fieldsSaid, type Paper } from '@takara/subgraph-kit/paper';
import type { PlanType, TopicType } from './topic.type.ts';

/** What the page of a topic shows to the same reader; when somebody leaves, and why, is not for a paper that goes from hand to hand. */
export const TOPIC_ON_PAPER = `query ($id: ID!) {
  knowledgeTopic(id: $id) {
    title why artifacts stateLabel unit { id }
    holders { name depthLabel hasLeft }
    plans { successorName dueOn confirmedOn sessions { heldOn holderName authorName what isAgreed } }
  }
}`;

/** 知識の継承 引継書. */
export function topicPaper(it: TopicType, unit: string): Paper {
  return {
    title: '知識の継承　引継書',
    fileName: `引継書_${it.title}`,
    readers: null,
    blocks: [
      { kind: 'fields', rows: fieldsSaid([['引き継ぐ知識', it.title], ['所属', unit], ['なぜ大切か', it.why], ['手引き・資料のありか', it.artifacts], ['状態', it.stateLabel]]) },
      { kind: 'table', heading: '担い手', none: '担い手は、まだいません。', columns: [{ header: '氏名', share: 40 }, { header: 'どこまでできるか', share: 60 }], rows: it.holders.map(({ name, depthLabel, hasLeft }) => [name, hasLeft ? `${depthLabel}（所属を離れました）` : depthLabel]) },
      ...it.plans.map((plan) => ({
        kind: 'table', heading: `${plan.successorName}さんへの引継ぎ（${untilWhen(plan)}）`, none: '引継ぎの記録は、まだありません。',
        columns: [{ header: '日', share: 22 }, { header: '渡した人', share: 18 }, { header: '引き継いだこと', share: 42 }, { header: '相手の確認', share: 18 }],
        rows: plan.sessions.toReversed().map(({ heldOn, holderName, what, isAgreed }) => [eraDate(heldOn), holderName, what ?? '（渡した人、受けた人と、その上司が読みます）', isAgreed ? '確かめました' : 'まだ']),
      }) as const),
      { kind: 'boxes', heading: '確認', names: ['渡した人', '受けた人', 'グループマネージャー', '所属長'] },
    ],
  };
}

const untilWhen = ({ dueOn, confirmedOn }: PlanType): string => (confirmedOn ? `${eraDate(confirmedOn)}に完了` : `${eraDate(dueOn)}まで`);
