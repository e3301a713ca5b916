import { Heading, Section } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useQuery } from '@takara/web-kit';
import { PolicyPurposeDocument } from '../gql/graphql.ts';
import { PolicyFrame } from './PolicyFrame.tsx';

/** Why there is a policy and where it stands, in its own words. */
export function PurposePage() {
  usePageTitle('方針の趣旨と位置付け');
  const query = partOf(useQuery(PolicyPurposeDocument), ({ policy }) => policy);
  return (
    <PolicyFrame>
      <PageStates state={query}>
        {({ chapters }) =>
          chapters.map(({ code, numeral, title, sections }) => (
            <Section key={code} title={`${numeral}　${title}`}>
              <div className="grid max-w-3xl gap-3">
                {sections.map((section, index) => (
                  <div key={section.title ?? index} className="grid gap-3">
                    {section.title ? <Heading level={3}>{section.title}</Heading> : null}
                    {section.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
                  </div>
                ))}
              </div>
            </Section>
          ))
        }
      </PageStates>
    </PolicyFrame>
  );
}
