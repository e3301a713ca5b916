/** What can be done, with the words of the button and of the record. */
export const ACTIONS = {
  VOLUNTEER: { label: '手を挙げる', told: '手を挙げました' },
  PUT_FORWARD: { label: '推薦する', told: '主管課が推薦しました' },
  RECOMMEND: { label: '推薦する', told: '主管課が推薦しました' },
  NOT_RECOMMEND: { label: '推薦しない', told: '主管課が推薦しないことにしました' },
  AGREE: { label: '行くことに同意する', told: '本人が同意しました' },
  DECLINE: { label: '断る', told: '本人が断りました' },
  WITHDRAW: { label: '取り下げる', told: '取り下げました' },
  SELECT: { label: 'この人に決める', told: '人事課が決めました' },
  NOT_SELECT: { label: '今回は見送る', told: '人事課が見送りました' },
  ORDER: { label: '派遣を発令する', told: '派遣を発令しました' },
  CANCEL: { label: '派遣を取りやめる', told: '派遣を取りやめました' },
  RECALL: { label: '予定より早く戻す', told: '予定より早く戻すことにしました' },
  REPORT: { label: '中間報告を出す', told: '中間報告を出しました' },
  SHARE: { label: '還元を記録する', told: '還元の場を記録しました' },
  CONFIRM: { label: '還元を確かめる', told: '所属長が還元を確かめました' },
  ACKNOWLEDGE: { label: '結果を確かめた', told: '結果を確かめました' },
  LEAVE: { label: '退職', told: '退職により終わりました' },
} as const;
export type Action = keyof typeof ACTIONS;
