/** Cues that take a stand toward the content. Own list, with the cues that the labels' definitions name. */

/** The reporter does not vouch, or hints at doubt. */
export const DISTANCING = `
claim, allege, allegation, insist, contend, contention, maintain, purport, purportedly, supposedly, allegedly, reportedly, seemingly,
assert, assertion, insistence, lie, falsely, wrongly, erroneously, mistakenly, incorrectly, inaccurately, disingenuously, ridiculously,
misleadingly, cynically, dubiously, baselessly, bizarrely, preposterously, outlandishly, farcically, self-servingly,
without evidence, without any evidence, without proof, without any proof, without basis, without foundation, with no evidence,
with no proof, without offer evidence, without provide evidence, without cite evidence, without offer proof, without provide proof,
offer no evidence, provide no evidence, cite no evidence, give no evidence, offer no proof, provide no proof,
evidence-free, baseless, unsubstantiated, unfounded, unproven, unverified, unconfirmed, groundless, debunked, discredited, far-fetched,
bogus, false, dubious, spurious, specious, so-called, self-described, self-styled, self-proclaimed, would-be, spin, presumably, presume,
assume, assumption, charge, downplay, play down, understate, overstate, exaggerate, exaggeration, twist, distort, distortion, conflate,
perpetuate, peddle, parrot, regurgitate, trot out, rehash, speculation, rumor, rumour, innuendo, insinuate, insinuation, conspiracy theory,
myth, propaganda, pronouncement, profess, ostensibly, pretend, pretence, pretense, pretext, fabricate, fabrication, concoct, invent,
misrepresent, misrepresentation, mislead, mischaracterize, mischaracterise, misstate, misquote, misread, misremember, smear, whitewash,
sugarcoat, inflate, overhype, rationalize, rationalise, feign, bluster, appear to suggest, appear to blame, appear to imply,
appear to say, seem to suggest, seem to blame, seem to say, seem to imply, try to make the case, try to argue, try to claim, would have believe,
have you believe, want you to believe, keep say, keep insist, keep claim, keep tell, swear blind, make out that, make out, try to portray
`;

/** The cue presupposes that the content is true. */
export const ENDORSING = `
reveal, point out, admit, admission, acknowledge, acknowledgment, acknowledgement, concede, concession, realize, realise, realization,
realisation, expose, note, know, knowledge, show, demonstrate, disclose, prove, understand, shed light, reflect, recognize,
recognise, recognition, rightly, correctly, successfully, accurately, aptly, justly, truthfully, presciently, astutely, perceptively, aware,
discover, discovery, confess, confession, learn, remember, obvious, remind, uncover, unearth, unmask, illustrate, underscore, no illusion,
lay bare, bring to light, find out, own up, come clean, fess up, regret, divulge, make plain, drive home, well documented,
well-documented, no secret, revelation, leave no doubt, wake up to, come to terms with, testament to, attest to
`;

/** Senses of the same words that say nothing about the content's truth. */
export const NEUTRAL = `
known as, known for, know as, know for, charge with, be charge, claim responsibility, claim credit, claim allegiance, claim victory, claim asylum,
claim lives, claim benefit, claim damage, no way of know, hard to know, show no sign, show sign, show interest, show support, show up, show off,
show solidarity, show respect, show that he care, prove to be, not clear, let know, want to know, need to know, seek to learn, demand to know,
maintain silence, maintain contact, maintain pressure, maintain control, false alarm, reflect on, plead guilty, express regret, lie ahead,
lie down, lie in, charge for, charge into, presume innocent, spin off, spin out, invent by, learn to, learn how, remember to, realize gain,
note to self, get to know, don't know
`;
