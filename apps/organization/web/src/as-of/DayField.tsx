import { DateField } from '@takara/design-system/forms';
import { today, useNavigate } from '@takara/web-kit';
import type { AsOfProps } from './AsOfPicker.tsx';

/** Any day, in the Japanese calendar: the same page as it was on it. */
export function DayField({ asOf, hrefOn }: AsOfProps) {
  const navigate = useNavigate();
  return (
    <DateField
      label="いつの組織を見ますか"
      value={asOf ?? today()}
      onChange={(day) => day && day >= '1900-01-01' && void navigate(hrefOn(day === today() ? null : day), { replace: true })}
    />
  );
}
