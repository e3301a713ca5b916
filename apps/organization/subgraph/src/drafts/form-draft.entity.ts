import { defineEntity, p } from '@mikro-orm/core';
import type { DraftedForm } from './form-draft.ts';

/** One person's unfinished form about one thing. `content` is what the page wrote; nothing here reads it. */
const FormDraftSchema = defineEntity({
  name: 'FormDraft',
  tableName: 'form_draft',
  properties: { id: p.uuid().primary(), authorId: p.uuid(), form: p.text().$type<DraftedForm>(), aboutId: p.uuid(), content: p.text(), savedAt: p.datetime() },
});
export class FormDraft extends FormDraftSchema.class {}
FormDraftSchema.setClass(FormDraft);
