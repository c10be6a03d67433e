/** Asks a question or raises doubt. Own list, with the cues that the label's definition names. */
export const ASKS = `
ask, at a loss, beg the question, cast doubt, debate, demand answer, demand to know, doubt, doubtful, examine,
grapple with, grill, have question, inquire, interrogate, investigate, mull, nor clear, not clear, open question,
ponder, press about, press for answer, press on whether, puzzle, query, question, quiz, raise doubt,
raise question, raise the possibility, reservation, sceptical, scepticism, skeptic, skeptical, skepticism,
speculate, speculation, suspicious, uncertain, unclear, under question, want to know, wonder, press on,
be press by
`;
