import { PlainLink } from '@takara/design-system';
import { paths } from '../paths.ts';

/** The measures before and after this one, in the policy's order. */
export function Neighbours({ code, all }: { code: string; all: readonly { code: string; label: string }[] }) {
  const here = all.findIndex((measure) => measure.code === code);
  const [before, after] = [all[here - 1], all[here + 1]];
  return (
    <nav aria-label="前後の個別取組" className="mt-12 grid gap-3 border-t border-line pt-6 sm:grid-cols-2">
      {before ? <Neighbour measure={before} where="前の個別取組" /> : <span />}
      {after ? <Neighbour measure={after} where="次の個別取組" end /> : null}
    </nav>
  );
}

const Neighbour = ({ measure: { code, label }, where, end }: { measure: { code: string; label: string }; where: string; end?: boolean }) => (
  <PlainLink href={paths.measure(code)} className={`rounded-8 px-3 py-2 text-key-1000 hover:bg-key-50 ${end ? 'sm:text-right' : ''}`}>
    <span className="block text-sm text-text-quiet">{where}</span>
    <span className="underline underline-offset-4">{code}　{label}</span>
  </PlainLink>
);
