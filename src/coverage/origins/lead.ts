/** Which article of an origin the others were most likely made from, and which agency it is credited to. */
import type { Reading } from '../reading.ts';

/** An agency that articles say they are from, in the words of the earliest of them. Photos are no text. */
export function agencyOf(readings: readonly Reading[]): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { article } of readings)
    for (const key of agencies(article.credits)) {
      const known = counts.get(key.low);
      if (known) known.count++;
      else counts.set(key.low, { name: key.name, count: 1 });
    }
  let best: { name: string; count: number } | null = null;
  for (const c of counts.values()) if (!best || c.count > best.count) best = c;
  return best?.name ?? null;
}

export function shareAgency(a: Reading, b: Reading): boolean {
  const own = new Set(agencies(a.article.credits).map((c) => c.low));
  return agencies(b.article.credits).some((c) => own.has(c.low));
}

export const isAgency = ({ kind }: { readonly kind: string }): boolean => kind === 'agency' || kind === 'origin';

/** The lead first, the others in the order given, which is that of publication. */
export function leadFirst(readings: readonly Reading[]): Reading[] {
  const agency = agencyOf(readings)?.toLowerCase() ?? null;
  const dated = readings.every((r) => r.article.datePublished !== null);
  const lead = readings.reduce((best, r) => (before(r, best, agency, dated) ? r : best));
  return [lead, ...readings.filter((r) => r !== lead)];
}

/** The agency itself, then the earliest, then the longest: a copy is cut more often than it is added to. */
function before(a: Reading, b: Reading, agency: string | null, dated: boolean): boolean {
  const [isA, isB] = [a, b].map((r) => agency !== null && r.article.publisher?.toLowerCase() === agency);
  if (isA !== isB) return isA!;
  const [timeA, timeB] = [a, b].map((r) => (dated ? Date.parse(r.article.datePublished!) : Number.NaN));
  // Days and moments are not compared: a day says nothing of the hour.
  const exact = [a, b].every((r) => r.article.datePublished?.includes('T'));
  const [dayA, dayB] = [a, b].map((r) => r.article.datePublished?.slice(0, 10) ?? '');
  if (dated && exact && timeA !== timeB && !Number.isNaN(timeA) && !Number.isNaN(timeB)) return timeA! < timeB!;
  if (dated && !exact && dayA !== dayB) return dayA! < dayB!;
  return a.article.text.length > b.article.text.length;
}

const agencies = (credits: Reading['article']['credits']) =>
  credits.filter(isAgency).map((c) => ({ name: c.name, low: c.name.toLowerCase() }));
