import { type Description, DescriptionList, Link } from '@takara/design-system';
import { formatDate, formatNumber } from '@takara/web-kit';
import { paths } from '../paths.ts';
import { UnitPath } from '../units/UnitPath.tsx';
import type { PageEmployee } from './EmployeePage.tsx';

/** Facts that the reader may see. What the graph does not tell is not there: no row, no word about it. */
export const EmployeeFacts = ({ employee }: { employee: PageEmployee }) => <DescriptionList items={factsOf(employee)} />;

export function factsOf(employee: PageEmployee): Description[] {
  const main = employee.assignments.find(({ kind }) => kind === 'MAIN');
  const others = employee.assignments.filter((assignment) => assignment !== main);
  return [
    main ? { term: '所属', detail: <UnitPath path={main.unit.path} /> } : null,
    main ? { term: '職', detail: `${main.postTitle}（${formatDate(main.validFrom)}から）` } : null,
    others.length > 0 ? { term: '兼務', detail: others.map(({ id, postTitle, unit }) => <span key={id} className="block">{postTitle}　<Link href={paths.unit(unit.id)}>{unit.name}</Link></span>) } : null,
    employee.grade ? { term: '級', detail: employee.grade.label } : null,
    employee.jobFamily ? { term: '職種', detail: employee.jobFamily.label } : null,
    { term: '任用の種類', detail: employee.staffKindLabel },
    { term: '職員番号', detail: employee.number },
    employee.email ? { term: 'メール', detail: <Link href={`mailto:${employee.email}`}>{employee.email}</Link> } : null,
    { term: '採用', detail: formatDate(employee.hiredOn) },
    employee.leftOn ? { term: '退職', detail: formatDate(employee.leftOn) } : null,
    employee.registeredFamilyName !== null ? { term: '戸籍の氏', detail: employee.registeredFamilyName } : null,
    employee.birthDate !== null ? { term: '生年月日', detail: formatDate(employee.birthDate) } : null,
    employee.expectedOvertimeHours !== null ? { term: '時間外勤務の見込み', detail: formatNumber(employee.expectedOvertimeHours, '時間／年') } : null,
  ].filter((fact) => fact !== null);
}
