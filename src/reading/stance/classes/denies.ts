/** Says that it is not so, or rejects it. Own list, with the cues that the label's definition names. */
export const DENIES = `
abandonment, abjure, at odds with, back-pedal, backpedal, backtrack, bat down, beg to differ, beg to disagree, belie,
brand as false, break rank with, brush aside, brush off, buck, call a hoax, call a lie, call baseless, call bogus,
call fake, call false, call fiction, call nonsense, call untrue, challenge, come out against, condemn as false,
confute, contest, contest the charge, contradict, controvert, counter, counterargument, debunk, debunking,
declare innocence, decry as false, defy, denial, denounce as baseless, denounce as false, deny, deny as,
deny responsibility, deplore as false, deride as, describe as false, differ with, disagree, disagreement,
disassociate, disavow, disavowal, disbelief, disbelieve, discard, disclaim, disclaim responsibility, disclaimer,
discount, discredit, disinclined to believe, dismiss, dismiss as, disown, dispel, disprove, dispute, dissent from,
dissenting, dissociate, distance, distance from, explode the myth, fact check, fact-check, fend off accusation,
fend off allegation, fend off claim, fight the charge, gainsay, give short shrift, give the lie to, have none of it,
hit back at allegation, hit back at claim, hit back at report, hit back at suggestion, insist on innocence,
invalidate, knock down, label as false, laugh off, lay to rest, maintain innocence, nay-say, negate, never buy, nix,
not accept, not buy, not buying, not consider credible, not have any of, not recognize the claim, nothing to do with,
object, objection, pan as false, part company with, part way, part way with, plead innocent, plead not guilty,
poke hole, pooh-pooh, pour cold water, proclaim innocence, profess innocence, protest, protest innocence,
protestation, push aside, push back, pushback, put to rest, quash, rebuff, rebut, rebut as, rebuttal, recant,
refutation, refute, reject, rejection, renounce, repudiate, repudiation, resist, retract, retraction, reverse course,
rubbish, rule out, run counter to, scoff, scoff at, set straight, set the record straight, shake off, shoot down,
shoot holes, shrug aside, slap down, spurn, squelch, swat, swat away, take exception, take issue,
take to task over claim, throw cold water, turn down, vote against, walk back, wave aside, wave away, wave off
`;
