import type { RequestContext } from '@takara/subgraph-kit';
import { oneEach } from '../batch.ts';
import { JobFamily, Municipality } from './reference.entity.ts';

export const jobFamilyOf = (context: RequestContext) => oneEach(context, 'jobFamily', (codes) => context.em.find(JobFamily, { code: { $in: [...codes] } }), (family) => family.code);
export const municipalityOf = (context: RequestContext) => oneEach(context, 'municipality', (codes) => context.em.find(Municipality, { code: { $in: [...codes] } }), (municipality) => municipality.code);
