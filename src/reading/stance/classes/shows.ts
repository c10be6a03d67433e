/** A document or data gives it as evidence. Own list, with the cues that the label's definition names. */
export const SHOWS = `
according to poll, capture, contain, demonstrate, depict, detail, document, estimate, evidence, expose, find,
finding, highlight, illustrate, include, indicate, point to, proof, prove, record in, reflect, reveal, shed light,
show, sign of, suggest, testament, uncover, underline, underscore
`;
