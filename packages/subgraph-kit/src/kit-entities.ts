import { DirectoryAssignment, DirectoryDispatch, DirectoryDuty, DirectoryEmployee, DirectoryUnit, DirectoryUnitLineage } from './directory/directory.entity.ts';

/** Entities that every module's ORM knows. Outbox, inbox, replay and audit are written with plain SQL and have none. */
export const kitEntities = () => [DirectoryEmployee, DirectoryUnit, DirectoryAssignment, DirectoryDuty, DirectoryUnitLineage, DirectoryDispatch];
