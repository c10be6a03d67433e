/** Numbers that only tell one thing from another: "Highway 61", "Section 230", "Boeing 737", "day one", "No. 10", "Gang of Eight". */
import { isCode, isModel } from './models.ts';
import type { NotAFigure, Sight } from './rule.ts';

const NUMBERED = [
  'Highway|Route|Interstate|Road|Street|Avenue|Freeway|Motorway|Junction|Exit|Lane|Gate|Pier|Dock|Platform|Track|Terminal|Runway|Hangar',
  'Section|Article|Chapter|Title|Paragraph|Clause|Amendment|Proposition|Prop\\.?|Measure|Question|Rule|Regulation|Resolution|Directive|Order|Law|Act|Bill|Schedule|Appendix|Annex',
  'Room|Floor|Suite|Apartment|Apt\\.?|Flat|Building|Block|Unit|Cell|Ward|Box|Row|Seat|Studio|Hall|Pod',
  'Page|Pages|Volume|Vol\\.?|Part|Book|Verse|Psalm|Line|Table|Figure|Fig\\.?|Exhibit|Item|Count|Case|Docket|Question|Answer|Option|Version|Edition|Issue',
  'Flight|Boeing|Airbus|Channel|Radio|Apollo|Formula|Windows|iPhone|Galaxy|PlayStation|Xbox|Model|Mark|Mk|Type|Class|Form|Level|Phase|Stage|Step|Tier|Grade|Category|Year|Day|Week|Round|Game|Match|Race|Heat|Lap|Set|Season|Series|Episode|Session|Test|Quarter',
  'District|Precinct|Area|Zone|Sector|Post|Posts|Station|Camp|Group|Region|Site|Well|Mine|Reactor|Number|Numbers|Nos?\\.?|No\\.|Code|Catch|Fortune|FTSE|S&P|Nasdaq|Nikkei|Dow|CAC|DAX|Russell|War|Bowl|Euro|Expo|Vision|Agenda|Key\\s+Stage|Juror|Witness|Victim|Suspect|Patient|Ground',
].join('|');
/** Also in lower case, with a number right behind. */
const LOWER =
  /\b(?:version|number|no\.|nos\.|day|page|pages|chapter|section|article|phase|level|step|stage|tier|line|lines|grade|type|rule|channel|flight|route|highway|room|round|week|game|floors?|posts?|paragraphs?|sections|numbers|chapters|articles|question|exhibit|count|counts|verse|year|class|category|under|over|options?|formula|plan)\s+#?$/;
const LEADS = new RegExp(`(?<![\\p{L}])(?:${NUMBERED})\\s+#?$`, 'u');
/** "the 100m final", "the 400 metres hurdles" */
const EVENT =
  /^[\s-]*(?:(?:individual|women[’']s|men[’']s)\s+)?(?:dash|sprint|hurdles|relay|freestyle|butterfly|backstroke|breaststroke|medley|race|final|title|champion\w*|world\s+record|record\s+holder|heats?|line)\b/i;

export const isName: NotAFigure = (s) => {
  const { n, before, after, words } = s;
  if (n.unit === 'USD' && /^(?:Million|Billion)$/.test(words)) return true; // the "Million Dollar" of a title
  if (/^\s+block\s+of\b|^[\s-]*(?:caliber|calibre|gauge|Magnum|bit|karat)\b/.test(after)) return true;
  if (n.unit !== null && /^met(?:re|er)$|^yard$/.test(n.unit)) return EVENT.test(after);
  // "50 Cent", "50's record": somebody or something that is called so.
  if (
    n.unit === null &&
    n.written === 'digits' &&
    /^\d{1,3}$/.test(words) &&
    /^(?: Cent\b(?!s)|['’]s\s\p{L})/u.test(after)
  )
    return true;
  if (s.bounded || n.unit !== null || n.written === 'vague' || n.written === 'share') return false;
  if (isCode(before, words, after)) return true;
  if (LEADS.test(before) && n.scale === 1 && n.written !== 'range')
    return !/^(?:Year|Day|Week|Count|Line|Act)s?$/.test(before.trim());
  if (lowerLead(before) && n.scale === 1) return true;
  if (
    /^[\s-]*(?:(?:\p{Lu}[\p{L}.]*\s+){0,2}(?:Street|Avenue|Road|Lane|Drive|Boulevard)\b|Street|Avenue|Downing|St\.|Road|Rd\.|West|East|North|South|[NSEW]\.)(?:\W|$)/u.test(
      after,
    ) &&
    /^\d+$/.test(words)
  )
    return true;
  if (n.written === 'digits') return isModel(before, words, after);
  return isCapital(s);
};

function lowerLead(before: string): boolean {
  const m = LOWER.exec(before);
  return m !== null && !/^(?:under|over|year|plan|count|counts|class|grade)\s/.test(m[0]);
}

/** "Gang of Eight", "the Big Three", "Seven Sisters": capitals in the middle of a sentence that is not a headline. */
function isCapital({ before, after, words }: Sight): boolean {
  if (!/^\p{Lu}/u.test(words) || !/[\p{L}\d,]['’”"]?\s+$/u.test(before)) return false;
  const isProse = /(?:^|\s)\p{Ll}{4,}(?=[\s.,]|$)/u.test(before) || /\s\p{Ll}{4,}/u.test(after.slice(0, 40));
  return isProse && (/(?:^|\s)\p{Lu}[\p{L}’'-]*\s+(?:of\s+)?$/u.test(before) || /^[\s-]\p{Lu}/u.test(after));
}
