import { Button, Calendar, CalendarCell, CalendarGrid, CalendarGridBody, CalendarGridHeader, CalendarHeaderCell, Heading } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';

/** One month of the picker, its name with the era above it. */
export function CalendarPage() {
  return (
    <Calendar className="ds-calendar">
      <header className="ds-calendar__head">
        <Button slot="previous" className="ds-icon-button">
          <Icon name="chevron-left" />
        </Button>
        <Heading className="ds-calendar__month" />
        <Button slot="next" className="ds-icon-button">
          <Icon name="chevron-right" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="narrow">
        <CalendarGridHeader>{(day) => <CalendarHeaderCell className="ds-calendar__weekday">{day}</CalendarHeaderCell>}</CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className="ds-calendar__day" />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
