/** A byline as written to the people in it. */

/** What stands before the names. Own list: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish. */
const BEFORE =
  /^(?:\s*(?:(?:story|text|article|words|reported|reporting|written|posted|published|updated|edited|analysis|opinion|review|interview|photos?|compiled|reviewed|medically reviewed|fact[- ]checked|guest post|submitted|created|contributed)\s*(?:and\s+\w+\s+)?(?:by|:)|by:?|authors?:?|reporter:?|writer:?|von:?|ein (?:artikel|beitrag|kommentar|gastbeitrag|bericht|interview) von|autor(?:in|en|es)?:?|text(?: und fotos?)?:|redaktion:|verfasst von|geschrieben von|veröffentlicht von|erstellt von|par|publié par|écrit par|auteur:?|rédigé par|por|escrito por|publicado por|di|a cura di|scritto da|autore:?|door|geschreven door|auteur|autorzy?:?|opracowanie:?|oprac\.|tekst:)(?=\s|$|\p{Lu}|(?<=:)))+\s*/iu;
/** A part that is a post, a place of work, a time: not a name. */
const ROLE =
  /\b(?:staff|writer|reporter|correspondent|editor(?:ial)?|columnist|contributor|producer|journalist|bureau|desk|team|newsroom|chief|senior|deputy|associate|assistant|director|manager|freelance|special to|for the|news service|political|business|sports|redakteur(?:in)?|redaktion|korrespondent(?:in)?|volontär(?:in)?|chefredakteur|journaliste|rédacteur|rédaction|redactor|periodista|redacción|redacao|redação|redazione|redactie|redakcja|minutes?|hours?|ago|updated|published|posted|follow|email|e-mail|share|comments?|views?|read|bio|profile|archive|more from|about|view|see|all|posts?|articles?)\b/iu;
const NOBODY =
  /^(?:admin(?:istrator)?|root|user|webmaster|unknown|anonym(?:ous)?|n\/a|none|null|undefined|guest|author|default|editor|staff|test|wpadmin|info|web ?desk|newsdesk|online desk|agency|agencies)$/i;
const SEPARATORS = /\s*(?:,|;|\||•|·|\s\/\s|\s[–—-]\s|\n|\s(?:and|und|et|y|&|with|mit|oraz)\s)\s*/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|md|m\.d|phd|ph\.d|dr|esq)\.?$/i;
const JUNK = /https?:\S+|www\.\S+|\S+@\S+|@\w+|\([^)]*\)|\bon\s+\w+\s+\d.*$|\d{1,2}[:.]\d\d.*$/giu;

/** Names in the order written, each once; empty where nothing in it looks like one. */
export function namesIn(written: string, publisher: string | null = null): string[] {
  const text = written
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, 400)
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
    !/\d{3,}|[<>{}=\\]/.test(name) &&
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
