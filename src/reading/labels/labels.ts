/** Words that keep a distance or tell an affiliation, on the source and the content of a statement. */
import type { Article, Range } from '../../record/article.ts';
import type { Label } from '../../record/statement.ts';
import { quotations } from '../../text/quotations.ts';
import type { Spans } from '../spans.ts';
import { behind } from './rules/behind.ts';
import { called } from './rules/called.ts';
import { doubt } from './rules/doubt.ts';
import { evidence } from './rules/evidence.ts';
import { leaning } from './rules/leaning.ts';
import { party } from './rules/party.ts';
import type { Rule, Zone } from './rules/rule.ts';
import { scare } from './rules/scare.ts';
import { side } from './rules/side.ts';
import { zonesOf } from './zones.ts';

/** Each finds labels of its own; where two overlap, the longer one stays. */
const RULES: readonly Rule[] = [doubt, called, evidence, scare, party, behind, side, leaning];

/** In text order. What stands in quotation marks is the speaker's word, not the reporter's. */
export function labelsOf({ text }: Article, statement: Spans): Label[] {
  const found = zonesOf(text, statement).flatMap((zone) => {
    const labels = RULES.flatMap((rule) => (zone.of === 'between' && rule !== evidence ? [] : rule(zone)));
    return labels.length > 0 ? labels.filter((l) => !isQuoted(l, zone)) : labels;
  });
  return disjoint(found);
}

const isQuoted = (l: Range, zone: Zone): boolean =>
  quotations(zone.text, [zone]).some((q) => q.start < l.start && l.end < q.end);

function disjoint(labels: readonly Label[]): Label[] {
  const byLength = [...labels].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const out: Label[] = [];
  for (const l of byLength) if (!out.some((x) => x.start < l.end && l.start < x.end)) out.push(l);
  return out.sort((a, b) => a.start - b.start);
}
