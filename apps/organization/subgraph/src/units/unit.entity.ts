import { defineEntity, p } from '@mikro-orm/core';
import { dated } from '../dated.ts';

/** A unit under one name and one parent: a reform that changes either ends the row and begins another. `ancestorIds` runs from the unit itself upwards. */
const UnitSchema = defineEntity({
  name: 'Unit',
  tableName: 'unit',
  properties: {
    id: p.uuid().primary(), code: p.text(), name: p.text(), shortName: p.text().nullable(), kana: p.text(), type: p.text(), site: p.text(), district: p.text().nullable(),
    parentId: p.uuid().nullable(), departmentId: p.uuid().nullable(), isCoordinating: p.boolean(), ancestorIds: p.array().$type<string[]>().columnType('uuid[]'), revision: p.integer(), ...dated(),
  },
});
export class Unit extends UnitSchema.class {}
UnitSchema.setClass(Unit);

const UnitLineageSchema = defineEntity({
  name: 'UnitLineage',
  tableName: 'unit_lineage',
  properties: { id: p.uuid().primary(), predecessorId: p.uuid(), successorId: p.uuid().nullable(), kind: p.text(), happenedOn: p.date() },
});
export class UnitLineage extends UnitLineageSchema.class {}
UnitLineageSchema.setClass(UnitLineage);
