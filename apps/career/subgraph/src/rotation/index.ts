import type { Feature } from '@takara/subgraph-kit';
import { absences } from './absences.ts';
import { OutlookPaperResolver } from './paper.resolver.ts';
import { Absence, RotationNote } from './record.entity.ts';
import { RotationRecordResolver } from './record.resolver.ts';
import { EmployeeRotationResolver, RotationResolver } from './rotation.resolver.ts';

/** ジョブローテーション: what the policy's career chart says of each person's placements, and why. */
export const rotation: Feature = {
  entities: [RotationNote, Absence],
  resolvers: [RotationResolver, EmployeeRotationResolver, RotationRecordResolver, OutlookPaperResolver],
  // Made for the reader alone, of people within reach.
  readable: { RotationFinding: () => 'P2', RotationOutlook: () => 'P2', RotationForecast: () => 'P2', RotationForecastYear: () => 'P2' },
  consumes: absences,
};
