/**
 * Where notes stand in the margin beside a paragraph: each at the line where its statement begins, none over another.
 * The server does not know where lines break, so this is by the number of characters; article.js sets it right where
 * scripts run. A row is half a line.
 */

export interface NoteSize {
  /** Where the statement begins, in characters from the start of the paragraph. */
  readonly at: number;
  /** Height of the note in rows. */
  readonly rows: number;
}

/** Characters that a line of the article has on average: 58 with wide system fonts, 74 with narrow ones. */
const LINE = 66;

/** The first row of each note, from 1. `length`: characters of the paragraph. */
export function placeNotes(notes: readonly NoteSize[], length: number, line = LINE): number[] {
  const all = notes.reduce((sum, n) => sum + n.rows, 0);
  const room = Math.max(2 * Math.ceil(length / line), all);
  let free = 1;
  const rows = notes.map((note) => {
    const row = Math.max(free, 1 + 2 * Math.floor(note.at / line));
    free = row + note.rows;
    return row;
  });
  // Those that would hang out below move up: a paragraph is not made longer while there is room above.
  let end = room + 1;
  for (let i = notes.length - 1; i >= 0; i--) {
    rows[i] = Math.min(rows[i]!, end - notes[i]!.rows);
    end = rows[i]!;
  }
  return rows;
}
