/** The access token: who may look at all, where the app is bound to more than this machine. */
import { type Refusal, refusal } from './refusal.ts';
import { same } from './secrets.ts';

const WINDOW_MS = 60_000;
/** Of everybody together: a token is long, so this only keeps guessing from making noise and heat. */
const MOST_WRONG = 10;

export interface Access {
  /** Null: it is the token. */
  try(given: string): Refusal | null;
  /** A program that sends the token with each request; null: it sends none. */
  bearer(request: Request): Refusal | 'welcome' | null;
}

/** `now`: milliseconds that only grow. */
export function accessBy(token: string, now: () => number): Access {
  let wrong: number[] = [];
  const attempt = (given: string): Refusal | null => {
    const at = now();
    wrong = wrong.filter((then) => at - then < WINDOW_MS);
    if (wrong.length >= MOST_WRONG)
      return { ...refusal(429, 'too-many-tries', 'Too many wrong tokens; wait a minute.'), retryAfterSeconds: 60 };
    if (same(given, token)) return null;
    wrong.push(at);
    return refusal(401, 'wrong-token', 'That is not the token; onrecord serve printed it when it started.');
  };
  return {
    try: attempt,
    bearer(request) {
      const given = /^Bearer ([\x21-\x7e]{1,512})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
      return given === undefined ? null : (attempt(given) ?? 'welcome');
    },
  };
}
