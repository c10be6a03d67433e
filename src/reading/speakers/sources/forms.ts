/** How the sources call each entity, beside its names: "the mayor". */
import type { Voiced } from '../../spans.ts';
import type { Entity } from '../entity.ts';
import { headWord } from '../head-word.ts';
import { isPronoun } from '../pronouns.ts';
import { headNoun } from '../roles/heads.ts';
import type { Heard } from './heard.ts';

/** How the sources name each entity, beside its names: "the mayor". */
export function formsOf(text: string, statements: readonly Voiced[], heard: readonly Heard[]): Map<Entity, string[]> {
  const out = new Map<Entity, string[]>();
  statements.forEach((s, i) => {
    const { entity } = heard[i]!;
    const [range] = s.source;
    if (!entity || !range || s.source.length > 1) return;
    const form = text
      .slice(range.start, range.end)
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
      .replace(/ (?:itself|himself|herself|themselves|all|both|each)$/, '')
      .replace(/['’]s?$/, '');
    if (
      isPronoun(form) ||
      form.length > 80 ||
      /[,(]| and /.test(form) ||
      (holds(form, entity.name) && form.length > entity.name.length + 4)
    )
      return;
    const list = out.get(entity) ?? [];
    if (list.length < 12) list.push(form);
    out.set(entity, list);
  });
  return out;
}

/** Each form once, whatever its article and capitals. */
export function distinct(name: string, forms: readonly string[]): string[] {
  const seen = new Set([name.toLowerCase()]);
  return forms.filter((f) => {
    const key = f.toLowerCase();
    if (seen.has(key) || seen.has(key.replace(/^the /, '')) || (/^the /i.test(f) && seen.has(key.slice(4))))
      return false;
    seen.add(key);
    return true;
  });
}

export const holds = (source: string, name: string): boolean => source.toLowerCase().includes(name.toLowerCase());

/** A description by which the sources call somebody who has no other role: "the Vermont senator". */
export function roleAmong(forms: readonly string[]): string | null {
  for (const f of forms)
    if (/^(?:the|an?) \p{L}/iu.test(f) && headNoun(headWord(f)) !== null) return f.replace(/^(?:the|an?) /i, '');
  return null;
}
