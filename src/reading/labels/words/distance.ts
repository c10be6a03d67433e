/** Words by which a reporter does not vouch. Own lists. */

/** Say of whom they stand before that nobody but themselves calls them so. */
export const SELF = `styled proclaimed described declared appointed anointed titled professed`;

/** Anywhere in a clause. */
export const ADVERBS = `allegedly purportedly supposedly reputedly ostensibly reportedly putatively`;

/** Before a noun; most are also participles ("Lima alleged fraud"), which keep no distance. */
export const PARTICIPLES = `alleged purported supposed reputed discredited debunked disproved disproven`;
export const ADJECTIVES = `unconfirmed unverified unsubstantiated unproven unfounded baseless groundless putative ostensible`;

/** A disputed island is a fact, a disputed claim is a doubt. */
export const CLAIMS = `claim report figure account allegation theory study finding estimate assertion statistic video research evidence
  story statement accusation rumour rumor memo dossier result`;
