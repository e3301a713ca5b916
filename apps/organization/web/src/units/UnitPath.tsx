import { Link } from '@takara/design-system';
import { paths } from '../paths.ts';

interface Props {
  /** From the prefecture down to the unit. */
  path: readonly { id: string; name: string }[];
  asOf?: string | null;
  /** The last one's page is this one: no link. */
  here?: boolean;
}

/** 「総務部 ／ 人事課 ／ 人財育成グループ」, each leading to its page. The prefecture goes without saying. */
export function UnitPath({ path, asOf = null, here = false }: Props) {
  const named = path.length > 1 ? path.slice(1) : path;
  const last = named.length - 1;
  return (
    <span>
      {named.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 ? <span className="mx-1.5 text-text-quiet" aria-hidden>／</span> : null}
          {here && index === last ? name : <Link href={paths.unit(id, asOf)}>{name}</Link>}
        </span>
      ))}
    </span>
  );
}
