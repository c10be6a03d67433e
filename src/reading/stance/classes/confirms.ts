/** Says that what others said is so. Own list, with the cues that the label's definition names. */
export const CONFIRMS = `
accept, acceptance, acknowledge receipt, acquiesce, affirm, affirmation, agree, agreement, assent, attest,
authenticate, back up, bear out, concur, concurrence, confirm, confirmation, consent, corroborate, echo, nod,
reaffirm, share the view, side with, stand by, substantiate, validate, verification, verify, vouch
`;
