import type { JobFamilyCode } from './figures.ts';
import type { GradeCode, GradeRow, JobFamilyRow } from './prefecture.ts';

const grade = (rank: number, code: GradeCode, label: string): GradeRow => ({ code, label, rank, isManagerial: rank >= 5 });

/** The ladder of the career chart (方針 キャリアパスの例), lowest first. */
export const GRADES: readonly GradeRow[] = [
  grade(1, 'SHUJI', '主事級'),
  grade(2, 'SHUSA', '主査級'),
  grade(3, 'SHUKAN', '主幹級'),
  grade(4, 'SOKATSU_SHUKAN', '総括主幹級'),
  grade(5, 'FUKU_SANJI', '副参事級'),
  grade(6, 'KACHO', '課長級'),
  grade(7, 'JICHO', '次長級'),
  grade(8, 'BUCHO', '部長級'),
];

export const rankOf = (code: GradeCode): number => GRADES.findIndex((each) => each.code === code) + 1;
export const gradeOf = (rank: number): GradeCode => GRADES[rank - 1]!.code;

/** Codes and labels as the policy pack has them (policy-aomori, `job-families.yaml`); a test of organization holds the two together. */
const JOB_FAMILY_LABELS: Readonly<Record<JobFamilyCode, string>> = {
  GENERAL_ADMINISTRATION: '事務',
  CIVIL_ENGINEERING: '総合土木',
  AGRICULTURE: '農学',
  WELFARE_PSYCHOLOGY: '福祉・心理',
  PUBLIC_HEALTH_NURSE: '保健師',
  VETERINARIAN: '獣医師',
  FORESTRY: '林学',
  PHARMACIST: '薬剤師',
  FISHERIES: '水産',
  ARCHITECTURE: '建築',
  LIVESTOCK: '畜産',
  CHEMISTRY: '化学',
  MECHANICAL: '機械',
  ELECTRICAL: '電気',
  OTHER: 'その他',
};

export const JOB_FAMILIES: readonly JobFamilyRow[] = Object.entries(JOB_FAMILY_LABELS).map(([code, label]) => ({
  code,
  label,
  isTechnical: code !== 'GENERAL_ADMINISTRATION',
}));
