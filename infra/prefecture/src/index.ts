export * from './prefecture.ts';
export { canary, type SensitiveTier } from './canary.ts';
export * as figures from './figures.ts';
export { generatePrefecture, type PrefectureOptions } from './generate.ts';
export { MUNICIPALITIES } from './municipalities.ts';
export { GRADES, JOB_FAMILIES } from './reference.ts';
