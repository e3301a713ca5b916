import { describe, expect, it } from 'vitest';
import { mustFit } from '../src/change.ts';
import { PROBES } from '../src/probes.ts';
import { SCENARIOS } from '../src/scenarios/index.ts';

/* What `--unprotected` changes is text of other people's files: whoever rewrites that is told here, not in half an hour. */

describe('what is changed in the processes under test', () => {
  it.each(SCENARIOS.map(({ title, protection }) => [title, protection] as const))('stands in its file, once: %s', (_, { changes }) => {
    expect(changes.length).toBeGreaterThan(0);
    mustFit(changes);
  });

  it('so do the probes', () => mustFit(PROBES));

  it('a text that stands nowhere is told by name', () => {
    expect(() => mustFit([{ file: 'infra/faults/src/change.ts', text: 'nowhere', replacement: '' }])).toThrow(/infra\/faults\/src\/change\.ts.*\n.*nowhere/s);
  });
});
