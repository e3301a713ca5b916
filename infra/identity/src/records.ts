import type { Adapter, AdapterPayload } from 'oidc-provider';

const LIMIT = 5_000;

interface Kept {
  payload: AdapterPayload;
  until: number;
}

/**
 * What the provider remembers between two requests: interactions, codes, its own sessions.
 * In memory on purpose: after a restart a visitor picks a persona again, and nothing else is lost.
 */
export class Records {
  readonly #kept = new Map<string, Kept>();

  adapterOf = (model: string): Adapter => {
    const key = (id: string) => `${model}:${id}`;
    const find = async (id: string) => this.#find(key(id));
    return {
      find,
      findByUid: async (uid) => this.#findWhere(model, (payload) => payload.uid === uid),
      findByUserCode: async (code) => this.#findWhere(model, (payload) => payload.userCode === code),
      upsert: async (id, payload, seconds) => this.#keep(key(id), payload, seconds),
      consume: async (id) => {
        const payload = await find(id);
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void this.#kept.delete(key(id)),
      revokeByGrantId: async (grantId) => this.#forgetGrant(grantId),
    };
  };

  #keep(key: string, payload: AdapterPayload, seconds: number | undefined) {
    this.#kept.delete(key);
    this.#kept.set(key, { payload, until: seconds ? Date.now() + seconds * 1000 : Infinity });
    if (this.#kept.size > LIMIT) this.#makeRoom();
  }

  #find(key: string) {
    const kept = this.#kept.get(key);
    return kept && kept.until > Date.now() ? kept.payload : undefined;
  }

  #findWhere(model: string, matches: (payload: AdapterPayload) => boolean) {
    for (const [key, kept] of this.#kept) {
      if (key.startsWith(`${model}:`) && kept.until > Date.now() && matches(kept.payload)) return kept.payload;
    }
    return undefined;
  }

  #forgetGrant(grantId: string) {
    for (const [key, { payload }] of this.#kept) if (payload.grantId === grantId) this.#kept.delete(key);
  }

  /** The expired go first, then the oldest. */
  #makeRoom() {
    const now = Date.now();
    for (const [key, { until }] of this.#kept) if (until <= now) this.#kept.delete(key);
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= LIMIT) return;
      this.#kept.delete(key);
    }
  }
}
