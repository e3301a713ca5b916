/** Asked before a consent is withdrawn: what is gone is gone. */
export const WITHDRAW = { title: '同意を取り消しますか', text: '「配慮が要る事情」と「配慮してほしいこと」が消えます。消したものは元に戻せません。ほかの部分は残ります。' };
