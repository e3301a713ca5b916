import { loadPolicy, type CareerPath } from '@takara/policy-aomori';

const { careerPaths, grades, phases, stages } = loadPolicy();

/** A place on a career path at which a goal can aim. */
export interface PathPlace {
  readonly code: string;
  /** 「能力育成期間・基礎習得段階（前期５年）」. */
  readonly label: string;
}

export const placesOn = (path: CareerPath | null): PathPlace[] =>
  (path?.columns ?? []).map((column) => {
    const phase = phases.find(({ code }) => code === column.phase)!.label;
    const within = stages.find(({ code }) => code === column.stage)?.labelInPolicy ?? column.label ?? grades.find(({ code }) => code === column.grade)!.label;
    return { code: column.code, label: `${phase}・${within}` };
  });

/** The path a version was written against, which the pack keeps when a newer one comes. */
export const pathOfVersion = (jobFamily: string | null, version: number | null): CareerPath | null => careerPaths.find((path) => path.jobFamily === jobFamily && path.version === version) ?? null;

export const titleOf = (path: CareerPath | null): string | null => path && `${path.title}（第${path.version}版）`;
