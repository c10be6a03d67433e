/** Whether other words for who speaks are another speaker, and what that does to the attribution. */
import type { Speaker } from '../../record/statement.ts';
import type { Compared, Draft } from './compared.ts';
import type { Piece } from './pieces.ts';
import { isWord } from './tokens.ts';

export function speakerChange(c: Compared, p: Piece): Pick<Draft, 'kind' | 'note'> {
  const [s, t] = p.statements;
  const old = c.before.reading.statements[s];
  const now = c.after.reading.statements[t];
  if (old && now && isSameSpeaker(old.speaker, now.speaker))
    return { kind: 'text-changed', note: 'the same speaker, described otherwise' };
  const [was, is] = [rankOf(old?.speaker), rankOf(now?.speaker)];
  if (old && now && was !== is)
    return { kind: 'speaker-changed', note: is < was ? 'attribution weakened' : 'attribution strengthened' };
  if (p.b.every((j) => !isWord(c.after.tokens[j]!.text)))
    return { kind: 'speaker-changed', note: 'attribution weakened' };
  return { kind: 'speaker-changed', note: 'attribution changed' };
}

/** How much a reader can hold on to: a name, an office, somebody, nobody. */
function rankOf(speaker: Speaker | undefined): number {
  if (!speaker) return 0;
  const { naming, name, certainty } = speaker;
  if (naming === 'named' && name !== null && certainty !== 'unknown') return 3;
  return naming === 'role' ? 2 : naming === 'anonymous' ? 1 : 0;
}

function isSameSpeaker(a: Speaker, b: Speaker): boolean {
  if (a.name === null || b.name === null || a.certainty === 'unknown' || b.certainty === 'unknown') return false;
  if (a.naming !== b.naming) return false;
  const names = (s: Speaker): string[] => [s.name!, ...s.aliases].map((n) => n.toLowerCase());
  const [x, y] = [names(a), names(b)];
  return (
    a.name.toLowerCase() === b.name.toLowerCase() ||
    x.includes(b.name.toLowerCase()) ||
    y.includes(a.name.toLowerCase()) ||
    (a.naming === 'named' && isShorter(a.name, b.name))
  );
}

/** "Lima" and "Ana Lima"; "Elisa Marr" is not "Robin Marr". */
function isShorter(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => new Set(name.toLowerCase().split(/\s+/))) as [Set<string>, Set<string>];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  return [...short].every((word) => long.has(word));
}
