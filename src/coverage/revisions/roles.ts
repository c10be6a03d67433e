/** What each word of a version is in its statements: who says it, by which word, or what is said. */
import type { Range } from '../../record/article.ts';
import { tokensIn, type Version } from './tokens.ts';

export type Role = 'none' | 'content' | 'source' | 'cue';

export interface Roles {
  readonly role: readonly Role[];
  /** Place of the statement that the word has its role in; -1 for none. */
  readonly owner: readonly number[];
  /** Of each statement the tokens of its parts. */
  readonly parts: readonly { readonly source: number[]; readonly cue: number[]; readonly content: number[] }[];
}

/** In what somebody says somebody else may speak: then who speaks there is more than what is said. */
export function rolesOf({ tokens, reading: { statements } }: Version): Roles {
  const role: Role[] = new Array(tokens.length).fill('none');
  const owner: number[] = new Array(tokens.length).fill(-1);
  const all = (ranges: readonly Range[]): number[] => ranges.flatMap((r) => tokensIn(tokens, r));
  const parts = statements.map(({ source, cue, content }) => ({
    source: all(source),
    cue: all(cue ? [cue] : []),
    content: all(content),
  }));
  const assign = (name: Exclude<Role, 'none'>): void => {
    // The outer one of two statements comes first, and keeps what both hold.
    for (const [n, part] of parts.entries())
      for (const i of part[name]) {
        if (role[i] === name && statements[n]!.within !== null) continue;
        role[i] = name;
        owner[i] = n;
      }
  };
  assign('content');
  assign('source');
  assign('cue');
  return { role, owner, parts };
}
