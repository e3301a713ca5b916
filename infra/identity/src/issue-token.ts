/** Name of the secret, in the store, that lets a command on this machine ask for tokens. */
export const PROGRAM_SECRET = 'program-secret';
export const PROGRAM_CLIENT = 'takara-programs';
export const PERSONA_GRANT = 'urn:takara:grant-type:persona';

export interface TokenRequest {
  /** The running provider, such as `http://127.0.0.1:4000/identity`. */
  issuer: string;
  /** What `folderSecrets` keeps under `PROGRAM_SECRET`. */
  programSecret: string;
  /** A persona's key, or an employee's id. */
  persona: string;
}

/**
 * Asks the running platform for a bearer token of a persona: a JWT for the graph, good for eight hours.
 * Throws with a sentence for people when the persona is unknown or the platform is not running.
 */
export async function issueToken({ issuer, programSecret, persona }: TokenRequest): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${PROGRAM_CLIENT}:${encodeURIComponent(programSecret)}`)}` },
    body: new URLSearchParams({ grant_type: PERSONA_GRANT, persona }),
    signal: AbortSignal.timeout(5_000),
  }).catch((cause: unknown) => {
    throw new Error(`プラットフォームに接続できません（${issuer}）。npm start で起動してください。`, { cause });
  });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (!answer.access_token) throw new Error(`トークンを発行できません: ${answer.error_description ?? response.status}`);
  return answer.access_token;
}
