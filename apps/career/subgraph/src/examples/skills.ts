import { addDays, addMonths } from '../day.ts';
import type { Purpose } from '../skills/consideration.ts';
import type { Evidence, SkillKind, SkillStepAction } from '../skills/skill.ts';
import type { SeenLicence } from './deployments.ts';
import { pieceRow, skillRow, type PieceRow, type SkillRow } from './skill-rows.ts';
import { idOf, luck, type TownBook, type Worker } from './town-book.ts';

export interface SkillPages {
  readonly pieces: PieceRow[];
  readonly requests: { employeeId: string; skillId: string; askedAt: string }[];
  readonly steps: { employeeId: string; skillId: string; action: SkillStepAction; actorId: string; onBehalfOf: null; at: string; note: string | null }[];
  readonly considerations: { id: string; employeeId: string; skillId: string; evidence: Evidence; purpose: Purpose; placementOn: string; note: string; consideredById: string; consideredOn: string; writtenAt: string }[];
}
/** Of a 自己申告, as it is copied into the table. */
export interface HandedIn {
  readonly id: string;
  readonly employeeId: string;
  readonly state: string;
  readonly submittedAt: string | null;
  readonly newSkills: string;
  readonly licences: string;
}

const SKILLS = ['手話', '英語での応対', '地理情報システム', '統計分析', '契約事務', '議会対応', '表計算の自動化', '説明資料づくり', '会議の進行', '補助金の審査', '測量', '写真', 'クレーム対応', '簿記'] as const;
const LICENCES = ['防火管理者', '危険物取扱者', '第一種衛生管理者', '応急手当普及員', '小型船舶操縦士'] as const;
/** Other names under which the same is sought. */
const VARIANTS: Record<string, readonly string[]> = { 地理情報システム: ['GIS'], 英語での応対: ['英会話'], 応急手当普及員: ['普及員（応急手当）'] };
const USED = ['いまの担当で使っています。', '前の所属で一年使いました。', '休日に学び、業務でも試しています。'] as const;
const SEEN: Partial<Record<Evidence, string>> = { MANAGER: '窓口と会議での様子を見て確かめました。', COURSE: '修了証を見ました。', EXAMINATION: '合格証を見ました。' };

/** What a prefecture would know of its people after some years. Takes the catalogue of the side assignments on; the same directory and day give the same rows. */
export function skillExamples(book: TownBook, { skills: catalogue }: { skills: Map<string, SkillRow> }, declarations: readonly HandedIn[], seen: readonly SeenLicence[], officerId: string, today: string, person: (key: string) => string): SkillPages {
  const pages: SkillPages = { pieces: [], requests: [], steps: [], considerations: [] };
  for (const name of SKILLS) skillRow(catalogue, name);
  for (const name of LICENCES) skillRow(catalogue, name, 'LICENCE');
  for (const [name, others] of Object.entries(VARIANTS)) for (const other of others) skillRow(catalogue, other, 'SKILL', skillRow(catalogue, name).id);

  const mark = ({ unitId, number }: Worker, tier: string) => `CNRY-${tier}-${book.codeOf(unitId)}-${number}`;
  const named = (name: string, kind?: SkillKind) => { const row = skillRow(catalogue, name, kind); return row.sameAs ?? row.id; };

  const say = (worker: Worker, name: string, evidence: Evidence, ago: number, more: Partial<PieceRow> = {}) => {
    const assertedOn = addDays(today, -ago);
    const note = evidence === 'OWN_WORD' ? USED[luck(`${worker.id} used ${name}`, USED.length)]! : (SEEN[evidence] ?? '');
    const skillId = named(name, (LICENCES as readonly string[]).includes(name) ? 'LICENCE' : 'SKILL');
    pages.pieces.push(pieceRow({ id: idOf(`piece:${worker.id}:${name}:${evidence}:${ago}`), skillId, employeeId: worker.id, evidence, assertedById: evidence === 'OWN_WORD' ? worker.id : worker.headId, assertedOn, note: note && `${mark(worker, 'P2')} ${note}`, ...more }));
    if (evidence !== 'OWN_WORD') pages.steps.push({ employeeId: worker.id, skillId, action: 'CONFIRM', actorId: worker.headId, onBehalfOf: null, at: `${assertedOn}T04:00:00Z`, note: null });
    return skillId;
  };
  const ask = (worker: Worker, skillId: string, ago: number) => {
    const askedAt = `${addDays(today, -ago)}T05:00:00Z`;
    pages.requests.push({ employeeId: worker.id, skillId, askedAt });
    pages.steps.push({ employeeId: worker.id, skillId, action: 'ASK', actorId: worker.id, onBehalfOf: null, at: askedAt, note: null });
  };
  const consider = (worker: Worker, skillId: string, evidence: Evidence, purpose: Purpose, placementOn: string, ago: number, why: string) => {
    const consideredOn = addDays(today, -ago);
    if (worker.id !== officerId) pages.considerations.push({ id: idOf(`considered:${worker.id}:${skillId}`), employeeId: worker.id, skillId, evidence, purpose, placementOn, note: `${mark(worker, 'P3')} ${why}`, consideredById: officerId, consideredOn, writtenAt: `${consideredOn}T06:00:00Z` });
  };

  const cast = new Set(['senior-clerk-dx', 'clerk-fourth-year', 'clerk-first-year', 'senior-sub-manager'].map(person));
  for (const [n, worker] of book.workers.entries()) {
    if (cast.has(worker.id) || luck(`${worker.id} tells`, 5) < 2) continue;
    const confirmed = ([null, 'MANAGER', 'MANAGER', 'COURSE', 'EXAMINATION'] as const)[luck(`${worker.id} confirmed`, 5)]!;
    const name = SKILLS[luck(`${worker.id} skill`, SKILLS.length)]!;
    const skillId = say(worker, name, 'OWN_WORD', 200 + (n % 90));
    if (confirmed) say(worker, name, confirmed, 60 + (n % 90));
    else if (n % 4 === 0) ask(worker, skillId, 3 + (n % 20));
    if (luck(`${worker.id} licensed`, 4) === 0) {
      const licence = LICENCES[luck(`${worker.id} licence`, LICENCES.length)]!;
      const validUntil = addDays(today, (n % 13) * 60 - 90);
      say(worker, licence, 'OWN_WORD', 400, { validUntil });
      if (n % 2 === 0) say(worker, licence, 'EXAMINATION', 390, { validUntil });
    }
    if (confirmed && n % 40 === 0) consider(worker, skillId, confirmed, 'REGULAR_TRANSFER', addMonths(today, 5).slice(0, 8) + '01', 5, '経験を生かせる所属を案に挙げました。');
  }

  const dx = book.workerOf(person('senior-clerk-dx'));
  if (dx) {
    const automation = say(dx, '表計算の自動化', 'OWN_WORD', 500);
    say(dx, '表計算の自動化', 'EXAMINATION', 300);
    say(dx, '統計分析', 'OWN_WORD', 120);
    say(dx, '統計分析', 'COURSE', 100);
    say(dx, '応急手当普及員', 'OWN_WORD', 700, { validUntil: addDays(today, 45) });
    say(dx, '応急手当普及員', 'EXAMINATION', 690, { validUntil: addDays(today, 45) });
    say(dx, '写真', 'OWN_WORD', 800, { withdrawnAt: `${addDays(today, -30)}T05:00:00Z` });
    pages.steps.push({ employeeId: dx.id, skillId: named('写真'), action: 'WITHDRAW', actorId: dx.id, onBehalfOf: null, at: `${addDays(today, -30)}T05:00:00Z`, note: null });
    consider(dx, automation, 'EXAMINATION', 'OFFER', addDays(today, -20), 40, '庁内公募の案内を送る人を選ぶときに見ました。');
  }
  const fourth = book.workerOf(person('clerk-fourth-year'));
  if (fourth) {
    ask(fourth, say(fourth, '会議の進行', 'OWN_WORD', 12), 12);
    const skillId = say(fourth, '英語での応対', 'OWN_WORD', 60);
    pages.steps.push({ employeeId: fourth.id, skillId, action: 'RETURN', actorId: fourth.headId, onBehalfOf: null, at: `${addDays(today, -40)}T05:00:00Z`, note: `${mark(fourth, 'P3')} まだ仕事で見ていません。県民対応に入ったら、もう一度頼んでください。` });
  }

  // What people handed in with their 自己申告 this year and before is their own word.
  for (const { id, employeeId, state, submittedAt, newSkills, licences } of declarations) {
    if (state !== 'SUBMITTED' || !submittedAt) continue;
    const licensed = JSON.parse(licences) as string[];
    for (const name of new Set([...licensed, ...(JSON.parse(newSkills) as string[])]))
      pages.pieces.push(pieceRow({ id: idOf(`declared:${id}:${name}`), skillId: named(name, licensed.includes(name) ? 'LICENCE' : 'SKILL'), employeeId, evidence: 'OWN_WORD', sourceId: id, assertedById: employeeId, assertedOn: submittedAt.slice(0, 10), writtenAt: submittedAt }));
  }
  for (const { employeeId, licence, validUntil, seenOn } of seen) {
    const skillId = named(licence, 'LICENCE');
    pages.pieces.push(pieceRow({ id: idOf(`seen:${employeeId}:${licence}`), skillId, employeeId, evidence: 'EXAMINATION', assertedById: officerId, assertedOn: seenOn, validUntil }));
    pages.steps.push({ employeeId, skillId, action: 'CONFIRM', actorId: officerId, onBehalfOf: null, at: `${seenOn}T03:00:00Z`, note: null });
  }
  pages.steps.sort((a, b) => a.at.localeCompare(b.at));
  return pages;
}
