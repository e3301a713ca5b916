import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A story that changes who is who in the shared prefecture comes after all that count on it. */
const LAST = /head-moves\.test\.ts$/;

export class LastThingsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => Number(LAST.test(one.moduleId)) - Number(LAST.test(other.moduleId)) || one.moduleId.localeCompare(other.moduleId));
  }
}
