import { expect, it } from 'vitest';
import { paths } from './paths.ts';

it('addresses that people have bookmarked stay as they are', () => {
  expect({
    directory: paths.directory(),
    search: paths.directory('高橋'),
    units: paths.units(),
    unitsBefore: paths.units('2024-03-31'),
    unitsOpened: paths.units('2024-03-31', { open: 'U' }),
    unitsNamed: paths.units(null, { q: '人事' }),
    unit: paths.unit('U'),
    unitBefore: paths.unit('U', '2024-03-31'),
    unitDuties: paths.unitDuties('U'),
    employee: paths.employee('E'),
    duties: paths.duties(),
    delegate: paths.delegate('D'),
    newOrder: paths.newOrder('E'),
    policy: paths.policy(),
    policyPurpose: paths.policyPurpose(),
    policyValues: paths.policyValues(),
    policyRoles: paths.policyRoles(),
    policyFigures: paths.policyFigures(),
    measure: paths.measure('1-4'),
  }).toMatchInlineSnapshot(`
    {
      "delegate": "/organization/duties/D/delegate",
      "directory": "/organization",
      "duties": "/organization/duties",
      "employee": "/organization/employees/E",
      "measure": "/organization/policy/measures/1-4",
      "newOrder": "/organization/orders/new?employee=E",
      "policy": "/organization/policy",
      "policyFigures": "/organization/policy/figures",
      "policyPurpose": "/organization/policy/purpose",
      "policyRoles": "/organization/policy/roles",
      "policyValues": "/organization/policy/values",
      "search": "/organization?q=%E9%AB%98%E6%A9%8B",
      "unit": "/organization/units/U",
      "unitBefore": "/organization/units/U?asOf=2024-03-31",
      "unitDuties": "/organization/units/U/duties",
      "units": "/organization/units",
      "unitsBefore": "/organization/units?asOf=2024-03-31",
      "unitsNamed": "/organization/units?q=%E4%BA%BA%E4%BA%8B",
      "unitsOpened": "/organization/units?asOf=2024-03-31&open=U",
    }
  `);
});
