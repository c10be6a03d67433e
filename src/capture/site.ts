/** The site that a host belongs to, as far as its name shows: the domain that somebody registered. */
import { isIP } from 'node:net';

/** Second-level names under country domains which are registries, not sites: example.co.uk, example.com.br. */
const REGISTRIES = new Set(
  'ac ad asn biz co com ed edu go gob gov gouv govt gub id info int jus ltd me mil mod ne net nhs nic nom ngo or org plc police sch tm web'.split(
    ' ',
  ),
);

/** Hosts whose subdomains belong to different people, the ones that news and blogs live on. */
const HOSTERS = new Set(
  'appspot.com azurewebsites.net blogspot.com cloudfront.net co.com eu.org fly.dev ghost.io github.io gitlab.io herokuapp.com livejournal.com medium.com neocities.org netlify.app onrender.com pages.dev r2.dev substack.com tumblr.com typepad.com uk.com us.com vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev'.split(
    ' ',
  ),
);

/**
 * `news.example.co.uk` to `example.co.uk`; an address or a short name to itself. There is no public suffix list here: where
 * the name leaves a doubt, the answer is the longer one, so that two sites are never taken for one.
 */
export function siteOf(host: string): string {
  const name = bareHost(host);
  if (isIP(name)) return name;
  const labels = name.split('.');
  const count = labels.length;
  if (count <= 2) return name;
  const [second, top] = [labels[count - 2]!, labels[count - 1]!];
  const shared =
    HOSTERS.has(`${second}.${top}`) || (top.length === 2 && (REGISTRIES.has(second) || second.length <= 3));
  return labels.slice(shared ? -3 : -2).join('.');
}

/** Of URL.hostname: without the brackets of IPv6 and the final dot that some write after a full name. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
