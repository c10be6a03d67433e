/** "denied that the airport had fallen": nothing names a statement; the content itself is compared. */
import { pointer, type Way } from './way.ts';

/** Agreeing to do something is a plan, not a confirmation. */
const AGREES_TO = /\bagree\w*\b.*\b(?:to|on)\s+\S{0,4}$/i;

export const clause: Way = ({ stance, attitude, cue, content }) => {
  if (stance !== 'denies' && stance !== 'confirms' && stance !== 'admits') return null;
  if (content === '' || (stance === 'confirms' && AGREES_TO.test(`${cue} ${content.slice(0, 4)}`))) return null;
  return pointer('clause', attitude ?? 'against', `${cue} ${content.slice(0, 40)}`, content);
};
