import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';

export const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/json' };

/** What goes to a gateway, and what has to come back. */
export interface Request {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  isRight(answer: string): boolean;
}
/** The request of this number. */
export type Requests = (number: number) => Request;

/** Numbers of requests go on from one measurement to the next, so that neighbours always differ. */
export class Load {
  readonly #pool: Pool;
  #number = 0;
  /** Answers that were wrong, since the beginning. */
  wrong = 0;
  #firstWrong: string | undefined;

  constructor(origin: string, connections: number) {
    this.#pool = new Pool(origin, { connections });
  }

  /** As many requests at once as there are connections, one after the other, for so long; the number answered. */
  async asMuchAsPossible(path: string, requests: Requests, atOnce: number, seconds: number): Promise<number> {
    const until = performance.now() + seconds * 1000;
    let answered = 0;
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        while (performance.now() < until) {
          await this.#ask(path, requests(this.#number++));
          answered++;
        }
      }),
    );
    return answered;
  }

  /** So many requests a second, whether or not earlier ones are answered; milliseconds of each from the moment it was due. */
  async atRate(path: string, requests: Requests, aSecond: number, seconds: number): Promise<number[]> {
    const began = performance.now();
    const times: number[] = [];
    const waiting: Promise<unknown>[] = [];
    for (let at = 0; at < aSecond * seconds; at++) {
      const due = began + (at * 1000) / aSecond;
      const early = due - performance.now();
      if (early > 0) await pause(early);
      waiting.push(this.#ask(path, requests(this.#number++)).then(() => times.push(performance.now() - due)));
    }
    await Promise.all(waiting);
    return times;
  }

  async #ask(path: string, { body, headers, isRight }: Request): Promise<void> {
    const answer = await this.#answerTo(path, headers, body);
    if (isRight(answer)) return;
    this.wrong++;
    this.#firstWrong ??= answer.slice(0, 400);
  }

  async #answerTo(path: string, headers: Request['headers'], body: string): Promise<string> {
    try {
      return await (await this.#pool.request({ path, method: 'POST', headers, body })).body.text();
    } catch (error) {
      return String(error);
    }
  }

  /** The first wrong answer since this was last asked, its beginning. */
  takeFirstWrong(): string {
    const first = this.#firstWrong ?? '';
    this.#firstWrong = undefined;
    return first;
  }

  close = () => this.#pool.destroy();
}

/** The same text, or at least the same data: gateways end their answers differently, and some order fields in their own way. */
export const sameAnswer = (expected: string) => (answer: string) => answer.trimEnd() === expected || isDeepStrictEqual(readJson(answer), JSON.parse(expected));

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
