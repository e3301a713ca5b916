import { type CalendarDate, parseDate } from '@internationalized/date';
import { Button, DateInput, DatePicker, Dialog, Group, Popover } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { CalendarPage } from './calendar-page.tsx';
import { EraSegment } from './era-segment.tsx';
import { FieldFrame, type FieldProps, JapaneseLocale, rootAttributes } from './field-frame.tsx';

export interface DateFieldProps extends FieldProps {
  /** ISO day (`2026-11-22`); null: not given. Shown as 令和8年11月22日. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  /** ISO days, both included. */
  earliest?: string;
  latest?: string;
}

const dayOf = (iso: string | undefined): CalendarDate | undefined => (iso ? parseDate(iso) : undefined);

/** A day in the Japanese era: typed part by part, or picked from a calendar. The form's value is the ISO day. */
export function DateField({ value, defaultValue, onChange, earliest, latest, ...field }: DateFieldProps) {
  return (
    <JapaneseLocale>
      <DatePicker
        {...rootAttributes(field)}
        name={field.name}
        isRequired={field.required}
        isDisabled={field.isDisabled}
        value={value === undefined ? undefined : value === null ? null : parseDate(value)}
        defaultValue={dayOf(defaultValue)}
        onChange={(day) => onChange?.(day ? day.toString() : null)}
        minValue={dayOf(earliest)}
        maxValue={dayOf(latest)}
      >
        <FieldFrame {...field}>
          <Group className="ds-input ds-date">
            <DateInput className="ds-date__segments">{(segment) => <EraSegment segment={segment} />}</DateInput>
            <Button className="ds-date__open" aria-label="カレンダーを開く">
              <Icon name="calendar" />
            </Button>
          </Group>
        </FieldFrame>
        <Popover className="ds-popover ds-popover--calendar">
          <Dialog className="ds-calendar-dialog">
            <CalendarPage />
          </Dialog>
        </Popover>
      </DatePicker>
    </JapaneseLocale>
  );
}
