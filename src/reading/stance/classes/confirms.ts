/** Says that what others said is so. Own list, with the typical cues of the guide. */
export const CONFIRMS = `
confirm, confirmation, verify, verification, corroborate, acknowledge receipt, agree, agreement, concur,
concurrence, echo, validate, attest, vouch, back up, affirm, affirmation, accept, acceptance, substantiate,
authenticate, bear out, nod, share the view, reaffirm, acquiesce, assent, consent, stand by, side with
`;
