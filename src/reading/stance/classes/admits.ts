/** Says something against its own interest. Own list, with the cues that the label's definition names. */
export const ADMITS = `
'fess up, accept blame, accept full responsibility, accept responsibility, accept the blame, acknowledge,
acknowledgement, acknowledgment, admission, admit, admit defeat, agree to plead guilty, apologise, apologize,
apology, ask for forgiveness, atone, be sorry, beg for forgiveness, beg forgiveness, come clean, concede,
concede defeat, concession, confess, confession, confessional, confide in shame, contrite, contrition, cop to,
eat crow, eat humble pie, eat word, express regret, express remorse, fall on sword, feel sorry for action, fess up,
grudgingly accept, guilty plea, make amends, mea culpa, own mistake, own up, own up to, plea of guilty, plead guilty,
plead no contest, regret, regretful, reluctantly accept, remorse, repent, rue, say sorry, seek forgiveness,
self-criticism, shoulder blame, shoulder responsibility, show remorse, sorry for, sorry that, take blame,
take full responsibility, take responsibility, take the blame
`;
