import type { FastifyReply } from 'fastify';
import { createNonce, noticeHeaders } from './content-security.ts';
import { noticeStyle } from './notice-style.ts';

interface Notice {
  status: number;
  title: string;
  /** Trusted markup of ours. */
  body: string;
}

const again = '<p><a class="button" href="/auth/login">サインイン画面へ</a></p>';

/** What the gateway itself says to people, before the shell is there to say it. */
export const NOTICES = {
  SIGNED_OUT: {
    status: 200,
    title: 'サインアウトしました',
    body: `<p>このブラウザでの利用は終わりました。共用の端末では、ブラウザも閉じてください。</p>${again}`,
  },
  ASK_SIGN_OUT: {
    status: 200,
    title: 'サインアウトしますか',
    body: `<p>入力の途中の内容は、保存していなければ失われます。</p>
<form method="post" action="/auth/logout"><p><button>サインアウトする</button> <a href="/">ホームへ戻る</a></p></form>`,
  },
  SIGN_IN_INTERRUPTED: {
    status: 400,
    title: 'サインインが終わっていません',
    body: `<p>時間が空いたか、途中で別の画面に移ったため、サインインを続けられません。はじめからやり直してください。</p>
<p>何度も表示されるときは、ブラウザがCookieを受け取らない設定になっていないか確かめてください。</p>${again}`,
  },
  NOT_AN_EMPLOYEE: {
    status: 403,
    title: '職員として登録されていません',
    body: `<p>認証はできましたが、職員の名簿に見つかりません。採用や異動の当日は、発令が登録されるまで使えません。
登録については所属の庶務担当へお問い合わせください。</p>${again}`,
  },
  FOREIGN_REQUEST: {
    status: 403,
    title: '別のサイトからの操作は受け付けません',
    body: '<p>サインアウトは、この画面の中のボタンから行ってください。</p><p><a class="button" href="/">ホームへ</a></p>',
  },
  PROVIDER_UNAVAILABLE: {
    status: 503,
    title: '認証基盤に接続できません',
    body: `<p>いまサインインできません。すでにサインインしている方は、そのまま使えます。数分おいてやり直してください。</p>${again}`,
  },
  DIRECTORY_UNAVAILABLE: {
    status: 503,
    title: '職員の名簿を確認できません',
    body: `<p>いま名簿に接続できないため、画面を表示できません。数分おいてやり直してください。</p>
<p><a class="button" href="/">もう一度表示する</a></p>`,
  },
  SHELL_MISSING: {
    status: 503,
    title: '画面の準備ができていません',
    body: '<p>画面のプログラムがまだ作られていません。しばらくしてからもう一度開いてください。</p>',
  },
  NOT_FOUND: {
    status: 404,
    title: 'ページが見つかりません',
    body: '<p>アドレスが変わったか、なくなっています。</p><p><a class="button" href="/">ホームへ</a></p>',
  },
} as const satisfies Record<string, Notice>;

/** `formTargets`: origins beside our own that the notice's form may end at. */
export function sendNotice(reply: FastifyReply, name: keyof typeof NOTICES, formTargets: readonly string[] = []) {
  const { status, title, body } = NOTICES[name];
  const nonce = createNonce();
  return reply
    .code(status)
    .headers(noticeHeaders({ nonce, origin: '', formTargets }))
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}｜Takara</title>
<style nonce="${nonce}">${noticeStyle}</style>
</head>
<body>
<header><a href="/">Takara</a></header>
<main><h1>${title}</h1>${body}<p class="quiet">受付番号 ${reply.request.id}</p></main>
</body>
</html>`);
}
