import type { SqlEntityManager } from '@mikro-orm/sql';
import { lockPerson } from './assertion.reading.ts';
import { Skill, SkillEvidence, SkillRequest, SkillStep } from './skill.entity.ts';
import { foldSkillName, kanaFold, type Evidence, type SkillKind } from './skill.ts';

/** The skills of these names, each once, in the caller's transaction. A name that is new joins the catalogue; a variant leads to the name it stands for. */
export async function skillsNamed(em: SqlEntityManager, names: readonly string[], kind: SkillKind = 'SKILL'): Promise<string[]> {
  const byKana = new Map(names.map((name) => [kanaFold(name), name.trim()]));
  const table = `"${em.config.get('schema') as string}".skill`;
  // Two may name a new skill at the same moment: the second finds the first's.
  for (const [kana, name] of byKana) await em.execute(`insert into ${table} (id, name, fold, kind) select ?::uuid, ?::text, ?::text, ?::text where not exists (select from ${table} where kana_fold = ?::text) on conflict (fold) do nothing`, [crypto.randomUUID(), name, foldSkillName(name), kind, kana]);
  const found = await em.find(Skill, { kanaFold: { $in: [...byKana.keys()] } }, { orderBy: { fold: 'asc' } });
  const first = Map.groupBy(found, ({ kanaFold: kana }) => kana);
  return [...new Set([...first.values()].map(([skill]) => skill!.sameAs ?? skill!.id))];
}

interface Naming {
  readonly names: readonly string[];
  readonly kind?: SkillKind;
  readonly employeeId: string;
  readonly evidence: Evidence;
  /** The side assignment, secondment or declaration that brought it. */
  readonly evidenceId: string;
  readonly assertedById: string;
  readonly on: string;
  readonly at: Date;
}

/** Says that somebody has these skills because of one thing, in the caller's transaction. */
export async function nameSkills(em: SqlEntityManager, { names, kind, on, at, evidenceId: sourceId, ...said }: Naming): Promise<void> {
  if (names.length === 0) return;
  for (const skillId of await skillsNamed(em, names, kind)) addEvidence(em, { ...said, skillId, sourceId, assertedOn: on, writtenAt: at, validUntil: null, note: '' });
  await em.flush();
}

type New = Pick<SkillEvidence, 'skillId' | 'employeeId' | 'evidence' | 'sourceId' | 'assertedById' | 'assertedOn' | 'writtenAt' | 'validUntil' | 'note'>;

export function addEvidence(em: SqlEntityManager, piece: New): void {
  const id = crypto.randomUUID();
  // A side assignment or a secondment is itself what shows the skill; a declaration is where a word was said, and may be handed in again.
  em.create(SkillEvidence, { ...piece, id, evidenceId: piece.evidence === 'SIDE_ASSIGNMENT' || piece.evidence === 'SECONDMENT' ? piece.sourceId! : id, withdrawnAt: null });
}

interface Seen {
  readonly employeeId: string;
  readonly name: string;
  readonly validUntil: string | null;
  readonly seenById: string;
  readonly on: string;
  readonly at: Date;
}

/** 人事課 has seen somebody's certificate: it takes the place of what was seen before, and answers whoever waits for a confirmation. In the caller's transaction. */
export async function recordLicence(em: SqlEntityManager, { employeeId, name, validUntil, seenById, on, at }: Seen): Promise<void> {
  await lockPerson(em, employeeId);
  const [skillId] = (await skillsNamed(em, [name], 'LICENCE')) as [string];
  const variants = (await em.find(Skill, { $or: [{ id: skillId }, { sameAs: skillId }] })).map(({ id }) => id);
  const before = await em.find(SkillEvidence, { employeeId, skillId: { $in: variants }, evidence: 'EXAMINATION', withdrawnAt: null });
  for (const piece of before) piece.withdrawnAt = at;
  addEvidence(em, { employeeId, skillId, evidence: 'EXAMINATION', sourceId: null, assertedById: seenById, assertedOn: on, writtenAt: at, validUntil, note: '' });
  em.create(SkillStep, { employeeId, skillId, action: 'CONFIRM', actorId: seenById, onBehalfOf: null, at, note: null } as never);
  await em.flush();
  await em.nativeDelete(SkillRequest, { employeeId, skillId: { $in: variants } });
}

interface Declared {
  readonly id: string;
  readonly employeeId: string;
  readonly newSkills: readonly string[];
  readonly licences: readonly string[];
}

/** What a 自己申告 says in the part for the 所属長 becomes the person's own word, from the moment it is handed in. */
export async function declareSkills(em: SqlEntityManager, { id, employeeId, newSkills, licences }: Declared, { on, at }: { on: string; at: Date }): Promise<void> {
  const said = { employeeId, evidence: 'OWN_WORD', evidenceId: id, assertedById: employeeId, on, at } as const;
  const known = new Set(licences.map(kanaFold));
  await nameSkills(em, { ...said, names: licences, kind: 'LICENCE' });
  await nameSkills(em, { ...said, names: newSkills.filter((name) => !known.has(kanaFold(name))) });
}

/** It is taken back: its own word counts no more and is kept. What others have said since stays. */
export async function undeclareSkills(em: SqlEntityManager, { id, employeeId }: Pick<Declared, 'id' | 'employeeId'>, at: Date): Promise<void> {
  const pieces = await em.find(SkillEvidence, { sourceId: id, withdrawnAt: null });
  for (const piece of pieces) {
    piece.withdrawnAt = at;
    em.create(SkillStep, { employeeId, skillId: piece.skillId, action: 'TAKE_BACK', actorId: employeeId, onBehalfOf: null, at, note: null } as never);
  }
  await em.flush();
  // Nobody is asked to confirm what is no longer said.
  const left = new Set((await em.find(SkillEvidence, { employeeId, skillId: { $in: pieces.map(({ skillId }) => skillId) }, withdrawnAt: null })).map(({ skillId }) => skillId));
  await em.nativeDelete(SkillRequest, { employeeId, skillId: { $in: pieces.map(({ skillId }) => skillId).filter((skillId) => !left.has(skillId)) } });
}
