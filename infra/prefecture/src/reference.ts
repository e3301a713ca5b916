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

const JOB_FAMILY_LABELS: Readonly<Record<JobFamilyCode, string>> = {
  OFFICE: '事務',
  CIVIL: '総合土木',
  AGRI: '農学',
  WELFARE: '福祉・心理',
  NURSE: '保健師',
  VET: '獣医師',
  FOREST: '林学',
  PHARM: '薬剤師',
  FISH: '水産',
  ARCH: '建築',
  LIVESTOCK: '畜産',
  CHEM: '化学',
  MECH: '機械',
  ELEC: '電気',
  OTHER: 'その他（管理栄養士、職業訓練指導員、研究）',
};

export const JOB_FAMILIES: readonly JobFamilyRow[] = Object.entries(JOB_FAMILY_LABELS).map(([code, label]) => ({
  code,
  label,
  isTechnical: code !== 'OFFICE',
}));
