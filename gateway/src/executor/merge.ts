import { isRecord } from '../record.ts';
import { write, type Data } from './own.ts';

/**
 * Lays what one fetch brought into what is there: objects meet name by name, lists of one length place by place, everything else
 * takes the place of what was there. Nothing is copied, so `source` must belong to nobody else.
 */
export function mergeInto(target: Data, source: Data | null | undefined): void {
  if (!source) return;
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value === undefined) continue;
    const present = Object.hasOwn(target, name) ? target[name] : undefined;
    if (present && isRecord(value)) mergeInto(present as Data, value);
    else if (Array.isArray(value) && Array.isArray(present) && value.length === present.length) mergeLists(present, value);
    else write(target, name, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((value, at) => {
    if (isRecord(target[at]) && isRecord(value)) mergeInto(target[at], value);
    else target[at] = value;
  });
}

/** A copy of its own for each further entity that the same reference stands for. Of JSON, nothing else. */
export function copyOf<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)])) as Value;
}
