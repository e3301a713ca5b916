import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFilledGateway, type FilledGateway } from './filled-gateway.ts';

let gateway: FilledGateway;
beforeAll(async () => {
  gateway = await openFilledGateway();
});
afterAll(() => gateway.close());

const input = (fields: object) => ({ input: { idempotencyKey: crypto.randomUUID(), ...fields } });

describe('what organization decides reaches the other modules as facts', () => {
  it('an applicant who is moved in the middle waits for the consent of the new 所属長, no longer of the old one', async () => {
    const { personas } = gateway;
    const { data: hosts } = await gateway.ask('clerk-fourth-year', 'SideAssignmentPostings', { first: 100, state: 'OPEN' });
    const own = (await gateway.ask('clerk-fourth-year', 'MyUnitCard')).data.viewer.employee.mainAssignment.unit;
    const dx = (await gateway.ask('unit-head-host', 'MyUnitCard')).data.viewer.employee.mainAssignment.unit;
    const posting = hosts.sideAssignmentPostings.edges.map(({ node }: any) => node).find(({ hostUnit, myApplication }: any) => ![own.id, own.workUnit.id, dx.id].includes(hostUnit.workUnit?.id ?? hostUnit.id) && !myApplication);
    const applied = await gateway.ask('clerk-fourth-year', 'ApplyForSideAssignment', input({ postingId: posting.id, motivation: '学びたいです', hoursWished: 4, skills: [], expectedOvertime: 100 }));
    const { id } = applied.data.applyForPosting;
    const holders = async () => (await gateway.ask('clerk-fourth-year', 'SideAssignmentApplication', { id })).data.sideAssignmentApplication.currentHolder.names;
    const waitsFor = async (head: string) => (await gateway.ask(head, 'SideAssignmentTasks')).data.sideAssignmentTasks.some(({ path }: any) => path.endsWith(id));
    expect(await holders()).toEqual(['工藤 千鶴']);
    expect([await waitsFor('unit-head'), await waitsFor('unit-head-host')]).toEqual([true, false]);

    const ordered = await gateway.ask('personnel-officer', 'OrderTransfer', input({ employeeId: personas['clerk-fourth-year'], unitId: dx.id, post: 'MEMBER', effectiveOn: '2026-11-22' }));
    expect(ordered.data.orderTransfer.__typename).toBe('PersonnelOrder');
    // Committed in organization, not yet delivered: career still knows the old place.
    expect(await holders()).toEqual(['工藤 千鶴']);
    await gateway.deliver();
    expect(await holders()).toEqual(['対馬 航']);
    expect([await waitsFor('unit-head'), await waitsFor('unit-head-host')]).toEqual([false, true]);
    expect((await gateway.ask('unit-head', 'SideAssignmentApplication', { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('a 代決 lets the delegate consent, in the name of the principal, for as long as it lasts', async () => {
    const waits = async (who: string) => (await gateway.ask(who, 'SideAssignmentTasks')).data.sideAssignmentTasks.filter(({ path }: any) => path.includes('/applications/')).length;
    const [before, own] = [await waits('unit-head'), await waits('group-manager')];
    expect(before).toBeGreaterThan(0);
    const { data } = await gateway.ask('unit-head', 'MyDuties');
    const duty = data.viewer.duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled));
    await gateway.ask('unit-head', 'DelegateDuty', input({ dutyId: duty.id, delegateId: gateway.personas['group-manager'], from: '2026-11-22', to: '2026-11-23', reason: '出張のため' }));
    await gateway.deliver();
    expect(await waits('group-manager')).toBe(own + before);
    gateway.goTo('2026-11-24');
    expect(await waits('group-manager')).toBe(own);
  });

  it('a 代決 that is ended early is over at the next request', async () => {
    const decides = async () => (await gateway.ask('group-manager', 'SideAssignmentTasks')).data.sideAssignmentTasks.filter(({ path }: any) => path.includes('/applications/')).length;
    const own = await decides();
    const form = await gateway.ask('unit-head', 'MyDuties');
    const duty = form.data.viewer.duties.find(({ availableActions }: any) => availableActions.some(({ action, enabled }: any) => action === 'DELEGATE' && enabled));
    const { data } = await gateway.ask('unit-head', 'DelegateDuty', input({ dutyId: duty.id, delegateId: gateway.personas['group-manager'], from: '2026-11-24', to: '2026-11-30', reason: '出張のため' }));
    await gateway.deliver();
    expect(await decides()).toBeGreaterThan(own);
    const ended = await gateway.ask('group-manager', 'EndDelegation', input({ delegationId: data.delegateDuty.id }));
    expect(ended.data.endDelegation.__typename).toBe('Delegation');
    await gateway.deliver();
    expect(await decides()).toBe(own);
  });
});
