import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { PackRule } from './pack-fault.ts';
import type { PolicyPack, ValuesFile } from './pack.type.ts';

/** A place where a value does not have the shape the schema asks for. */
export interface ShapeFault {
  readonly pointer: string;
  readonly rule: PackRule;
  readonly message: string;
}

const schema = JSON.parse(readFileSync(new URL('../pack.schema.json', import.meta.url), 'utf8')) as { $id: string; $defs: { Text: { pattern: string } } };
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true }).addSchema(schema);

export const packShapeFaults = faultsBy(compile<PolicyPack>('PolicyPack'));
export const valuesFileShapeFaults = faultsBy(compile<ValuesFile>('ValuesFile'));

function compile<Shape>(name: string): ValidateFunction<Shape> {
  return ajv.compile<Shape>({ $ref: `${schema.$id}#/$defs/${name}` });
}

function faultsBy(validate: ValidateFunction): (value: unknown) => ShapeFault[] {
  return (value) => (validate(value) ? [] : (validate.errors ?? []).filter(isPlain).map(describe));
}

/** `if` and `anyOf` only repeat that one of their parts failed. */
function isPlain({ keyword }: ErrorObject): boolean {
  return keyword !== 'if' && keyword !== 'anyOf';
}

function describe(error: ErrorObject): ShapeFault {
  const pointer = error.instancePath;
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return { pointer, rule: 'PK-001', message: `「${String(params['missingProperty'])}」が要ります。` };
    case 'additionalProperties':
      return { pointer: `${pointer}/${String(params['additionalProperty'])}`, rule: 'PK-001', message: `「${String(params['additionalProperty'])}」という項目はありません。` };
    case 'enum':
      return { pointer, rule: 'PK-001', message: `「${String(error.data)}」は選べません。選べるのは ${(params['allowedValues'] as unknown[]).join('、')} です。` };
    case 'type':
      return { pointer, rule: 'PK-001', message: `値の種類が違います（要るのは ${String(params['type'])}）。数字で始まる符号は引用符で囲んでください。` };
    case 'pattern':
      return params['pattern'] === schema.$defs.Text.pattern
        ? { pointer, rule: 'PK-010', message: '部首用の文字（⾧ など U+2F00〜2FDF）が入っています。「長」など普通の漢字に直してください。' }
        : { pointer, rule: 'PK-001', message: `「${String(error.data)}」は書き方が違います（${String(params['pattern'])}）。` };
    default:
      return { pointer, rule: 'PK-001', message: `形が違います：${error.message ?? error.keyword}` };
  }
}
