import { april } from '../calendar.ts';
import type { JobFamilyCode } from '../figures.ts';
import type { Site } from '../prefecture.ts';
import type { Random } from '../random.ts';
import { findEra, type Line } from '../units/lines.ts';
import type { Structure } from '../units/structure.ts';

/** The groups, and offices without groups, where rank and file work. */
export const leavesOf = (structure: Structure): Line[] => structure.workUnits.flatMap((each) => (each.groups.length > 0 ? each.groups : [each]));

/** How many people of a family stand on a line. */
export type Headcount = ReadonlyMap<Line, Partial<Record<JobFamilyCode, number>>>;

type Sites = Readonly<Record<Site, Line[]>>;

/** Open places of one April, a list for each job family and site: a line stands in it as often as it lacks people. */
export class Vacancies {
  readonly #open = new Map<JobFamilyCode, Sites>();
  readonly #shares = new Map<JobFamilyCode, { lines: readonly Line[]; upTo: readonly number[] }>();
  readonly #random: Random;

  /** `staff`: rank and file by family, those to be placed included; `taken`: those who stay where they are. */
  constructor(leaves: readonly Line[], year: number, staff: ReadonlyMap<JobFamilyCode, number>, taken: Headcount, random: Random) {
    this.#random = random;
    const existing = leaves.filter((line) => findEra(line, april(year)));
    for (const [family, count] of staff) {
      const lines = existing.filter((line) => line.mix.has(family));
      const upTo: number[] = [];
      let sum = 0;
      for (const line of lines) upTo.push((sum += line.staff * line.mix.get(family)!));
      this.#shares.set(family, { lines, upTo });
      this.#open.set(family, this.#openPlaces(family, lines, upTo, count, taken));
    }
  }

  #openPlaces(family: JobFamilyCode, lines: readonly Line[], upTo: readonly number[], count: number, taken: Headcount): Sites {
    const open: Sites = { HEADQUARTERS: [], BRANCH_OFFICE: [] };
    let dealt = 0;
    lines.forEach((line, i) => {
      const due = Math.round((upTo[i]! / upTo.at(-1)!) * count);
      for (let n = due - dealt - (taken.get(line)?.[family] ?? 0); n > 0; n -= 1) open[line.site].push(line);
      dealt = due;
    });
    return open;
  }

  /** The best of a few open places by `score`, at `site` when there is one; where none is open, a line gets one person more. */
  take(family: JobFamilyCode, site: Site | null, score: (line: Line) => number): Line {
    const open = this.#open.get(family)!;
    if (site === null) return this.#takeBest(this.#eitherSite(open), score) ?? this.#beyondPlan(family, null)!;
    return this.#takeBest(open[site], score) ?? this.#beyondPlan(family, site) ?? this.#takeBest(this.#eitherSite(open), score) ?? this.#beyondPlan(family, null)!;
  }

  #eitherSite(open: Sites): Line[] {
    const [hq, branch] = [open.HEADQUARTERS, open.BRANCH_OFFICE];
    return this.#random.between(1, hq.length + branch.length + 1) <= hq.length || branch.length === 0 ? hq : branch;
  }

  #takeBest(open: Line[], score: (line: Line) => number): Line | undefined {
    if (open.length === 0) return undefined;
    let [best, bestScore] = [0, -Infinity];
    for (let i = 0; i < 5; i += 1) {
      const index = this.#random.between(0, open.length - 1);
      const value = score(open[index]!);
      if (value > bestScore) [best, bestScore] = [index, value];
    }
    const line = open[best]!;
    open[best] = open.at(-1)!;
    open.pop();
    return line;
  }

  #beyondPlan(family: JobFamilyCode, site: Site | null): Line | undefined {
    const { lines, upTo } = this.#shares.get(family)!;
    for (let tries = 0; tries < 12; tries += 1) {
      const at = this.#random.fraction() * upTo.at(-1)!;
      let [low, high] = [0, upTo.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (upTo[middle]! > at) high = middle;
        else low = middle + 1;
      }
      if (site === null || lines[low]!.site === site) return lines[low]!;
    }
    return undefined;
  }
}
