import { isEmployee } from '@takara/subgraph-kit';

/** スキルの名の一覧は公開（P0）: 全職員が読める。 */
export const mayReadSkills = isEmployee;

/** 誰がどのスキルを持つかは P2: 本人、今日の所属長、人事課が読める。同僚は読めない。 */
export const mayReadAssertions = (reader: { employeeId: string; peopleIds: readonly string[]; isPersonnel: boolean }, employeeId: string) => reader.isPersonnel || reader.employeeId === employeeId || reader.peopleIds.includes(employeeId);
