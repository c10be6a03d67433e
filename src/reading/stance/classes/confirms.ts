/** Says that what others said is so. Own list, with the cues that the label's definition names. */
export const CONFIRMS = `
accept, acceptance, acknowledge receipt, acquiesce, affirm, affirmation, affirmative, agree, agree that, agree with,
agreement, answer in the affirmative, answer yes, assent, attest, attestation, authenticate, authentication,
back the account, back the claim, back up, back up the claim, be in agreement, be on the same page, bear out,
bear witness, chime in in agreement, concur, concurrence, confirm, confirmation, consent, corroborate, corroboration,
double check, double-check, echo, endorse the finding, hold true, in agreement, nod, nod assent, nod in agreement,
not contest, not dispute, reaffirm, recertify, ring true, say yes, second the motion, see eye to eye,
share the concern, share the opinion, share the view, share view, side with, stand by, subscribe to the view,
substantiate, validate, validation, verification, verify, vouch
`;
