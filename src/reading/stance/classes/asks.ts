/** Asks a question or raises doubt. Own list, with the typical cues of the guide. */
export const ASKS = `
ask, question, wonder, inquire, query, quiz, grill, raise doubt, cast doubt, speculate, speculation, skeptical,
sceptical, skepticism, scepticism, want to know, interrogate, investigate, examine, unclear, not clear,
uncertain, raise question, have question, under question, suspicious, raise the possibility, mull, reservation,
debate, doubt, press for answer, press on whether, press about, nor clear, open question, beg the question,
grapple with, at a loss, puzzle, ponder, raise concern not, demand to know, demand answer, doubtful, skeptic
`;
