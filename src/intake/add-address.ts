/** An address that a person gave and waits for: each step is said in words. */
import { shownAddress } from '../capture/address.ts';
import { wantedNow } from '../capture/fetch-request.ts';
import type { Fetched } from '../capture/fetch-resource.ts';
import { failed, ok, type Result } from '../record/problem.ts';
import { type AddedPage, addPage } from './add-page.ts';
import type { Desk } from './desk.ts';

export interface Arrived {
  /** Key of the article; null where there is none on the page. */
  readonly article: string | null;
  readonly outcome: 'new' | 'changed' | 'same';
}

export async function addAddress(
  desk: Desk,
  url: string,
  say: (text: string) => void,
  signal: AbortSignal | null = null,
): Promise<Result<Arrived>> {
  say(`Asking for ${shownAddress(url)}`);
  const request = wantedNow('page', { robots: 'ignore', signal });
  const page = await addPage(desk, { url, request, via: 'web', source: null }, (step, fetched) =>
    say(stepWords(step, fetched)),
  );
  if (page.problem || page.outcome === null)
    return { ok: false, problem: page.problem ?? failed('network', 'Nothing came; try again.').problem };
  say(endWords(page));
  return ok({ article: page.article, outcome: page.outcome === 'kept' ? 'same' : page.outcome });
}

function stepWords(step: 'asked' | 'fetched' | 'kept', { exchanges, robots, result }: Fetched): string {
  if (step === 'asked') return `Asked robots.txt: ${robots ?? 'no answer'}`;
  if (step === 'kept') return result.ok ? 'Kept as it came; reading it' : 'Kept as it came';
  const { status, bodyBytes, proxy } = exchanges.at(-1)!;
  const way = proxy === null ? 'directly' : `through the proxy ${proxy}`;
  const hops = exchanges.length - 1;
  const redirects = hops === 0 ? '' : ` after ${hops} redirect${hops === 1 ? '' : 's'}`;
  return `Answer ${status}${redirects}, ${bodyBytes?.length ?? 0} bytes, ${way}`;
}

function endWords({ outcome, statements }: AddedPage): string {
  const found = `${statements} statement${statements === 1 ? '' : 's'}`;
  if (outcome === 'new') return `A new article with ${found}`;
  return outcome === 'changed' ? `A new revision with ${found}` : 'Unchanged since it was last seen';
}
