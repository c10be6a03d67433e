/** Says that it is not so, or rejects it. Own list, with the cues that the label's definition names. */
export const DENIES = `
abandonment, bat down, belie, brush off, buck, call bogus, call false, challenge, come out against, contest,
contradict, counter, debunk, defy, denial, denounce as false, deny, deride as, disagree, disagreement, disavow,
disclaim, discount, discredit, dismiss, disown, disprove, dispute, distance, knock down, laugh off, negate,
object, objection, pooh-pooh, protest, push back, pushback, rebuff, rebut, rebuttal, recant, refute, reject,
rejection, renounce, repudiate, retract, rule out, scoff, shoot down, spurn, swat, take issue, throw cold water,
turn down, vote against, walk back, wave off, resist, reverse course, not buy
`;
