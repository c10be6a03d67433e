/** Bodies called after a person: "the Lima campaign", "Ana Lima's campaign", "the Lima administration". */
import type { Found } from './found.ts';
import type { Token } from './tokens.ts';

const BODY = /^(?:campaign|administration|camp|government|foundation)$/;

/** With each such body; where the person's name only qualifies it, in place of the person. */
export function withCampaigns(text: string, tokens: readonly Token[], found: readonly Found[]): Found[] {
  return found.flatMap((f) => {
    const body = campaignOf(text, tokens, f);
    return body === null ? [f] : f.possessive ? [f, body] : [body];
  });
}

/** The body with the name before its noun; null where none follows. */
function campaignOf(text: string, tokens: readonly Token[], f: Found): Found | null {
  if (f.guess === 'organisation' || f.guess === 'place') return null;
  const next = tokens[f.to];
  if (next?.gap !== 'space' || !BODY.test(next.lower)) return null;
  // "the Lima campaign manager" is a person.
  const then = tokens[f.to + 1];
  if (
    then &&
    then.gap === 'space' &&
    /^(?:manager|chairman|chairwoman|chair|aide|aides|spokesman|spokeswoman|spokesperson|official|officials|adviser|advisers|director|staff|staffer|staffers|ad|ads|trail|event|events|rally|website|email|headquarters|treasurer|strategist|lawyer|press|communications|surrogate|surrogates|promise|promises|slogan|stop|finance|speech)$/.test(
      then.lower,
    )
  )
    return null;
  return {
    ...f,
    to: f.to + 1,
    end: next.end,
    head: next.start,
    words: [...f.words, next.lower],
    text: text.slice(f.start, next.end),
    title: { start: f.from, end: f.from },
    honorific: null,
    guess: 'organisation',
    doubtful: false,
    possessive: next.possessive,
  };
}
