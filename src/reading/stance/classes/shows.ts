/** A document or data gives it as evidence. Own list, with the cues that the label's definition names. */
export const SHOWS = `
according to poll, as measured by, attest to, audio of, base on, bear evidence, bear the hallmark, betray,
bring to light, capture, chronicle, contain, correlate, corroborate finding, demonstrate, denote, depict, detail,
document, epitomise, epitomize, estimate, evidence, evidence by, evident in, exemplify, expose, film, find, finding,
footage of, give evidence, highlight, hint that data, illustrate, image of, images of, include, indicate, lay bare,
manifest, mirror, number at, offer evidence, paint a picture, peg, photograph, point to, point toward, point towards,
proof, prove, provide evidence, rank at, record in, recording of, reflect, reveal, shed light, show, sign of,
signify, speak volume, suggest, symbolise, symbolize, tally, tell a different story, testament, testament to, trace,
uncover, underline, underscore, unearth, video of, videotape
`;
