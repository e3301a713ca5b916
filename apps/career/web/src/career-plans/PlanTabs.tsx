import { Tabs } from '@takara/design-system';
import { paths } from '../paths.ts';

/** One's own plan and those shown to one, for whoever has people. */
export const PlanTabs = ({ currentHref }: { currentHref: string }) => (
  <div className="mb-6"><Tabs label="キャリアプランの画面" tabs={[{ label: '自分のプラン', href: paths.careerPlan() }, { label: '職員のプラン', href: paths.sharedPlans() }]} currentHref={currentHref} /></div>
);
