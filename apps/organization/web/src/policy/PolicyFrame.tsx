import { PageHeader, Tabs } from '@takara/design-system';
import { useLocation } from '@takara/web-kit';
import type { ReactNode } from 'react';
import { paths } from '../paths.ts';

const TABS = [
  { href: paths.policy(), label: '取組' },
  { href: paths.policyPurpose(), label: '趣旨と位置付け' },
  { href: paths.policyValues(), label: 'めざす職員像' },
  { href: paths.policyRoles(), label: '推進体制' },
  { href: paths.policyFigures(), label: '数の決まり' },
];

/** Head of every page of the policy: where one is in it. */
export function PolicyFrame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <>
      <PageHeader
        title="職員育成・確保方針"
        breadcrumbs={[{ label: 'ホーム', href: '/' }, { label: '組織・方針', href: paths.directory() }]}
        lead="「青森県職員育成・確保方針」を、方針の言葉のまま読めます。それぞれの個別取組のページで、いま何が行われているかも分かります。"
      />
      <div className="mb-8"><Tabs label="方針" tabs={TABS} currentHref={pathname} /></div>
      {children}
    </>
  );
}
