/** A byline as written to the people in it. */
import { MONTH_NAMES } from './dates.ts';

/** What stands before the names. Own list: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish. */
const VERBS =
  'story|text|article|words|reported|reporting|written|posted|published|updated|edited|analysis|opinion|review|interview|compiled|reviewed|medically reviewed|fact[- ]checked|submitted|created|contributed';
const BEFORE = new RegExp(
  `^(?:\\s*(?:(?:${VERBS})\\s*(?:and\\s+\\w+\\s+)?(?:by|:)|post author|thread starter|guest post by|photos? by|by:?|authors?:?|reporter:?|writer:?|von:?|ein (?:artikel|beitrag|kommentar|gastbeitrag|bericht|interview) von|(?:verfasst|geschrieben|veröffentlicht|erstellt|eingestellt|gespeichert|gepostet|publiziert) von:?|autor(?:in|en|es)?:?|text(?: und fotos?)?:|redaktion:|(?:publié|écrit|rédigé|posté) par|par|auteurs?\\s?:?|(?:escrito|publicado|postado) por|por|di|a cura di|scritto da|pubblicato da|autore:?|door|(?:geschreven|geplaatst) door|autorzy?:?|opracowanie:?|oprac\\.|tekst:)(?=\\s|$|(?<=:)))+\\s*`,
  'iu',
);
/** "ByJane Doe": only a stylesheet kept them apart. */
const GLUED = /^By(?=\p{Lu})/u;
/** A part that is a post, a place of work, a time: not a name. */
const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor(?:ial)?|columnist|contributor|producer|journalist|bureau|desk|team|newsroom|chief|senior|deputy|associate|assistant|director|manager|freelance|special to|for the|news service|political|business|sports|redakteur(?:in)?|redaktion|korrespondent(?:in)?|volontär(?:in)?|chefredakteur|journaliste|rédacteur|rédaction|redactor|periodista|redacción|redacao|redação|redazione|redactie|redakcja|minutes?|hours?|ago|updated|published|posted|follow|email|e-mail|share|comments?|views?|read|bio|profile|archive|more from|about|view|see|all|posts?|articles?|stand|datum|uhr|quelle|source|kommentare?|hinterlasse\b.*|in uncategorized|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu;
const NOBODY =
  /^(?:no author|posted|follow|stand|datum|wordpress ?admin|by|von|admin(?:istrator)?|root|user|webmaster|unknown|anonym(?:ous)?|n\/a|none|null|undefined|guest|author|default|editor|staff|test|wpadmin|info|web ?desk|newsdesk|online desk|agency|agencies)$/i;
const SEPARATORS = /\s*(?:,|;|\||•|·|\s\/\s|\s[–—-]\s|\n|\s(?:and|und|et|y|&|with|mit|oraz)\s)\s*/iu;
const SUFFIX = /^(?:jr|sr|m\.?s|mba|mph|rdn?|rn|cpa|jd|dds|ii|iii|iv|md|m\.d|phd|ph\.d|dr|esq)\.?$/i;
const JUNK =
  /https?:\S+|www\.\S+|\S+@\S+|@\w+|\([^)]*\)|\b(?:on|am|at|um|le|el|op)\s+(?:\w+\.?,?\s+)?\d.*$|\b(?:am|on)\s+(?:mon|tues|wednes|thurs|fri|satur|sun)\w*day\b.*$|\bam\s+\w+tag\b.*$|\b(?:under|unter|gespeichert|in)\s+\w+.*$|\d{1,2}[:.]\d\d.*$/giu;

/** Names in the order written, each once; empty where nothing in it looks like one. */
export function namesIn(written: string, publisher: string | null = null): string[] {
  const text = written
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, 400)
    .replace(GLUED, '')
    .replace(BEFORE, '')
    .replace(JUNK, ' ')
    .trim();
  const out: string[] = [];
  const parts = text.split(SEPARATORS);
  parts.forEach((raw, i) => {
    const name = raw
      .replace(BEFORE, '')
      .replace(/^[\s\p{P}]+|[\s\p{Pd}:,;|*]+$/gu, '')
      .replace(/\s+/g, ' ');
    if (SUFFIX.test(name) && out.length > 0) {
      out[out.length - 1] += `, ${name}`;
      return;
    }
    if (!isName(name)) return;
    // "Jane Doe, Health Reporter": a role is a part of its own; one that stands alone is all there is.
    if (ROLE.test(name) && (i > 0 || parts.length > 1)) return;
    if (publisher && name.toLowerCase() === publisher.toLowerCase() && parts.length > 1) return;
    if (!out.some((o) => o.toLowerCase() === name.toLowerCase())) out.push(name);
  });
  return out;
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    /\p{L}/u.test(name) &&
    !/[<>{}=\\]|(?:^|\s)\d|\d{1,2}[.:]\d\d/.test(name) &&
    name.split(' ').length <= 6 &&
    !NOBODY.test(name)
  );
}

/** Whether a line is a byline by its words: "By Jane Doe and John Smith", "Von Max Muster". */
export function isBylineText(line: string): boolean {
  if (line.length > 120) return false;
  const m =
    /^(?:by|von|por|par|door|written by|story by|reported by|posted by|published by|text:|autor(?:in)?:|author:|reporter:)\s*:?\s+(?=\p{Lu})/iu.exec(
      line,
    );
  if (!m) return false;
  const rest = line.slice(m[0].length);
  if (/[.!?]\s+\p{Lu}|[!?]$/u.test(rest.replace(/\b\p{Lu}\.\s/gu, ''))) return false;
  const words = rest.split(/[\s,|]+/).filter(Boolean);
  const capital = words.filter(
    (w) => /^[\p{Lu}\d(@•·–—&-]/u.test(w) || /^(?:and|und|et|y|de|van|von|der|for|the|of|updated|published)$/i.test(w),
  );
  return words.length <= 16 && capital.length >= 0.75 * words.length;
}

/** Small words inside names. */
const PARTICLE = '(?:(?:de|van|von|der|den|le|la|du|al|bin|el|da|dos|di)\\s+)*';
const NAME = `${PARTICLE}\\p{Lu}[\\p{L}.'’-]*(?:\\s+${PARTICLE}\\p{Lu}[\\p{L}.'’-]*){0,3}`;
const BY = '(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or|[Dd]oor|Author|Autor(?:in)?|Auteur)\\s?:?\\s+';
const DONE =
  '(?:[Pp]osted|[Ww]ritten|[Pp]ublished|[Rr]eported|[Vv]erfasst|[Gg]eschrieben|[Vv]eröffentlicht|[Ee]ingestellt|[Gg]espeichert|[Gg]epostet|[Pp]ublié|[Éé]crit|[Pp]ublicado|[Ee]scrito)\\s+';
const AFTER = `(?=\\s*(?:$|[|•·,;(–—-]|\\n|\\d|(?:am|at|on|um|in|under|unter|gespeichert|à|el|le|op|updated|published|${MONTH_NAMES})(?!\\p{L})))`;
const AMIDST = new RegExp(`(?:^|\\n|[|•·–—]\\s*|\\d\\s+|(?:^|\\s)${DONE})(?:${DONE})?${BY}(${NAME})${AFTER}`, 'u');

/** The name in a line of several things: "Politics | By Jane Doe | 3 May", "Von Max Muster am 7. August". */
export function nameAmidst(line: string): string | null {
  if (line.length > 200) return null;
  const name = AMIDST.exec(line)?.[1];
  return name && isName(name) && !ROLE.test(name) && (name.includes(' ') || /\d{4}|\d:\d\d/.test(line)) ? name : null;
}
