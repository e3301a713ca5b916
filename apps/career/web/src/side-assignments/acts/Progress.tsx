import { Section, Timeline } from '@takara/design-system';
import { readFragment, type FragmentType } from '../../gql/index.ts';
import { StepFragmentDoc } from '../../gql/graphql.ts';
import type { Holder } from './holder.ts';
import { timelineOf } from './progress.ts';

interface Props {
  steps: readonly FragmentType<typeof StepFragmentDoc>[] | null;
  holder: Holder | null;
}

/** Who did what and when, and whose turn it is. Nothing for those to whom it is not told. */
export function Progress({ steps, holder }: Props) {
  if (!steps || steps.length === 0) return null;
  return (
    <Section title="経過">
      <div className="rounded-12 border border-line bg-surface p-5">
        <Timeline label="経過" steps={timelineOf(readFragment(StepFragmentDoc, steps), holder)} />
      </div>
    </Section>
  );
}
