/** Says that it is not so, or rejects it. Own list, with the typical cues of the guide. */
export const DENIES = `
deny, denial, dispute, reject, rejection, refute, rebut, rebuttal, contradict, disavow, repudiate, debunk,
disagree, disagreement, discredit, dismiss, pooh-pooh, rule out, disprove, counter, take issue, push back,
pushback, shoot down, knock down, brush off, wave off, scoff, discount, belie, negate, vote against, turn down,
disown, renounce, denounce as false, abandonment, contest, challenge, disclaim, deride as, laugh off, call false,
call bogus, correct, swat, bat down, throw cold water, distance, buck, recant, retract, object, objection,
protest, rebuff, spurn, defy, walk back, come out against, argue against not
`;
