import type { AssignmentReason, GradeCode, PersonaKey, PostCode } from '../prefecture.ts';

/** A step of a written career: from this April on, this place. */
export interface PersonaStep {
  readonly year: number;
  /** Key of a work unit, with `/n` for its n-th group (the last one where a small prefecture has fewer). */
  readonly at: string;
  readonly post: PostCode;
  readonly title: string;
  readonly grade: GradeCode;
  readonly reason: AssignmentReason;
}

export interface PersonaSpec {
  readonly key: PersonaKey;
  readonly description: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyNameKana: string;
  readonly givenNameKana: string;
  readonly birthDate: string;
  readonly hiredOn: string;
  readonly expectedOvertimeHours: number;
  readonly steps: readonly PersonaStep[];
}

const step = (year: number, at: string, post: PostCode, title: string, grade: GradeCode, reason: AssignmentReason): PersonaStep => ({
  year, at, post, title, grade, reason,
});

type Name = readonly [familyName: string, givenName: string, familyNameKana: string, givenNameKana: string];

function persona(key: PersonaKey, description: string, name: Name, birthDate: string, hired: number, overtime: number, steps: PersonaStep[]): PersonaSpec {
  const [familyName, givenName, familyNameKana, givenNameKana] = name;
  return { key, description, familyName, givenName, familyNameKana, givenNameKana, birthDate, hiredOn: `${hired}-04-01`, expectedOvertimeHours: overtime, steps };
}

/**
 * Eleven people whom tests, journeys and the sign-in page know by key: the same at every size, all of the office family
 * (事務). 若者定着還流促進課 is the unit of the applicants, ＤＸ推進課 the host unit.
 */
export const PERSONAS: readonly PersonaSpec[] = [
  persona('clerk-first-year', '採用1年目の主事（出先機関）', ['春日', '芽生', 'カスガ', 'メイ'], '2003-07-08', 2026, 90, [
    step(2026, 'chiiki-chunan', 'MEMBER', '主事', 'SHUJI', 'HIRED'),
  ]),
  persona('clerk-fourth-year', '採用4年目の主事（出先機関から初めて本庁へ）', ['青山', '蓮', 'アオヤマ', 'レン'], '2000-11-21', 2023, 150, [
    step(2023, 'chiiki-sanpachi', 'MEMBER', '主事', 'SHUJI', 'HIRED'),
    step(2026, 'wakamono/2', 'MEMBER', '主事', 'SHUJI', 'ROTATION'),
  ]),
  persona('senior-clerk-dx', 'ＤＸが得意な主査', ['葛西', 'みなみ', 'カサイ', 'ミナミ'], '1992-05-16', 2015, 180, [
    step(2015, 'chiiki-seihoku', 'MEMBER', '主事', 'SHUJI', 'INITIAL'),
    step(2018, 'joho/1', 'MEMBER', '主事', 'SHUJI', 'ROTATION'),
    step(2021, 'zeimu/1', 'MEMBER', '主事', 'SHUJI', 'ROTATION'),
    step(2024, 'wakamono/1', 'MEMBER', '主査', 'SHUSA', 'PROMOTION'),
  ]),
  persona('group-manager', 'グループマネージャー', ['三浦', '大地', 'ミウラ', 'ダイチ'], '1975-02-03', 1997, 300, [
    step(2014, 'tokei/2', 'MEMBER', '主幹', 'SHUKAN', 'INITIAL'),
    step(2017, 'rosei/1', 'MEMBER', '主幹', 'SHUKAN', 'ROTATION'),
    step(2020, 'chiiki-kamikita', 'MEMBER', '総括主幹', 'SOKATSU_SHUKAN', 'PROMOTION'),
    step(2023, 'seisaku/1', 'SUB_MANAGER', 'サブマネージャー', 'SOKATSU_SHUKAN', 'ROTATION'),
    step(2025, 'wakamono/1', 'GROUP_MANAGER', 'グループマネージャー', 'FUKU_SANJI', 'PROMOTION'),
  ]),
  persona('unit-head', '所属長（応募する職員の課長）', ['工藤', '千鶴', 'クドウ', 'チヅル'], '1970-09-12', 1993, 280, [
    step(2015, 'kodomo-mirai/1', 'SUB_MANAGER', 'サブマネージャー', 'SOKATSU_SHUKAN', 'INITIAL'),
    step(2019, 'rosei', 'ACTING_DIVISION_MANAGER', '課長代理', 'FUKU_SANJI', 'PROMOTION'),
    step(2022, 'kodomo-mirai', 'ACTING_DIVISION_MANAGER', '課長代理', 'FUKU_SANJI', 'ROTATION'),
    step(2024, 'wakamono', 'UNIT_HEAD', '課長', 'KACHO', 'PROMOTION'),
  ]),
  persona('unit-head-host', '所属長（庁内副業の受入課の課長）', ['対馬', '航', 'ツシマ', 'ワタル'], '1971-03-30', 1994, 320, [
    step(2015, 'joho/1', 'SUB_MANAGER', 'サブマネージャー', 'SOKATSU_SHUKAN', 'INITIAL'),
    step(2018, 'dx', 'ACTING_DIVISION_MANAGER', '課長代理', 'FUKU_SANJI', 'PROMOTION'),
    step(2022, 'tokei', 'ACTING_DIVISION_MANAGER', '課長代理', 'FUKU_SANJI', 'ROTATION'),
    step(2025, 'dx', 'UNIT_HEAD', '課長', 'KACHO', 'PROMOTION'),
  ]),
  persona('department-coordinator', '主管課の担当（こども家庭部）', ['成田', '結', 'ナリタ', 'ユイ'], '1983-01-19', 2005, 260, [
    step(2014, 'chiiki-chunan', 'MEMBER', '主査', 'SHUSA', 'INITIAL'),
    step(2017, 'jinji/2', 'MEMBER', '主査', 'SHUSA', 'ROTATION'),
    step(2021, 'chiiki-bunka/1', 'MEMBER', '主幹', 'SHUKAN', 'PROMOTION'),
    step(2024, 'kodomo-mirai/1', 'COORDINATOR', '主幹', 'SHUKAN', 'ROTATION'),
  ]),
  persona('personnel-officer', '人事課の担当', ['木村', '律', 'キムラ', 'リツ'], '1982-06-25', 2005, 380, [
    step(2015, 'chiiki-tosei', 'MEMBER', '主査', 'SHUSA', 'INITIAL'),
    step(2019, 'seisaku/1', 'MEMBER', '主査', 'SHUSA', 'ROTATION'),
    step(2022, 'jinji/1', 'PERSONNEL_OFFICER', '主幹', 'SHUKAN', 'PROMOTION'),
  ]),
  persona('analyst', '統計分析課の分析担当', ['髙橋', '澪', 'タカハシ', 'ミオ'], '1990-12-02', 2013, 200, [
    step(2013, 'chiiki-shimokita', 'MEMBER', '主事', 'SHUJI', 'INITIAL'),
    step(2016, 'kigyo-shien/1', 'MEMBER', '主事', 'SHUJI', 'ROTATION'),
    step(2020, 'tokei/3', 'MEMBER', '主査', 'SHUSA', 'PROMOTION'),
    step(2023, 'tokei/1', 'ANALYST', '主査', 'SHUSA', 'ROTATION'),
  ]),
  persona('senior-sub-manager', '役職定年後のサブマネージャー（61歳）', ['小山内', '武', 'オサナイ', 'タケシ'], '1965-02-11', 1987, 120, [
    step(2014, 'chiiki-bunka', 'ACTING_DIVISION_MANAGER', '課長代理', 'FUKU_SANJI', 'INITIAL'),
    step(2018, 'tokei', 'ACTING_DIVISION_MANAGER', '課長代理', 'KACHO', 'PROMOTION'),
    step(2021, 'rosei', 'ACTING_DIVISION_MANAGER', '課長代理', 'KACHO', 'ROTATION'),
    step(2025, 'chiiki-bunka/1', 'SUB_MANAGER', 'サブマネージャー', 'SOKATSU_SHUKAN', 'MANAGERIAL_AGE_LIMIT'),
  ]),
  persona('system-administrator', '情報システム課のシステム管理者', ['一戸', '健', 'イチノヘ', 'ケン'], '1986-08-08', 2009, 240, [
    step(2014, 'chiiki-kamikita', 'MEMBER', '主事', 'SHUJI', 'INITIAL'),
    step(2017, 'dx/1', 'MEMBER', '主査', 'SHUSA', 'PROMOTION'),
    step(2021, 'joho/1', 'SYSTEM_ADMINISTRATOR', '主査', 'SHUSA', 'ROTATION'),
    step(2025, 'joho/1', 'SYSTEM_ADMINISTRATOR', '主幹', 'SHUKAN', 'PROMOTION'),
  ]),
];
