import { escape, type Page } from './layout.ts';

/**
 * Asks before the provider's own session ends. Someone who comes from the platform's sign-out (the hint proves it)
 * has answered already, so where scripts run the form sends itself.
 */
export function signOutPage(form: string, alreadyAsked: boolean): Page {
  return {
    title: 'サインアウト',
    script: alreadyAsked ? "document.querySelector('button[name=logout]').click()" : undefined,
    body: `<h1>サインアウトします</h1>
<p>このブラウザでのサインインを終わります。次に使うときは、もう一度職員を選びます。</p>
${form}
<p><button type="submit" form="op.logoutForm" name="logout" value="yes">サインアウトする</button></p>`,
  };
}

export function signedOutPage(gatewayOrigin: string): Page {
  return {
    title: 'サインアウトしました',
    body: `<h1>サインアウトしました</h1>
<p><a class="button" href="${escape(gatewayOrigin)}/">サインイン画面へ</a></p>`,
  };
}
