/** Who writes "I": the byline's one name, or the person whom the last lines introduce as the writer. */
import type { Article } from '../../record/article.ts';
import type { Entity } from './entity.ts';

const LAST = 600;
const WRITES = /^(?:,[^.]{3,80},)? (?:is|was|writes|covers|reports|teaches|has (?:written|covered))\b/;

export interface Author {
  readonly name: string;
  readonly role: string | null;
  readonly entity: Entity | null;
}

export function authorOf(article: Article, entities: readonly Entity[]): Author | null {
  const by = article.byline.length === 1 ? article.byline[0]! : null;
  if (by !== null && /^\p{Lu}\S*(?: \S+){1,4}$/u.test(by)) {
    const entity = entities.find((e) => e.kind === 'person' && e.name === by) ?? null;
    return { name: by, role: entity?.role ?? null, entity };
  }
  const { text } = article;
  for (const e of entities) {
    if (e.kind !== 'person' || !e.name.includes(' ')) continue;
    const m = e.mentions.at(-1)!;
    if (m.start < text.length - LAST || !/\n\s*$/.test(text.slice(Math.max(0, m.start - 4), m.start))) continue;
    const role = e.roles.find((r) => r.start > m.end)?.text ?? e.role;
    if (WRITES.test(text.slice(m.end, m.end + 100)) && e.mentions.length <= 2) return { name: e.name, role, entity: e };
  }
  return null;
}
