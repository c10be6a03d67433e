/** The numbers of a statement into the index, by unit and by what they may be at least and at most. */
import type { RecordedStatement } from '../../record/record.ts';
import type { Archive } from '../archive.ts';

export function indexFigures(archive: Archive, statementId: number, figures: RecordedStatement['figures']): void {
  figures.forEach(({ value, low, high, bound, unit }, place) => {
    const exact = bound === 'exact' ? value : null;
    archive
      .sql('insert into figure (statement_id, place, unit, low, high) values (?, ?, ?, ?, ?)')
      .run(statementId, place, unit ?? '', low ?? exact, high ?? exact);
  });
}
