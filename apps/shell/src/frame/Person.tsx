import { Button, Icon } from '@takara/design-system';
import { useSession } from '@takara/web-kit';

/** Who is signed in, where and as what, and the way out. A plain form: no link may end a session. */
export function Person() {
  const { displayName, unitName, postTitle, duties } = useSession();
  const labels = [...new Set(duties.map(({ label }) => label))];
  return (
    <div className="shell-person">
      <Icon name="person" />
      <div className="shell-person__words">
        <p className="shell-person__name">{displayName}</p>
        <p className="shell-person__place">{[unitName, postTitle].filter(Boolean).join('　')}</p>
        {labels.length > 0 ? <p className="shell-person__duties">{labels.join('・')}</p> : null}
      </div>
      <form method="post" action="/auth/logout">
        <Button type="submit" size="small" variant="quiet">サインアウト</Button>
      </form>
    </div>
  );
}
