import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { PointedFault } from './pack-fault.ts';
import type { PolicyPack } from './pack.type.ts';
import type { ValuesFile } from './policy-text.type.ts';

const schema = JSON.parse(readFileSync(new URL('../pack.schema.json', import.meta.url), 'utf8')) as { $id: string; $defs: { Text: { pattern: string } } };
// Every start reads a pack: that the schema itself is a good one is a test's business, and only what is read is compiled.
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true, validateSchema: false, inlineRefs: false, code: { optimize: false } }).addSchema(schema);

export const packShapeFaults = faultsBy<PolicyPack>('PolicyPack');
export const valuesFileShapeFaults = faultsBy<ValuesFile>('ValuesFile');

function faultsBy<Shape>(name: string): (value: unknown) => PointedFault[] {
  let validate: ValidateFunction<Shape> | undefined;
  return (value) => {
    validate ??= ajv.compile<Shape>({ $ref: `${schema.$id}#/$defs/${name}` });
    return validate(value) ? [] : (validate.errors ?? []).filter(isPlain).map(describe);
  };
}

/** `if` and `anyOf` only repeat that one of their parts failed, and "or null" is never what a person meant. */
function isPlain({ keyword, schema: expected }: ErrorObject): boolean {
  return keyword !== 'if' && keyword !== 'anyOf' && !(keyword === 'type' && expected === 'null');
}

function describe(error: ErrorObject): PointedFault {
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
      return { pointer, rule: 'PK-001', message: `値の種類が違います（要るのは ${String(params['type'])}）。${typeof error.data === 'number' ? '符号の数字は引用符で囲んでください。' : ''}` };
    case 'pattern':
      return params['pattern'] === schema.$defs.Text.pattern
        ? { pointer, rule: 'PK-010', message: '部首用の文字（⾧ など U+2F00〜2FDF）が入っています。「長」など普通の漢字に直してください。' }
        : { pointer, rule: 'PK-001', message: `「${String(error.data)}」は書き方が違います（${String(params['pattern'])}）。` };
    default:
      return { pointer, rule: 'PK-001', message: `形が違います：${error.message ?? error.keyword}` };
  }
}
