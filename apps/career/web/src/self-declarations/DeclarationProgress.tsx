import { Section, Timeline } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { DeclarationStepFragmentDoc } from '../gql/graphql.ts';

/** Who did what with a declaration, and when; nothing for those to whom it is not told. */
export function DeclarationProgress({ steps }: { steps: readonly FragmentType<typeof DeclarationStepFragmentDoc>[] | null }) {
  if (!steps || steps.length === 0) return null;
  return (
    <Section title="経過">
      <div className="rounded-12 border border-line bg-surface p-5">
        <Timeline label="経過" steps={readFragment(DeclarationStepFragmentDoc, steps).map(({ id, told, by, onBehalfOf, at }) => ({ key: id, title: told ?? '', state: 'done', who: onBehalfOf ? `${by ?? ''}（${onBehalfOf}の代決）` : by, at }))} />
      </div>
    </Section>
  );
}
