import { hash } from 'node:crypto';

/** Names things: the same seed and name give the same UUID (of the name-based form, version 5) at every size. */
export type Identify = (name: string) => string;

export function identities(seed: number): Identify {
  return (name) => {
    const hex = hash('sha1', `takara:${seed}:${name}`);
    const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}
