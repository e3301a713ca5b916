import { Select, type Option } from '@takara/design-system/forms';

const NONE = 'NONE';

interface Props {
  /** 「希望する部局」. */
  label: string;
  name: string;
  help: string;
  options: readonly Option[];
  most: number;
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** A few places in the order of the wish: 第1希望, 第2希望 …; what is taken is not offered again. */
export function RankedPlaces({ label, name, help, options, most, value, onChange }: Props) {
  const set = (rank: number, id: string | null) => onChange([...value.slice(0, rank), ...(id === null || id === NONE ? [] : [id]), ...value.slice(rank + 1)]);
  const shown = Math.min(most, value.length + 1);
  return (
    <fieldset className="grid items-start gap-4 sm:grid-cols-3">
      <legend className="contents"><span className="col-span-full font-bold">{label}</span></legend>
      <p className="text-sm text-text-quiet sm:col-span-full">{help}</p>
      {Array.from({ length: shown }, (_, rank) => (
        <Select
          key={rank} label={`${label}：第${rank + 1}希望`} name={rank === 0 ? name : `${name}-${rank + 1}`} placeholder="なし"
          options={[{ id: NONE, label: 'なし' }, ...options.filter(({ id }) => id === value[rank] || !value.includes(id))]}
          value={value[rank] ?? null} onChange={(id) => set(rank, id)}
        />
      ))}
    </fieldset>
  );
}
