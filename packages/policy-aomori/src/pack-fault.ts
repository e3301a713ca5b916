/**
 * Why a pack is refused. Rules: PK-001 shape · PK-002 YAML · PK-003 section in the wrong place · PK-004 file missing ·
 * PK-010 Kangxi radical · PK-101 unknown source · PK-110 broken tree · PK-111 code used twice · PK-120 検討 switched on ·
 * PK-121 commitment word not in the text · PK-150 order of grades · PK-181 real body without code ·
 * PK-191 unknown, missing or mistyped parameter · PK-192 impossible figure · PK-200 core value neither placeholder nor official.
 */
export type PackRule =
  | 'PK-001' | 'PK-002' | 'PK-003' | 'PK-004' | 'PK-010' | 'PK-101' | 'PK-110' | 'PK-111' | 'PK-120' | 'PK-121'
  | 'PK-150' | 'PK-181' | 'PK-191' | 'PK-192' | 'PK-200';

/** One thing that is wrong with a pack. `pointer` is a JSON pointer into the merged pack. */
export interface PointedFault {
  readonly pointer: string;
  readonly rule: PackRule;
  readonly message: string;
}

/** The same, as a person looks for it. `line` counts from 1. */
export interface PackFault extends PointedFault {
  readonly file: string;
  readonly line: number;
}

/** Thrown by every loader here. The message lists all faults, one a line: `structure.yaml:12 PK-120 …`. */
export class PolicyPackError extends Error {
  readonly faults: readonly PackFault[];

  constructor(faults: readonly PackFault[]) {
    super(['方針パックを読み込めません。', ...faults.map(describeFault)].join('\n'));
    this.name = 'PolicyPackError';
    this.faults = faults;
  }
}

function describeFault({ file, line, rule, pointer, message }: PackFault): string {
  return `  ${file}:${line} ${rule} ${message}${pointer === '' ? '' : `（${pointer}）`}`;
}
