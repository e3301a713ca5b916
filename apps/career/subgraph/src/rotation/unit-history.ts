/** A unit under one name and one parent, as the directory keeps it. */
export interface HistoricUnit {
  readonly id: string;
  readonly site: string;
  /** The 部局 it counts for; a branch office counts for the department above it. */
  readonly departmentId: string | null;
  /** The 所属 it belongs to, itself included; null above one. */
  readonly workUnitId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** What became of a unit in a reform; `successorId` is null where it was abolished. */
export interface Succession {
  readonly predecessorId: string;
  readonly successorId: string | null;
  readonly on: string;
}

export type Level = 'departmentId' | 'workUnitId';

/** Units through reforms: what somebody's unit of then counts for on a later day. */
export class UnitHistory {
  readonly #units: ReadonlyMap<string, HistoricUnit>;
  readonly #successors: ReadonlyMap<string, readonly Succession[]>;
  /** By level, day and unit. Days are few, as people move together. */
  readonly #known: Record<Level, Map<string, Map<string, ReadonlySet<string>>>> = { departmentId: new Map(), workUnitId: new Map() };

  constructor(units: readonly HistoricUnit[], successions: readonly Succession[]) {
    this.#units = new Map(units.map((unit) => [unit.id, unit]));
    this.#successors = Map.groupBy(successions.filter(({ successorId }) => successorId !== null), ({ predecessorId }) => predecessorId);
  }

  siteOf(unitId: string): string | undefined {
    return this.#units.get(unitId)?.site;
  }

  /** The department or 所属 that a unit itself stands in. */
  ownOf(unitId: string, level: Level): string {
    return this.#units.get(unitId)?.[level] ?? unitId;
  }

  /** Whether `unitId` is where the other unit's work went on `day`: whoever stands there has not been moved. */
  continues(unitId: string, before: string, day: string): boolean {
    return (this.#successors.get(before) ?? []).some(({ successorId, on }) => successorId === unitId && on === day);
  }

  /**
   * The departments (or 所属) in which the work of a unit lies on `day`: more than one after a split, so that no heir of it
   * passes for new. A unit that went without an heir counts for what became of its department.
   */
  countsFor(unitId: string, day: string, level: Level): ReadonlySet<string> {
    const ofDay = this.#known[level].get(day) ?? new Map<string, ReadonlySet<string>>();
    if (ofDay.size === 0) this.#known[level].set(day, ofDay);
    let known = ofDay.get(unitId);
    if (!known) {
      const heirs = this.#heirs(unitId, day);
      const own = this.ownOf(unitId, level);
      const heirsOfOwn = heirs.length > 0 || own === unitId ? [] : this.#heirs(own, day);
      known = new Set(heirs.length > 0 ? heirs.map((heir) => this.ownOf(heir, level)) : heirsOfOwn.length > 0 ? heirsOfOwn : [own]);
      ofDay.set(unitId, known);
    }
    return known;
  }

  /** The unit itself and all that came of it by `day`, as far as they are there on that day. */
  #heirs(unitId: string, day: string): string[] {
    const reached = new Set([unitId]);
    for (const each of reached) for (const { successorId, on } of this.#successors.get(each) ?? []) if (on <= day) reached.add(successorId!);
    return [...reached].filter((each) => this.#isThere(each, day));
  }

  #isThere(unitId: string, day: string): boolean {
    const unit = this.#units.get(unitId);
    return unit !== undefined && unit.from <= day && (unit.to === null || unit.to > day);
  }
}
