/** "three times as many", "18-fold", "10 times higher": how much more, not how many. */
import type { NotAFigure } from './rule.ts';

const COMPARED =
  /^[\s-]*(?:fold\b|times?\s+(?:(?:as|more|less|fewer|the|that|what|its|his|her|their|higher|larger|bigger|greater|lower|longer|faster|better|over|smaller|worse|stronger|likelier|normal|average|leverage|world|olympic|grand|defending|all-star|cup|national|champion|winner|nominee)\b)|time\b|x\b)/i;
/** "three times Olympic champion" */
const TITLE = /^[\s-]*times?\s+\p{Lu}/u;

export const isMultiple: NotAFigure = ({ n, after }) => n.unit === null && (COMPARED.test(after) || TITLE.test(after));
