import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { Arg, Ctx, Directive, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { isEmployee, once, refuse, resultOf, AllowedFor, TierOf, directoryReplica, notFound, tell, type Feature, type ModuleDefinition, type RequestContext } from '../index.ts';

/* The smallest module that uses every part of the kit; the kit's own tests run on it. */

const NoteSchema = defineEntity({ name: 'Note', tableName: 'note', properties: { id: p.uuid().primary(), ownerId: p.uuid(), text: p.text(), secret: p.text().nullable() } });
export class Note extends NoteSchema.class {}
NoteSchema.setClass(Note);

@Directive('@key(fields: "id")')
@TierOf('P1')
@ObjectType('Note')
class NoteType {
  @Field(() => ID) id!: string;
  @Field(() => String) text!: string;
  @TierOf('P3') @Field(() => String, { nullable: true }) secret!: string | null;
}

@InputType()
class WriteNoteInput {
  @Field(() => ID) idempotencyKey!: string;
  @Field(() => String) text!: string;
  @Field(() => String, { nullable: true }) secret?: string;
}

const WriteNoteResult = resultOf('WriteNote', () => NoteType, ['TOO_SHORT']);

@Resolver()
class NoteResolver {
  @AllowedFor(isEmployee)
  @Query(() => NoteType)
  async note(@Arg('id', () => ID) id: string, @Ctx() { em }: RequestContext) {
    return (await em.findOne(Note, { id })) ?? Promise.reject(notFound('メモ'));
  }

  @AllowedFor((actor) => actor.duties.some((duty) => duty.kind === 'ANALYST'))
  @Query(() => Number)
  async noteCount(@Ctx() { em }: RequestContext) {
    return em.count(Note);
  }

  @AllowedFor(isEmployee)
  @Mutation(() => WriteNoteResult)
  writeNote(@Arg('input', () => WriteNoteInput) input: WriteNoteInput, @Ctx() context: RequestContext) {
    return once(
      context,
      'writeNote',
      input,
      async (em) => {
        const note = em.create(Note, { id: crypto.randomUUID(), ownerId: context.actor.employeeId, text: input.text, secret: input.secret ?? null });
        await em.flush();
        await tell(em, 'takara.notes.note-written.v1', note.id, { id: note.id });
        return input.text.length < 3 ? refuse('TOO_SHORT', '3 文字以上で書いてください。', { field: 'text' }) : note.id;
      },
      (id) => context.em.findOneOrFail(Note, { id }),
    );
  }
}

export const notesFeature: Feature = {
  entities: [Note],
  resolvers: [NoteResolver],
  references: { Note: async (references, { em }) => {
    const found = await em.find(Note, { id: { $in: references.map(({ id }) => id) } });
    return references.map(({ id }) => found.find((note) => note.id === id) ?? null);
  } },
  readable: { Note: (note: Note, { actor }) => (note.ownerId === actor.employeeId ? 'P3' : 'P1') },
};

export const notes: ModuleDefinition = {
  name: 'notes',
  features: [directoryReplica, notesFeature],
  migrations: [{ name: 'notes-001', class: class extends Migration {
    override up() {
      this.addSql('create table "notes"."note" (id uuid primary key, owner_id uuid not null, text text not null, secret text)');
    }
  } }],
};
