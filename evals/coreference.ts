/** Coreference of people on GUM dev: is the antecedent of a pronoun or noun phrase a mention of the same person? */
import { readText } from '../src/page/read-page.ts';
import type { Model } from '../src/reading/model.ts';
import { understood } from '../src/reading/read-article.ts';
import { jsonLines } from './corpora.ts';
import { byHeadWord, type GoldMention } from './mentions.ts';

interface Document {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly mentions: readonly (Omit<GoldMention, 'form'> & { readonly head: readonly [number, number] })[];
}

const GENRES = new Set(['news', 'interview', 'speech']);
const PRONOUN =
  /^(?:he|him|his|himself|she|hers?|herself|they|them|theirs?|themselves|it|its|itself|i|me|my|mine|myself|we|us|ours?|ourselves|you|yours?|yourself|yourselves|who|whom|whose)$/i;

/**
 * Accuracies in percent over annotated mentions of persons that are no names and whose person was mentioned before
 * (`resolved`; `pronouns` and `noun phrases` are parts of it, `he or she` of the first), and over those that were not: how
 * often the program says so too (`new`).
 */
export async function coreferenceScores(model: Model): Promise<Record<string, number>> {
  const right: Record<string, [number, number]> = {};
  const count = (name: string, ok: boolean): void => {
    const [r, n] = right[name] ?? [0, 0];
    right[name] = [r + Number(ok), n + 1];
  };
  for (const doc of jsonLines('gum/dev.jsonl.gz') as Document[]) {
    if (!GENRES.has(doc.genre)) continue;
    const read = readText(doc.text, {});
    if (!read.ok) throw new Error(`${doc.id}: ${read.problem.message}`);
    const units = utf16(doc.text);
    const mentions = doc.mentions.map((m) => ({
      ...m,
      start: units[m.start]!,
      end: units[m.end]!,
      head: [units[m.head[0]]!, units[m.head[1]]!] as const,
      form: formOf(doc.text, m, units),
    }));
    const { collected, links } = await understood(model, read.value);
    const gold = byHeadWord(collected.outline, mentions);
    const linked = new Map(links.links.flatMap((l) => (l ? [[l.mention.head, l] as const] : [])));
    const seen = new Set<string>();
    for (const m of mentions.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const known = seen.has(m.entity);
      seen.add(m.entity);
      if (m.type !== 'person' || m.form === 'name') continue;
      const antecedent = linked.get(collected.outline.at(m.head[0]))?.antecedent ?? null;
      if (!known) {
        count('new', antecedent === null);
        continue;
      }
      const ok = antecedent !== null && gold.get(antecedent.head)?.entity === m.entity;
      count('resolved', ok);
      count(m.form === 'pronoun' ? 'pronouns' : 'noun phrases', ok);
      if (/^(?:he|him|his|himself|she|hers?|herself)$/i.test(doc.text.slice(m.start, m.end))) count('he or she', ok);
    }
  }
  return Object.fromEntries(Object.entries(right).map(([name, [r, n]]) => [name, (100 * r) / n]));
}

function formOf(text: string, m: Document['mentions'][number], units: readonly number[]): GoldMention['form'] {
  if (PRONOUN.test(text.slice(units[m.start]!, units[m.end]!))) return 'pronoun';
  return /^\p{Lu}/u.test(text.slice(units[m.head[0]]!, units[m.head[1]]!)) ? 'name' : 'nominal';
}

/** For each code point, and the end, its place in UTF-16 units. */
function utf16(text: string): number[] {
  const out: number[] = [];
  let at = 0;
  for (const c of text) {
    out.push(at);
    at += c.length;
  }
  return [...out, at];
}
