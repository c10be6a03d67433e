/** A document or data gives it as evidence. Own list, with the typical cues of the guide. */
export const SHOWS = `
show, find, indicate, suggest, reveal, demonstrate, illustrate, reflect, shed light, evidence, prove, proof,
point to, expose, finding, underscore, underline, testament, estimate, uncover, highlight, capture, depict,
contain, include, sign of, sign that, record in, detail, document, according to poll
`;
