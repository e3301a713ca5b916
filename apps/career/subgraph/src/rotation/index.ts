import type { Feature } from '@takara/subgraph-kit';
import { absences } from './absences.ts';
import { Absence, RotationNote } from './record.entity.ts';

/** ジョブローテーション: what the policy's career chart says of each person's placements, and why. */
export const rotation: Feature = { entities: [RotationNote, Absence], consumes: absences };
