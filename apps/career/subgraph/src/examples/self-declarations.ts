import { fiscalYearOf, type DirectorySnapshot } from '@takara/subgraph-kit';
import { addDays } from '../day.ts';
import { WISHES, WORK_FITS, WORKLOADS, type ToManager } from '../self-declarations/declaration.ts';
import { digestOf } from '../self-declarations/declaration.entity.ts';
import { dayIn, type Settings } from '../self-declarations/settings.ts';
import { CIRCUMSTANCES, CONSENT_TEXT, PROMOTION_WISHES, type Circumstance } from '../self-declarations/to-personnel.ts';
import { idOf, luck, type TownBook } from './town-book.ts';

export interface DeclarationRows {
  readonly rounds: object[];
  readonly declarations: object[];
  readonly toPersonnel: object[];
  readonly steps: object[];
}

/** What the year's round has of somebody; for everybody else, luck decides. */
export type Stage = 'SUBMITTED' | 'DRAFT' | 'NOT_BEGUN';

const STRENGTHS = ['窓口での説明と調整', '予算と経理の実務', '統計と表計算', '現場の監督と測量', '文書を分かりやすく書くこと', '催しの企画と運営'] as const;
const SKILLS = ['GIS', 'Excel マクロ', 'RPA', '手話', 'データの可視化', '英会話', 'ファシリテーション', '契約実務'] as const;
const LICENCES = ['普通自動車免許', '第二種電気工事士', '2級土木施工管理技士', '日商簿記2級', '危険物取扱者乙種第4類（令和11年6月まで）', '防災士'] as const;
const COMMENTS = ['いまの担当で見直したいことがあり、もう少し続けたいです。', '次は、県民と直接話す仕事をしてみたいです。', '繁忙期の偏りについて、面談で相談させてください。', '後輩に仕事を教える機会がほしいです。'] as const;
const MESSAGES = ['次の異動の前に、一度相談させてください。', 'いまの所属では話しにくいことがあります。', '専門を生かせる所属で長く働きたいです。', '以前に希望した研修について、状況を知りたいです。'] as const;
const CONSIDERATIONS: Readonly<Record<Circumstance, string>> = {
  CARE: '通院の付き添いのため、早く帰れる日がある所属を希望します。', CHILD: '迎えのため、18時までに帰れる所属を希望します。', HEALTH: '夜間の呼び出しのない業務を希望します。',
  COMMUTE: '冬の通勤が難しいため、いまの住まいから近い所属を希望します。', LIVING_APART: '家族と暮らせる地域への異動を希望します。', OTHER: '事情は面談で説明します。転居を伴わない異動を希望します。',
};
/** Of a hundred: who has handed in, who has begun, in the year that runs; who handed in in the years before. */
const OFTEN = { submitted: 42, draft: 58, before: 93, message: 22, circumstances: 14, promotion: 60, read: 55 };
const YEARS_BEFORE = 2;

/** This fiscal year's round as it would stand today, and those of the years before. The same directory and day give the same rows. */
export function selfDeclarations({ units, employees, assignments }: DirectorySnapshot, book: TownBook, settings: Settings, officerId: string, today: string, stages: ReadonlyMap<string, Stage>): DeclarationRows {
  const rows: DeclarationRows = { rounds: [], declarations: [], toPersonnel: [], steps: [] };
  const departments = units.filter(({ type, validTo }) => type === 'DEPARTMENT' && (validTo ?? '9999') > today).map(({ id }) => id);
  const homes = new Map(assignments.filter(({ kind, validFrom, validTo }) => kind === 'MAIN' && validFrom <= today && (validTo ?? '9999') > today).map(({ employeeId, unitId }) => [employeeId, unitId]));
  const thisYear = fiscalYearOf(today);
  for (let fiscalYear = thisYear; fiscalYear >= thisYear - YEARS_BEFORE; fiscalYear--) {
    const round = { fiscalYear, ...(fiscalYear === thisYear ? daysAround(today, settings) : { opensOn: dayIn(fiscalYear, settings.opensOn), deadline: dayIn(fiscalYear, settings.deadline) }) };
    rows.rounds.push({ id: idOf(`declaring ${fiscalYear}`), ...round, openedById: officerId, openedAt: at(addDays(round.opensOn, -10)), changedAt: at(addDays(round.opensOn, -10)) });
    for (const { id: employeeId, number, staffKind, hiredOn, leftOn } of employees) {
      const unitId = homes.get(employeeId);
      if (!unitId || leftOn || !settings.staffKinds.includes(staffKind) || (hiredOn ?? '') > round.deadline) continue;
      const dice = diceOf(`${number} ${fiscalYear}`);
      const drawn = dice('stage', 100);
      const stage: Stage = fiscalYear < thisYear ? (drawn < OFTEN.before ? 'SUBMITTED' : 'NOT_BEGUN') : (stages.get(employeeId) ?? (drawn < OFTEN.submitted ? 'SUBMITTED' : drawn < OFTEN.draft ? 'DRAFT' : 'NOT_BEGUN'));
      if (stage === 'NOT_BEGUN') continue;
      const mark = (tier: string) => `CNRY-${tier}-${book.codeOf(unitId)}-${number}`;
      write(rows, { id: idOf(`declaration ${number} ${fiscalYear}`), employeeId, round, today, stage, isRead: fiscalYear < thisYear || (!stages.has(employeeId) && dice('read', 100) < OFTEN.read), headId: book.workerOf(employeeId)?.headId ?? null, departments, settings, dice, mark });
    }
  }
  return rows;
}

interface Sheet {
  readonly id: string;
  readonly employeeId: string;
  readonly round: { fiscalYear: number; opensOn: string; deadline: string };
  readonly today: string;
  readonly stage: Stage;
  readonly isRead: boolean;
  readonly headId: string | null;
  readonly departments: readonly string[];
  readonly settings: Settings;
  readonly dice: Dice;
  readonly mark: (tier: string) => string;
}

function write(rows: DeclarationRows, { id, employeeId, round, today, stage, isRead, headId, departments, settings, dice, mark }: Sheet): void {
  const pick = <T>(name: string, from: readonly T[]): T => from[dice(name, from.length)]!;
  const wish = pick('wish', Object.keys(WISHES)) as keyof typeof WISHES;
  const moves = wish === 'NEXT' || wish === 'LATER';
  const toManager: ToManager = {
    workload: pick('workload', Object.keys(WORKLOADS)) as ToManager['workload'], workFit: pick('fit', Object.keys(WORK_FITS)) as ToManager['workFit'], wish, wishInYears: wish === 'LATER' ? 1 + dice('years', 3) : null,
    wishedDepartmentIds: moves && departments.length > 0 ? [...new Set([pick('first', departments), pick('second', departments)])] : [], wishedDistricts: moves && dice('district', 2) === 0 ? [pick('where', settings.districts)] : [],
    strengths: `${mark('P2')} ${pick('strength', STRENGTHS)}`, newSkills: dice('skilled', 2) === 0 ? [pick('skill', SKILLS)] : [], licences: dice('licensed', 3) > 0 ? [pick('licence', LICENCES)] : [], comment: `${mark('P2')} ${pick('comment', COMMENTS)}`,
  };
  const last = [round.deadline, addDays(today, -1)].sort()[0]!;
  const span = Math.max(0, Math.round((Date.parse(last) - Date.parse(round.opensOn)) / 86_400_000));
  const written = at(addDays(round.opensOn, dice('day', span + 1)));
  const submitted = stage === 'SUBMITTED';
  const readAt = submitted && isRead && headId ? at([addDays(written.slice(0, 10), 1 + dice('reads', 6)), today].sort()[0]!) : null;
  rows.declarations.push({
    id, employeeId, fiscalYear: round.fiscalYear, state: stage, savedAt: written, submittedAt: submitted ? written : null, late: false,
    ...toManager, wishedDepartmentIds: JSON.stringify(toManager.wishedDepartmentIds), wishedDistricts: JSON.stringify(toManager.wishedDistricts), newSkills: JSON.stringify(toManager.newSkills), licences: JSON.stringify(toManager.licences),
    sharedAt: submitted ? written : null, sharedDigest: submitted ? digestOf(toManager) : null, readById: readAt && headId, readAt,
  });
  const circumstance = dice('circumstances', 100) < OFTEN.circumstances ? (pick('circumstance', Object.keys(CIRCUMSTANCES)) as Circumstance) : null;
  rows.toPersonnel.push({
    id, promotionWish: dice('promotes', 100) < OFTEN.promotion ? pick('promotion', Object.keys(PROMOTION_WISHES)) : null, message: dice('messages', 100) < OFTEN.message ? `${mark('P3')} ${pick('message', MESSAGES)}` : '',
    circumstances: JSON.stringify(circumstance ? [circumstance] : []), consideration: circumstance ? `${mark('P4')} ${CONSIDERATIONS[circumstance]}` : '', consentedAt: circumstance && written, consentText: circumstance && CONSENT_TEXT,
  });
  if (submitted) rows.steps.push({ declarationId: id, action: 'SUBMIT', actorId: employeeId, onBehalfOf: null, at: written });
  if (readAt) rows.steps.push({ declarationId: id, action: 'ACKNOWLEDGE', actorId: headId, onBehalfOf: null, at: readAt });
}

/** The round of the year that runs, as the pack says where today lies in it; else around today, so that there is something to do. */
function daysAround(today: string, settings: Settings): { opensOn: string; deadline: string } {
  const fiscalYear = fiscalYearOf(today);
  const given = { opensOn: dayIn(fiscalYear, settings.opensOn), deadline: dayIn(fiscalYear, settings.deadline) };
  if (given.opensOn < today && today <= given.deadline) return given;
  return { opensOn: [addDays(today, -40), `${fiscalYear}-04-01`].sort()[1]!, deadline: [addDays(today, 8), `${fiscalYear + 1}-03-31`].sort()[0]! };
}

type Dice = (throwing: string, sides: number) => number;
/** Dice that always fall alike for the same name. */
const diceOf = (name: string): Dice => (throwing, sides) => luck(`declaring ${name} ${throwing}`, sides);
const at = (day: string) => `${day}T01:30:00Z`;
