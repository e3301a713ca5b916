import type { Feature } from '@takara/subgraph-kit';
import { FormDraft } from './form-draft.entity.ts';
import { readableDraft } from './form-draft.policy.ts';
import { FormDraftResolver } from './form-draft.resolver.ts';

/** What people have begun to fill in. */
export const drafts: Feature = { entities: [FormDraft], resolvers: [FormDraftResolver], readable: { FormDraft: readableDraft } };
