/** What can go wrong with an input. A problem is a value, not an exception: a batch goes on and counts problems by code. */

export type ProblemCode =
  | 'empty' // nothing to read
  | 'binary' // not a text of any kind
  | 'too-large' // over the size limit
  | 'not-found' // no such file
  | 'not-readable' // a file or folder that cannot be opened
  | 'not-json' // a line of the filter that is not a JSON object
  | 'bad-input' // a JSON object without what it needs
  | 'unsupported' // a kind of input that this version does not read
  | 'no-article' // a page without article text
  | 'bad-url' // not an http or https address
  | 'http-status' // the server answered with an error
  | 'wait' // the server asked for no more requests until a time that has not come
  | 'robots' // the site's robots.txt asks programs to stay away
  | 'private-address' // a page or feed led to this machine or its own network
  | 'redirects' // too many redirects
  | 'timeout' // no complete answer in time
  | 'network' // the connection failed
  | 'proxy' // the proxy failed; nothing went around it
  | 'internal'; // a defect of onrecord

export interface Problem {
  readonly code: ProblemCode;
  /** What, where and what to do, in one sentence; never the input itself. */
  readonly message: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: ProblemCode, message: string): { ok: false; problem: Problem } => ({
  ok: false,
  problem: { code, message },
});
