/** One web address into the archive: fetched, kept as it came, then read. */
import { keep } from '../archive/captures/keep.ts';
import type { CaptureNote } from '../archive/types.ts';
import type { FetchRequest } from '../capture/fetch-request.ts';
import { type Fetched, fetchResource } from '../capture/fetch-resource.ts';
import { failed } from '../record/problem.ts';
import type { Added, Desk } from './desk.ts';
import { inputOf } from './input.ts';
import { readCapture, seenAgain, unread } from './store.ts';

export interface PageRequest {
  readonly url: string;
  readonly request: FetchRequest;
  readonly via: CaptureNote['via'];
  /** Address of the feed or sitemap that named it. */
  readonly source: string | null;
  /** What a person or a feed says of it, used where the page does not. */
  readonly given?: Partial<CaptureNote['given']>;
}

/** What happens on the way, in order: `asked` robots.txt, `fetched`, `kept`, and the outcome at the end. */
export type OnStep = (step: 'asked' | 'fetched' | 'kept', fetched: Fetched) => void;

export interface AddedPage extends Added {
  /** HTTP status of the answer; null where none came. */
  readonly status: number | null;
  readonly retryAt: string | null;
}

export async function addPage(desk: Desk, page: PageRequest, onStep: OnStep = () => {}): Promise<AddedPage> {
  const fetched = await fetchResource(page.url, page.request, desk.network);
  keepAside(desk, page, fetched);
  if (fetched.aside.length > 0) onStep('asked', fetched);
  const answer = fetched.exchanges.at(-1);
  const rest = { status: answer?.status ?? null, retryAt: fetched.retryAt };
  if (!answer) return { ...nothing(fetched), ...rest };
  onStep('fetched', fetched);
  const given = { url: null, date: null, publisher: null, headline: null, ...page.given };
  const kept = keep(desk.archive, {
    purpose: page.request.purpose,
    at: answer.startedAt,
    exchanges: fetched.exchanges,
    local: null,
    note: { via: page.via, source: page.source, robots: robotsNote(page.request, fetched), given },
  });
  onStep('kept', fetched);
  const seen = kept.revisitOf === null ? null : seenAgain(desk, kept.id);
  if (seen) return { ...seen, ...rest };
  if (!fetched.result.ok) return { ...unread(desk, kept.id, fetched.result.problem), ...rest };
  const { bytes, contentType, url } = fetched.result.value;
  if (bytes === null) return { ...unread(desk, kept.id, NOT_SEEN), ...rest };
  const input = inputOf(bytes, contentType, url, given);
  const added = input.ok ? await readCapture(desk, kept.id, input.value) : unread(desk, kept.id, input.problem);
  return { ...added, ...rest };
}

/** 304 to a page whose words are in no reading of this reader. `reread` reads the page that it confirms. */
const NOT_SEEN = failed(
  'no-article',
  'The server says that nothing changed, but the page was not read before.',
).problem;

const nothing = ({ result }: Fetched): Added => ({
  captureId: null,
  outcome: null,
  article: null,
  headline: null,
  statements: 0,
  problem: result.ok ? null : result.problem,
});

export function robotsNote(request: Pick<FetchRequest, 'robots'>, { robots }: Fetched): CaptureNote['robots'] {
  if (robots === null) return 'not-asked';
  return robots === 'disallowed' && request.robots === 'ignore' ? 'overridden' : 'allowed';
}

/** What was fetched on the way, such as robots.txt, is evidence of how it went. */
export function keepAside(desk: Desk, { via, source }: Pick<PageRequest, 'via' | 'source'>, { aside }: Fetched): void {
  for (const exchange of aside)
    keep(desk.archive, {
      purpose: exchange.purpose,
      at: exchange.startedAt,
      exchanges: [exchange],
      local: null,
      note: { via, source, robots: 'not-asked', given: { url: null, date: null, publisher: null, headline: null } },
    });
}
