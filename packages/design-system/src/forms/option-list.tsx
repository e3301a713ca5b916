import { ListBox, ListBoxItem } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';

export interface Option {
  id: string;
  label: string;
  /** A second line that tells alike ones apart: the unit of a person, the parent of a unit. */
  detail?: string;
}

/** The list that opens below a field. What tells two alike ones apart is part of an option's name, so that it is read too. */
export function OptionList({ items, emptyText = '当てはまるものがありません' }: { items?: readonly Option[]; emptyText?: string }) {
  return (
    <ListBox className="ds-options" items={items} renderEmptyState={() => <p className="ds-options__empty">{emptyText}</p>}>
      {({ id, label, detail }: Option) => (
        <ListBoxItem id={id} textValue={label} className="ds-option">
          <Icon name="check" />
          <span className="ds-option__text">
            <span>{label}</span>
            {detail ? <span className="ds-option__detail">{detail}</span> : null}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
