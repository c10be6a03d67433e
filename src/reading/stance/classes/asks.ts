/** Asks a question or raises doubt. Own list, with the cues that the label's definition names. */
export const ASKS = `
agnostic, ambiguous, anybody guess, ask, at a loss, be press by, beg the question, bring into question,
call in question, call into question, cast doubt, cross-examine, debate, demand an explanation, demand answer,
demand clarification, demand explanation, demand to be told, demand to know, doubt, doubter, doubtful, doubtful that,
dubious about, enquire, enquiry about, examine, express doubt, figure out whether, grapple with, grill, grilling,
hang over question, have doubt, have no idea, have question, inquire, inquiry about, interrogate, interview about,
investigate, look into, mull, no idea, nor clear, not clear, not immediately known, not know if, not know whether,
not known whether, open question, poll on, ponder, pose a question, pose question, press about, press for answer,
press for detail, press on, press on whether, probe, probe whether, put question to, puzzle, query, query about,
question, question the wisdom, questioner, quiz, quizzical, raise doubt, raise question, raise the possibility,
remain to be see, remain uncertain, remain unclear, reservation, sceptical, scepticism, scrutinise, scrutinize,
second-guess, seek an explanation, seek answer, seek clarification, seek to find out, seek to know, seek to learn,
skeptic, skeptical, skepticism, sound out, sow doubt, speculate, speculation, suspicious, throw into question,
try to determine, try to figure out, try to find out, unanswered question, uncertain, unclear, under question,
unexplained, unknown, unsure, unsure whether, up in the air, voice doubt, want to know, wonder, wonder aloud
`;
