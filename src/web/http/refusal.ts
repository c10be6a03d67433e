/** Why a request is not answered as asked. The code is for programs, the message for people: what, and what to do. */
export interface Refusal {
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 414 | 415 | 421 | 422 | 429 | 500 | 503;
  readonly code: string;
  readonly message: string;
  readonly retryAfterSeconds?: number;
}

/** Looks at a request before anything else does; null lets it pass. */
export type Guard = (request: Request) => Refusal | null;

export const refusal = (status: Refusal['status'], code: string, message: string): Refusal => ({
  status,
  code,
  message,
});
