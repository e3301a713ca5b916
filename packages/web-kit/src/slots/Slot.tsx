import { Card, Skeleton } from '@takara/design-system';
import type { ComponentType } from 'react';
import type { ModuleManifest, SlotName, SlotProps } from '../module.ts';
import { Remote } from '../remotes/Remote.tsx';
import { useManifests } from '../remotes/modules.tsx';
import { ContributionFailed } from './ContributionFailed.tsx';

interface Props<Name extends keyof SlotProps> {
  name: Name;
  props: SlotProps[Name];
}

/** The modules that say in their manifest that they contribute to a slot. */
export function useContributors(name: SlotName): readonly ModuleManifest[] {
  return useManifests().filter((manifest) => manifest.slots.includes(name));
}

/**
 * `<Slot name="employee.overview" props={{ employeeId }} />`: what every module contributes, in the registry's order.
 * Each appears when it is there and fails alone, with a way to try again.
 */
export function Slot<Name extends keyof SlotProps>({ name, props }: Props<Name>) {
  return useContributors(name).map((manifest) => (
    <Remote
      key={manifest.id}
      id={manifest.id}
      waiting={<Card><Skeleton label={`${manifest.title}を読み込んでいます`} /></Card>}
      failed={(failure) => <ContributionFailed title={manifest.title} {...failure} />}
    >
      {(module) => {
        const Contribution = module.slots[name] as ComponentType<SlotProps[Name]> | undefined;
        return Contribution ? <Contribution {...props} /> : null;
      }}
    </Remote>
  ));
}
