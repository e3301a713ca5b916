import { escape, type Page } from './layout.ts';

/** The request itself was wrong: an old address, a restart in between, a link that was tampered with. */
export function brokenPage(code: string, gatewayOrigin: string): Page {
  return {
    title: 'サインインをやり直してください',
    body: `<h1>サインインをやり直してください</h1>
<p>この画面は期限が切れたか、途中で中断されています。はじめからもう一度お試しください。</p>
<p><a class="button" href="${escape(gatewayOrigin)}/">はじめからやり直す</a></p>
<p class="quiet">理由コード: ${escape(code)}</p>`,
  };
}
