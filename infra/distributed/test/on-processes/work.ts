import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Person } from './platform.ts';

/** What people do all day: document ids, of the pages they have open. */
export interface Open {
  readonly home: string;
  readonly unit: string;
  readonly draft: string;
}

/** People who read and write without a pause longer than a breath, until they are told to stop. */
export function atWork(people: readonly Person[], open: Open, hostUnitId: string) {
  const failed: unknown[] = [];
  const written: string[] = [];
  let answered = 0;
  let over = false;

  async function ask(person: Person, documentId: string, variables?: object): Promise<Answer | undefined> {
    const answer = await person.ask(documentId, variables).catch((error: Error) => void failed.push(String(error.cause ?? error)));
    if (answer && (answer.status !== 200 || answer.errors.length > 0)) failed.push(answer);
    else if (answer) answered++;
    return answer;
  }
  const days = people.map(async (person) => {
    // oxlint-disable-next-line no-unmodified-loop-condition -- `stop` ends it
    while (!over) {
      const title = `入れ替えの最中 ${crypto.randomUUID()}`;
      const answer = await ask(person, open.draft, { input: { idempotencyKey: crypto.randomUUID(), hostUnitId, content: { title } } });
      if (answer?.data && !JSON.stringify(answer.data).includes('Refus')) written.push(title);
      await ask(person, open.home);
      await ask(person, open.unit);
      await pause(20);
    }
  });
  return {
    answered: () => answered,
    async stop() {
      over = true;
      await Promise.all(days);
      return { failed, written };
    },
  };
}
