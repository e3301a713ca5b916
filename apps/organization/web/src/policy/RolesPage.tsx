import { Card, CardGrid, DescriptionList, Section } from '@takara/design-system';
import { PageStates, partOf, usePageTitle, useQuery } from '@takara/web-kit';
import { PolicyRolesDocument } from '../gql/graphql.ts';
import { PolicyFrame } from './PolicyFrame.tsx';

/** Who carries the policy: the council, and what each kind of people does, in the policy's words. */
export function RolesPage() {
  usePageTitle('方針の推進体制');
  const query = partOf(useQuery(PolicyRolesDocument), ({ policy }) => policy);
  return (
    <PolicyFrame>
      <PageStates state={query}>
        {({ council, roles, chapters }) => (
          <>
            <div className="mb-10 grid max-w-3xl gap-3">
              {chapters.find(({ code }) => code === 'V')?.sections.at(-1)?.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
            </div>
            <Section title={council.name}>
              <div className="rounded-12 border border-line bg-surface px-6 py-3">
                <DescriptionList
                  items={[
                    { term: '会長', detail: council.chairRole },
                    { term: '構成', detail: council.memberRoles.join('、') },
                    { term: '事務局', detail: council.secretariat },
                    { term: '行うこと', detail: council.duties.join('、') },
                    { term: '連携する本部', detail: council.linkedBodies.join('、') },
                  ]}
                />
              </div>
            </Section>
            {[...Map.groupBy(roles, ({ group }) => group)].map(([group, members]) => (
              <Section key={group} title={group}>
                <CardGrid>
                  {members.map(({ code, label, duties }) => (
                    <Card key={code} title={label}>
                      <ul className="grid list-disc gap-1.5 pl-5">{duties.map((duty) => <li key={duty}>{duty}</li>)}</ul>
                    </Card>
                  ))}
                </CardGrid>
              </Section>
            ))}
          </>
        )}
      </PageStates>
    </PolicyFrame>
  );
}
