/** Who speaks in the members of claims: one entry a speaker, as far as articles tell. An outlet in its own voice is one too. */
import type { Archive } from '../../archive/archive.ts';
import { speakerKey as archiveKey } from '../../archive/search/speaker-key.ts';
import type { ClaimMember, Coverage } from '../../record/coverage.ts';
import type { Stance } from '../../record/statement.ts';
import { speakerKey, speakerLabel } from '../../telling/speakers.ts';
import { type StoryArticles, statementOf } from './story-articles.ts';

export interface ClaimSpeaker {
  readonly key: string;
  readonly label: string;
  readonly role: string | null;
  readonly naming: 'named' | 'role' | 'anonymous' | 'outlet';
  /** In the archive, for the page about them. */
  readonly id: number | null;
}

/** Where a member stands towards the claim, of the four that are counted. */
export type Side = 'holds' | 'denies' | 'silent' | 'other';

const SIDES: Readonly<Partial<Record<Stance, Side>>> = {
  asserts: 'holds',
  confirms: 'holds',
  admits: 'holds',
  shows: 'holds',
  denies: 'denies',
  silent: 'silent',
  declines: 'silent',
};

export const sideOf = (stance: Stance): Side => (Object.hasOwn(SIDES, stance) ? SIDES[stance]! : 'other');

export type SpeakerOf = (member: ClaimMember) => ClaimSpeaker;

export function speakersBy(archive: Archive, { articles: covered }: Coverage, articles: StoryArticles): SpeakerOf {
  const publishers = new Map(covered.map(({ id, publisher }) => [id, publisher]));
  const origins = new Map(covered.map(({ id, origin }) => [id, origin]));
  return (member) => {
    const publisher = publishers.get(member.article) ?? null;
    if (member.voice === 'outlet' || member.speaker === null) {
      const key = `outlet ${publisher ?? member.article}`;
      return { key, label: publisher ?? 'Outlet not named', role: null, naming: 'outlet', id: null };
    }
    const statement = statementOf(articles, member);
    const { name, role, naming, certainty } = member.speaker;
    const label = statement ? speakerLabel(statement) : (name ?? role ?? 'nobody named');
    const known = certainty === 'unknown' ? null : archiveKey(member.speaker, member.article);
    if (known !== null) return { key: known, label, role, naming: 'named', id: idOf(archive, known) };
    const kind = naming === 'role' ? 'role' : 'anonymous';
    const key = statement ? speakerKey({ ...statement, speaker: member.speaker }) : `${label.toLowerCase()} (${kind})`;
    // "Officials" of two articles are two, unless one text was copied.
    const origin = origins.get(member.article) ?? member.article;
    return { key: kind === 'anonymous' ? `${key} ${origin}` : key, label, role, naming: kind, id: null };
  };
}

const idOf = (archive: Archive, key: string): number | null =>
  (archive.sql('select id from speaker where key = ?').get(key) as { id: number } | undefined)?.id ?? null;
