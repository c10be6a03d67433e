/** Cues that take a stand toward the content. Own list, with the cues that the labels' definitions name. */

/** The reporter does not vouch, or hints at doubt. */
export const DISTANCING = `
claim, allege, allegation, insist, contend, contention, maintain, purport, purportedly, supposedly, allegedly, reportedly, seemingly,
assert, assertion, insistence, lie, falsely, wrongly, erroneously, disingenuously, ridiculously, misleadingly, cynically, without evidence,
without any evidence, evidence-free, baseless, baselessly, unsubstantiated, unfounded, bogus, false, dubious, so-called, self-described,
self-styled, spin, presumably, presume, assume, assumption, charge, downplay, play down, understate, overstate, exaggerate, exaggeration,
twist, perpetuate, peddle, speculation, rumor, rumour, pronouncement, profess, ostensibly, pretend, misrepresent, mislead, mischaracterize,
appear to suggest, appear to blame, appear to imply, appear to say, seem to suggest, seem to blame, seem to say, seem to imply,
try to make the case, would have believe
`;

/** The cue presupposes that the content is true. */
export const ENDORSING = `
reveal, point out, admit, admission, acknowledge, acknowledgment, acknowledgement, concede, concession, realize, realise, realization,
expose, note, know, show, demonstrate, disclose, prove, understand, shed light, reflect, recognize, recognise, rightly, correctly,
successfully, accurately, aptly, aware, discover, confess, learn, remember, obvious, remind, uncover, illustrate, underscore, no illusion
`;

/** Senses of the same words that say nothing about the content's truth. */
export const NEUTRAL = `
known as, known for, charge with, be charge, claim responsibility, claim credit, claim allegiance, no way of know, hard to know, show no sign,
show sign, show interest, show support, show up, prove to be, not clear
`;
