/** Refuses to speak to it. Own list, with the cues that the label's definition names. */
export const DECLINES = `
balk, balk at, beg off, brush aside question, brush off question, cagey, clam up, coy, decline, decline comment,
decline to, deflect, deflect question, demur, direct inquiry to, direct question to, dismiss question about, duck,
equivocate, equivocation, evade, fend off question, hedge, hesitant to, hesitate to, invoke fifth amendment,
invoke the fifth, keep card close, keep under wrap, loath to, loth to, neither confirm nor deny,
neither deny nor confirm, no comment, no desire to discuss, non-answer, not at liberty, not be drawn,
not confirm nor deny, not confirm or deny, not deny or confirm, not draw on, not in a position to, not to be drawn,
plead the fifth, punt, rebuff request, refer all question, refer enquiry to, refer inquiries to, refer inquiry to,
refer question to, refer reporter to, refer request for comment, refusal, refuse, refuse comment, refuse to,
reluctance, reluctant, reluctant to, reserve comment, reserve judgement, reserve judgment,
reserve the right to silence, shut down question, spurn request for, stonewall, take the fifth,
turn down request for, unable to comment, unwilling, unwilling to, unwillingness, waffle, wave away question,
wave off question, withhold
`;
