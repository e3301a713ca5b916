/** What can be done, with the words of the button and of the record. */
export const ACTIONS = {
  REGISTER: { label: '知識を登録する', told: '知識を登録しました' },
  EDIT: { label: '書き直す', told: '内容を書き直しました' },
  MAP: { label: '担い手を登録する', told: '担い手に登録しました' },
  UNMAP: { label: '担い手から外す', told: '担い手から外しました' },
  NAME: { label: '後任を決める', told: '後任に決めました' },
  WITHDRAW: { label: '後任を取り消す', told: '後任を取り消しました' },
  RECORD: { label: '引継ぎを記録する', told: '引継ぎを記録しました' },
  AGREE: { label: '記録を確かめる', told: '引継ぎの記録を確かめました' },
  CONFIRM: { label: '引継ぎの完了を確かめる', told: '引継ぎの完了を確かめました' },
  CLOSE: { label: '引継ぎを終える', told: '引き継がなくてよいことにしました' },
} as const;
export type Action = keyof typeof ACTIONS;
