import { findMeasure, getSource, loadPolicy, type CareerPath, type PathColumn, type PathRow, type PostsBySite } from '@takara/policy-aomori';
import type { CareerPathCellType, CareerPathChartType, CareerPathFamilyType, CareerPlaceType } from './career-path.type.ts';
import { pathInForce } from './path-in-force.ts';
import type { OwnStand } from './place.reading.ts';
import { placeOn, type Found } from './place.ts';

const { careerPaths, grades, jobFamilies, phases, sources, stages, title: policyTitle } = loadPolicy();
const gradeOf = (code: string | null) => grades.find((grade) => grade.code === code) ?? null;
const stageOf = (code: string | null) => stages.find((stage) => stage.code === code) ?? null;
const phaseOf = (code: string) => phases.find((phase) => phase.code === code)!;
const isReading = (...sources: string[]) => sources.some((source) => getSource(source).kind === 'INFERENCE');

/** What the policy says of paths per job family, word for word. */
export const promise = findMeasure('1-1')!.text;

export const shownFamilies = (on: string): CareerPathFamilyType[] =>
  jobFamilies.map(({ code, label }) => ({ code, label, isCharted: pathInForce(careerPaths, code, on) !== null }));

export const chartInForce = (jobFamily: string, on: string): CareerPath | null => pathInForce(careerPaths, jobFamily, on);

export function shownChart(path: CareerPath): CareerPathChartType {
  const reading = path.columns.map(({ source }) => getSource(source)).find(({ kind }) => kind === 'INFERENCE');
  // A source that refers to another does so by its id: people are told its title.
  const readingNote = reading?.ref && sources.reduce((text, { id, title }) => text.replaceAll(new RegExp(` ?\\b${id}\\b ?`, 'gu'), `「${title}」`), reading.ref);
  return {
    title: path.title, cited: `${policyTitle}「${path.title}」`, readingNote: readingNote ?? null,
    version: path.version, validFrom: path.validFrom, validityNote: path.default ? (path.note ?? null) : null,
    phases: [...new Set(path.columns.map(({ phase }) => phase))].map((code) => phaseOf(code)).map(({ code, label, ageHint }) => ({ code, label, ageHint })),
    columns: path.columns.map((column) => ({
      code: column.code, label: labelOf(column), phaseCode: column.phase, stageLabel: stageOf(column.stage)?.labelInPolicy ?? null, isInferred: isReading(column.source),
    })),
    rows: path.rows.map((row) => ({ code: row.code, label: row.label, group: row.group, cells: cellsOf(row, path.columns) })),
  };
}

const labelOf = (column: PathColumn): string => column.label ?? gradeOf(column.grade)!.label;

/** What the ladder says of each column, and what the row says itself, from the left. */
function cellsOf({ takes, cells }: PathRow, columns: readonly PathColumn[]): CareerPathCellType[] {
  const order = columns.map(({ code }) => code);
  const taken = takes === null ? [] : columns.map((column) => ({ from: column.code, to: column.code, ...TAKEN[takes](column) })).filter(({ texts }) => texts.length > 0);
  const written = cells.map(({ from, to, texts, source }) => ({ from, to, texts, isInferred: isReading(source) }));
  return [...taken, ...written].map((cell) => ({ ...cell, texts: [...cell.texts] })).toSorted((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
}

type Taken = (column: PathColumn) => Pick<CareerPathCellType, 'isInferred'> & { texts: readonly string[] };
const TAKEN: Record<NonNullable<PathRow['takes']>, Taken> = {
  DUTIES: (column) => {
    const from = stageOf(column.stage) ?? gradeOf(column.grade) ?? phaseOf(column.phase);
    return { texts: from.duties, isInferred: isReading(from.source, column.source) };
  },
  POSTS_HEADQUARTERS: (column) => postsOf(column, 'HEADQUARTERS'),
  POSTS_BRANCH_OFFICE: (column) => postsOf(column, 'BRANCH_OFFICE'),
  ROTATION: (column) => ({ texts: stageOf(column.stage)?.rotation ?? [], isInferred: isReading(stageOf(column.stage)?.source ?? column.source, column.source) }),
};

const postsOf = (column: PathColumn, site: keyof PostsBySite) => ({ texts: (column.posts ?? gradeOf(column.grade)!.posts)[site], isInferred: isReading(column.source, gradeOf(column.grade)?.source ?? column.source) });

/** Where one stands on the path, or without a chart only what one's record says. */
export function shownPlace(stand: OwnStand, path: CareerPath | null): CareerPlaceType {
  const grade = gradeOf(stand.grade);
  const found = path && placeOn(path, stages, stand);
  return {
    columnCode: found?.column.code ?? null, phaseLabel: found ? phaseOf(found.column.phase).label : null, stageLabel: found ? (stageOf(found.column.stage)?.labelInPolicy ?? null) : null,
    gradeLabel: grade?.label ?? null, serviceYear: stand.serviceYear, basis: path && `${basisOf(found, grade?.label ?? '', stand.serviceYear)}${found?.by === 'GRADE' ? afterManagerialAge(stand.grade, path) : ''}`,
  };
}

/** Somebody just below the managers may have come there by 役職定年: the directory has no ages, so the reader is told where else to look. */
function afterManagerialAge(code: string, { columns }: CareerPath): string {
  const grade = gradeOf(code)!;
  const afterwards = columns.find((column) => column.grade === null);
  const isBelowManagers = !grade.managerial && grades.some(({ managerial, phase }) => managerial && phase === grade.phase);
  return isBelowManagers && afterwards ? `役職定年の後の方は、「${labelOf(afterwards)}」の列にあたります。` : '';
}

function basisOf(found: Found | null, grade: string, serviceYear: number | null): string {
  switch (found?.by) {
    case 'STAFF_KIND': return '再任用の職員であることから、この列とみています。';
    case 'GRADE': return `${grade}であることから、この列とみています。年齢は使っていません。`;
    case 'STAGE': return `${grade}で、在職${serviceYear}年目であることから、この列とみています。`;
    case 'PAST_STAGES': return `${grade}で、在職${serviceYear}年目であることから、この列とみています。段階の年数（前期５年・後期５年）は過ぎています。`;
    case undefined: return serviceYear === null ? '採用の日の記録がないので、どの段階かを示せません。' : 'この図には、いまの級の列がありません。';
  }
}
