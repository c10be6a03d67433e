/** The language of a page: what its markup says, else what its words say. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Layout } from './layout.ts';
import type { Metas } from './metas.ts';

/** Characters of text that are looked at. */
const SAMPLE = 2_000;
/** Fewer say too little. */
const LEAST = 20;

/** "en", "pt-BR"; null if the markup says nothing usable. */
export function declaredLanguage(layout: Layout, metas: Metas, linked: string | null): string | null {
  const html = layout.tags.indexOf('html');
  const lang = html > 0 ? (layout.attributes[html]!.lang ?? layout.attributes[html]!['xml:lang']) : undefined;
  for (const said of [lang, metas.get('og:locale'), metas.get('content-language', 'language', 'dc.language'), linked]) {
    const tag = said && languageTag(said);
    if (tag) return tag;
  }
  return null;
}

export function languageTag(said: string): string | null {
  const m = /^\s*([a-z]{2,3})(?:[-_](?:[a-z]{4}[-_])?([a-z]{2})\b)?/i.exec(said);
  if (!m || /^[a-z]{4,}/i.test(said.trim())) return null;
  const primary = m[1]!.toLowerCase();
  return m[2] && primary !== 'en' ? `${primary}-${m[2].toUpperCase()}` : primary;
}

/** The declared language, if the text does not plainly contradict it: templates in one language are filled in another. */
export function languageOf(declared: string | null, text: string): string | null {
  if (!declared) return detectLanguage(text);
  const share = englishShare(text.slice(0, 2 * SAMPLE));
  if (share === null) return declared;
  const english = declared === 'en' || declared.startsWith('en-');
  if (!english && share >= ENGLISH_SHARE) return 'en';
  return english && share < FOREIGN_SHARE ? (detectLanguage(text) ?? declared) : declared;
}

/** Primary tag by the text's own words, or null. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim().length < LEAST) return null;
  if ((englishShare(sample) ?? 0) >= ENGLISH_SHARE) return 'en';
  return detector()(sample) || null;
}

/** Function words that hardly occur in other languages; one word in five of English news is one of them. */
const ENGLISH = new Set(
  'the and that with were from this have has had which their they would been said will'.split(' '),
);
const ENGLISH_SHARE = 0.1;
/** English prose never has fewer. */
const FOREIGN_SHARE = 0.02;

/** Share of words that are such function words, null if there are too few words. Saves loading the detector for most of what is read. */
function englishShare(sample: string): number | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 25) return null;
  let hits = 0;
  for (const w of words) if (ENGLISH.has(w)) hits += 1;
  return hits / words.length;
}

type Detect = (text: string) => string;
let loaded: Detect | null = null;

function detector(): Detect {
  // The package may only be imported, which is asynchronous; its file may also be required.
  loaded ??= (
    (eld) => (text: string) =>
      eld.detect(text).language
  )(
    (createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/small'))) as typeof import('eld/small')).eld,
  );
  return loaded;
}
