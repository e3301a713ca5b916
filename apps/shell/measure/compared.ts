/** One figure of the page as it is, against one bundle of the same sources; over budget when `ratio` is above `atMost`. */
export interface Compared {
  what: string;
  unit: 'bytes' | 'ms';
  federated: number;
  oneBundle: number;
  ratio: number;
  atMost: number;
}

export const compare = (what: string, unit: Compared['unit'], federated: number, oneBundle: number, atMost: number): Compared => ({ what, unit, federated, oneBundle, ratio: federated / oneBundle, atMost });

const IN_WORDS = { bytes: (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`, ms: (ms: number) => `${ms.toFixed(0)} ms` };

export function lineOf({ what, unit, federated, oneBundle, ratio, atMost }: Compared): string {
  const [left, right] = [federated, oneBundle].map((figure) => IN_WORDS[unit](figure).padStart(12));
  return `${what.padEnd(28)}${left}${right}   ${ratio.toFixed(2)} × (at most ${atMost})${ratio > atMost ? '  OVER' : ''}`;
}
