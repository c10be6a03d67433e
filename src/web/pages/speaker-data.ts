/** One speaker: names, roles, when heard, by whom reported, and the statements that a search among theirs finds. */
import { facetsOf } from '../../archive/search/facets.ts';
import type { Facets, StatementQuery } from '../../archive/search/query.ts';
import { searchStatements } from '../../archive/search/search.ts';
import { type SpeakerView, speakerView } from '../../archive/search/speakers.ts';
import type { FoundStatement } from '../../archive/types.ts';
import type { Asked, WebServices } from '../page.ts';
import { type SearchData, searchData } from './search-data.ts';

export interface SpeakerData {
  readonly speaker: SpeakerView;
  /** Of all their statements, whatever is searched for among them. */
  readonly all: Facets;
  /** The newest statements by which they took a side: what others said is so, or is not. */
  readonly positions: readonly FoundStatement[];
  readonly search: SearchData;
}

const POSITIONS = { stance: ['denies', 'confirms', 'admits'], order: 'newest', limit: 6 } as const;

export function speakerData(asked: Asked, services: WebServices): SpeakerData | null {
  const id = Number(asked.values.id);
  const speaker = speakerView(services.archive, id);
  if (speaker === null) return null;
  const only: StatementQuery = { speakerId: id };
  return {
    speaker,
    all: facetsOf(services.archive, only),
    positions: searchStatements(services.archive, { ...only, ...POSITIONS }).found,
    search: searchData(asked, services, only),
  };
}
