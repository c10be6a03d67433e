/** Holds it in mind; it may not have been said. Own list, with the typical cues of the guide. */
export const BELIEVES = `
think, thought, thinking, believe, belief, hope, fear, expect, expectation, want, know, knowledge, consider,
consideration, support, supporter, supportive, oppose, opposition, opponent, opposed, like, dislike, love, hate,
hatred, prefer, preference, favor, favour, worry, worried, concern, feel, feeling, view, see, regard, assume,
assumption, presume, presumably, suspect, imagine, realize, realise, realization, understand, understanding,
recognize, recognise, remember, forget, guess, convinced, sure, certain, confident, confidence, wish, desire,
care, admire, admiration, respect, trust, distrust, mistrust, learn, discover, endorse, endorsement, backing,
backer, embrace, appreciate, interest, eye, eager, afraid, happy, glad, pleased, proud, angry, upset, frustrated,
disappointed, surprised, shocked, stunned, alarmed, wary, aware, unaware, conviction, opinion, sense, perceive,
perception, anticipate, await, long for, yearn, dream, envision, envisage, picture, conclusion, deem, reckon,
interpret, misunderstand, value, dread, resent, despise, loathe, detest, count on, bet, look forward, optimistic,
optimism, pessimistic, hopeful, skittish, bearish, bullish, in the eye, eyes, need, notice, hear, read as,
wary of, perspective, seem, lean, leaning, choose, pick, vote for, approve of, disapprove, disapproval,
approval of, unsettled, in despair, sad, sadness, obvious, fan, adulation, enamored, fond, disdain, contempt,
antipathy, enthusiasm, enthusiastic, excited, comfortable, uncomfortable, satisfied, unhappy, dissatisfied,
tired, thrilled, relish, enjoy, attitude, illusions, hold view, hold that, take view, in mind, change mind,
have in mind, mind made up, would back, back, figure that, make of, look at, look upon, think of,
take a dim view, take seriously, sit well, of view, in view, for one, no doubt, not doubt, have doubt not,
appear, against, foresee, nervous, aghast, passion, look for, disillusioned, expect of, alarm, bullish on, watch,
be for, dissent, unease, of interest, misgiving, resentment, sympathetic, sympathize, ambivalent, ambivalence,
priority, priorities, in favor of, rooting for, root for, unhappiness, impressed, intrigued, moved by, swayed,
cheer, credible, popular, dissatisfaction, frustration, outraged, angered, dismayed, astonished, amused
`;
