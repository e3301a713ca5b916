import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import { fiscalYearOf } from '@takara/subgraph-kit';
import type { Standing } from '../standing.policy.ts';

/**
 * Who may do and see what of a 自己申告. `read`: it exists for the reader, with what was written for the 所属長 (P2).
 * `readToPersonnel`: what was written for 人事課 alone (P3, circumstances P4). When a thing can be done is in declaration.ts.
 */
export function declarationRights({ employeeId, on, peopleIds, isPersonnel }: Standing): MongoAbility {
  const { can, cannot, build } = new AbilityBuilder<MongoAbility>(createMongoAbility);

  // 本人は、自分の自己申告を、書きかけも前の年度の分も、二つの部分とも読み、書く。下書きは本人だけのもの。
  can(['read', 'readToPersonnel', 'follow', 'EDIT', 'SUBMIT', 'TAKE_BACK', 'WITHDRAW_CONSENT'], 'Declaration', { employeeId });

  // 今日の所属長は、自分の職員の今年度の分のうち、提出された「所属長が読む部分」だけを読む。
  // 異動すれば、その日から新しい所属の所属長に移る（義務は日付のある配置から導かれる: measures X-1）。前の年度の分は、その所属長に宛てたものではないので引き継がれない。
  can(['read', 'ACKNOWLEDGE'], 'Declaration', { employeeId: { $in: [...peopleIds] }, fiscalYear: fiscalYearOf(on), state: 'SUBMITTED' });

  if (isPersonnel) {
    // 人事課は、提出されたものを、二つの部分とも読む。
    can(['read', 'readToPersonnel', 'follow'], 'Declaration', { state: 'SUBMITTED' });
    // ただし、自分が所属長である職員のものは、人事課の職員であっても「人事課だけが読む部分」を読めない。
    if (peopleIds.length > 0) cannot(['readToPersonnel', 'follow'], 'Declaration', { employeeId: { $in: [...peopleIds] } });
  }

  // グループマネージャー、主管課、同僚、分析担当、システム管理者には、あることも分からない（主管課は自部局の提出の数だけ: progress.policy.ts）。
  // 区分表 A.12 では主管課も P2 を読めるが、画面は「所属長が読みます」と約束する: 約束した人のほかには開かない。
  return build();
}
