import { PageHeader } from '@takara/design-system';
import { Form, TextField } from '@takara/design-system/forms';
import { LeaveGuard, usePageTitle } from '@takara/web-kit';
import { useState } from 'react';

export function PlanPage() {
  usePageTitle('植え付けの計画');
  const [crop, setCrop] = useState('');
  return (
    <>
      <PageHeader title="植え付けの計画" />
      <Form label="植え付けの計画" onSubmit={() => {}}>
        <TextField label="作物" value={crop} onChange={setCrop} />
      </Form>
      <LeaveGuard unsaved={crop !== ''} />
    </>
  );
}
