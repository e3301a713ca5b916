import { foldSkillName, type Evidence, type SkillKind } from '../skills/skill.ts';
import { idOf } from './town-book.ts';

export interface SkillRow {
  readonly id: string;
  readonly name: string;
  readonly fold: string;
  readonly kind: SkillKind;
  readonly sameAs: string | null;
}

export interface PieceRow {
  readonly id: string;
  readonly skillId: string;
  readonly employeeId: string;
  readonly evidence: Evidence;
  readonly evidenceId: string;
  readonly sourceId: string | null;
  readonly assertedById: string;
  readonly assertedOn: string;
  readonly validUntil: string | null;
  readonly note: string;
  readonly writtenAt: string;
  readonly withdrawnAt: string | null;
}

/** The skill of that name in the catalogue, which it joins when it is new. */
export function skillRow(catalogue: Map<string, SkillRow>, name: string, kind: SkillKind = 'SKILL', sameAs: string | null = null): SkillRow {
  const fold = foldSkillName(name);
  const row = catalogue.get(fold) ?? { id: idOf(`skill:${fold}`), name, fold, kind, sameAs };
  catalogue.set(fold, row);
  return row;
}

type Given = Pick<PieceRow, 'id' | 'skillId' | 'employeeId' | 'evidence' | 'assertedById' | 'assertedOn'> & Partial<PieceRow>;

/** Written at noon of its day unless it says otherwise. */
export const pieceRow = (given: Given): PieceRow => ({ evidenceId: given.id, sourceId: null, validUntil: null, note: '', writtenAt: `${given.assertedOn}T03:00:00Z`, withdrawnAt: null, ...given });
