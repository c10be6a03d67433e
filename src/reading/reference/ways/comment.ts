/** "did not respond to a request for comment", "declined to comment on the closure", "would not say how many". */
import { isUnsaid, pointer, type Way } from './way.ts';

const COMMENT =
  /\b(?:comment(?:ed|ing)?|speak|respond(?:ed)?|be reached|return(?:ed)?\b[^.]{0,30}\b(?:calls?|messages?|e-?mails?|phone)|discuss (?:it|the (?:matter|case|issue|subject)|details)|requests?)\b/i;
const COMMENT_ON =
  /\b(?:comment\w*|speak|discuss|respond\w*|asked) (?:on|about|to) (?!(?:an? |the |several |multiple |repeated )?(?:\p{L}+ )?(?:requests?|questions?|calls?|e-?mails?|messages?)\b)\p{L}/iu;
const TELL = /\b(?:say|confirm|verify|disclose|reveal|elaborate|identify|name|discuss|address|rule out|explain)\b/i;

export const comment: Way = (w) => {
  if (!isUnsaid(w)) return null;
  const { cue, content } = w;
  const words = `${cue} ${content.slice(0, 40)}`;
  if (COMMENT_ON.test(`${cue} ${content}`))
    return pointer('clause', 'about', words, content.replace(/comment\w*/g, ''));
  if (COMMENT.test(`${cue} ${content.slice(0, 60)}`)) return pointer('comment', 'about', words);
  return content !== '' && TELL.test(`${cue} ${content.slice(0, 20)}`)
    ? pointer('clause', 'about', words, content)
    : null;
};
