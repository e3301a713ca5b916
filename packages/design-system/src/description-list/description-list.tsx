import type { ReactNode } from 'react';

export interface Description {
  term: string;
  /** Null or undefined is said as 「登録なし」. */
  detail: ReactNode;
}

/** Facts about one subject: name and value side by side, one under the other where there is no room. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <div className="ds-descriptions-frame">
      <dl className="ds-descriptions">
        {items.map(({ term, detail }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{detail ?? <span className="ds-descriptions__none">登録なし</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
