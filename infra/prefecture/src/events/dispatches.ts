import type { Identify } from '../identity.ts';
import { MUNICIPALITIES } from '../municipalities.ts';
import type { Person } from '../people/person.ts';
import type { DispatchRow } from '../prefecture.ts';
import type { Random } from '../random.ts';

const STATE = ['総務省', '厚生労働省', '農林水産省', '経済産業省', '国土交通省', '内閣府', '環境省'];
const PRIVATE = ['（架空）北日本総合研究所', '（架空）みちのく物流株式会社', '（架空）海峡エナジー株式会社'];

/** One row for each time somebody was sent away: as long as the main assignment 人事課付 lasts. */
export function dispatchRows(people: readonly Person[], identify: Identify, random: Random): DispatchRow[] {
  return people.flatMap((person) =>
    person.stints
      .filter((stint) => stint.reason === 'DISPATCH')
      .map((stint): DispatchRow => {
        const end = person.stints.find((each) => each.from >= stint.from && !each.title.endsWith('（派遣）'));
        const validTo = end ? end.from : person.stints.findLast((each) => each.kind === 'MAIN')!.to;
        const dated = { id: identify(`dispatch:${person.number}:${stint.from}`), employeeId: person.id, validFrom: stint.from, validTo };
        const kind = random.weighted([['MUNICIPALITY', 0.5], ['STATE', 0.35], ['PRIVATE', 0.15]] as const);
        if (kind !== 'MUNICIPALITY') return { ...dated, hostKind: kind, hostName: random.pick(kind === 'STATE' ? STATE : PRIVATE), municipalityCode: null };
        const host = random.pick(MUNICIPALITIES);
        return { ...dated, hostKind: kind, hostName: host.name, municipalityCode: host.code };
      }),
  );
}
