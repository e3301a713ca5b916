import { EmptyState, LinkButton, PageHeader } from '@takara/design-system';
import { useEffect } from 'react';
import { Brand } from '../frame/Brand.tsx';

/** For a visitor without a session: where to sign in, and back to the page they wanted. */
export function SignedOutPage({ returnTo }: { returnTo: string }) {
  useEffect(() => { document.title = 'サインイン｜Takara'; }, []);
  return (
    <>
      <header className="shell-header"><Brand /></header>
      <main id="main" className="shell-main shell-main--alone">
        <PageHeader title="サインインしてください" />
        <EmptyState title="このページは、サインインした職員が使えます。" action={<LinkButton variant="primary" href={`/auth/login?returnTo=${encodeURIComponent(returnTo)}`} reload>サインイン</LinkButton>}>
          サインインすると、開こうとしていたページに戻ります。
        </EmptyState>
      </main>
    </>
  );
}
