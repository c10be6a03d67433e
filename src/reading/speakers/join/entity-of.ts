/** A group of names as an entity: its fullest name, other forms, roles, kind, gender. */
import type { Range } from '../../../record/article.ts';
import type { Entity, Mention, Role } from '../entity.ts';
import { apposedAfter, copulaAfter, partyAfter } from '../roles/after.ts';
import { apposedBefore, titleBefore } from '../roles/before.ts';
import type { Found } from '../scan/found.ts';
import type { Token } from '../scan/tokens.ts';
import { MEN, WOMEN } from '../words/role-nouns.ts';
import type { Group } from './group.ts';
import { kindOf } from './kind-of.ts';

/** Roles are looked for at so many mentions; a name is introduced early. */
const LOOKED_AT = 40;
const women = new Set(WOMEN.trim().split(/\s+/));
const men = new Set(MEN.trim().split(/\s+/));

export function entityOf(text: string, tokens: readonly Token[], g: Group): Entity {
  g.found.sort((a, b) => a.start - b.start);
  const person = g.guess === 'person' || g.guess === null;
  const said = person ? g.found.slice(0, LOOKED_AT).map((f) => rolesAt(text, tokens, f)) : [];
  const roles = said.flatMap((s) => s.roles);
  const kind = kindOf(tokens, g, roles);
  return {
    name: nameOf(g),
    kind,
    aliases: aliasesOf(tokens, g, text),
    role: kind === 'person' || kind === null ? fullest(text, said) : null,
    roles: kind === 'person' || kind === null ? roles : [],
    gender: kind === 'organisation' || kind === 'place' ? null : (g.gender ?? genderOf(roles)),
    mentions: g.found.map(mentionOf),
  };
}

const mentionOf = (f: Found): Mention => ({ start: f.start, end: f.end, head: f.head });

interface Said {
  readonly roles: readonly Role[];
  /** Title, party and apposition of one mention, as the article puts them together. */
  readonly title: Role | null;
  readonly party: Range | null;
  readonly apposed: Role | null;
}

function rolesAt(text: string, tokens: readonly Token[], f: Found): Said {
  const none: Said = { roles: [], title: null, party: null, apposed: null };
  if (f.possessive) {
    const only = titleBefore(text, tokens, f);
    return only ? { ...none, roles: [only], title: only } : none;
  }
  const title = titleBefore(text, tokens, f);
  const party = partyAfter(text, f);
  let at = f.to;
  if (party) while (at < tokens.length && tokens[at]!.start < party.end) at++;
  const before = apposedBefore(text, tokens, f);
  const apposed =
    before ?? (isOfIts(tokens, at, f) ? null : apposedAfter(text, tokens, at)) ?? copulaAfter(text, tokens, at);
  const partied = title && party ? { ...title, words: [...title.words, ...partyWords(text, party)] } : title;
  return { roles: [partied, apposed].filter((r) => r !== null), title: partied, party, apposed };
}

/** "Acme, its boss and others": a list, where the name is no person's. */
const isOfIts = (tokens: readonly Token[], at: number, f: Found): boolean =>
  f.guess !== 'person' && /^(?:its|their)$/.test(tokens[at]?.lower ?? '');

/** "(D-Vt.)": what the party and the state are called elsewhere. */
function partyWords(text: string, party: Range): string[] {
  const inside = text.slice(party.start + 1, party.end - 1);
  const side = inside.startsWith('D')
    ? ['democratic', 'democrat']
    : inside.startsWith('R')
      ? ['republican', 'gop']
      : [];
  const state = (/[-–—]\s*(.+)$/.exec(inside)?.[1] ?? (side.length === 0 && inside.endsWith('.') ? inside : undefined))
    ?.toLowerCase()
    .replace(/\.$/, '');
  return [...side, ...(state ? [state] : [])];
}

/** The longest that the article says at one place; a bare office only where there is nothing else. */
function fullest(text: string, said: readonly Said[]): string | null {
  let best: string | null = null;
  let most = 0;
  for (const s of said) {
    const title = s.title ? s.title.text + (s.party ? ` ${text.slice(s.party.start, s.party.end)}` : '') : null;
    const light = s.apposed !== null && LIGHT.test(s.apposed.text);
    const words =
      (s.title?.words.length ?? 0) + (light ? 0.5 : (s.apposed?.words.length ?? 0)) + (s.party && s.title ? 1 : 0);
    if (words <= most) continue;
    most = words;
    best = title && s.apposed ? `${title}, ${s.apposed.text}` : (title ?? s.apposed?.text ?? null);
  }
  return best?.replace(/\s+/g, ' ') ?? null;
}

/** What somebody is to another says less than an office. */
const LIGHT =
  /^(?:\S+ ){0,2}(?:opponent|rival|critic|supporter|colleague|friend|winner|loser|victim|challenger|ally)\b/;

function genderOf(roles: readonly Role[]): Entity['gender'] {
  for (const r of roles)
    for (const h of r.heads.slice(0, 1)) {
      if (women.has(h)) return 'she';
      if (men.has(h)) return 'he';
    }
  return null;
}

/** Without quotation marks that only open, and small where it was in capitals. */
function nameOf(g: Group): string {
  const name = g.text.replace(/\s+/g, ' ').replace(/ (?:MP|MEP|MSP|QC|MBE|OBE|CBE)$/, '');
  if (
    name !== name.toUpperCase() ||
    name.length < 5 ||
    g.guess === 'organisation' ||
    (g.guess === null && g.words.length === 1 && name.length < 6)
  )
    return name;
  return name.replace(/\p{L}[\p{L}’']*/gu, (w) => w[0]! + w.slice(1).toLowerCase());
}

/** Each form once, in the order of the text; a surname with its form of address where it never stands bare. */
function aliasesOf(tokens: readonly Token[], g: Group, text: string): string[] {
  const name = nameOf(g);
  const out = new Set<string>();
  const bare = new Set(g.found.filter((f) => f.honorific === null).map((f) => f.text));
  for (const f of g.found) {
    const form = f.honorific !== null && !bare.has(f.text) ? text.slice(tokens[f.from - 1]!.start, f.end) : f.text;
    const clean = form.replace(/\s+/g, ' ').trim();
    // "Moor Meets Ana Lima": more than her name.
    if (g.guess === 'person' && f.words.length > g.words.length + 1) continue;
    if (clean !== name && clean.toLowerCase() !== name.toLowerCase()) out.add(clean);
  }
  return [...out];
}
