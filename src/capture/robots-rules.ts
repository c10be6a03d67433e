/** The text of a robots.txt to what it says about programs of our name. Bounded, whatever the text is. */
import robotsParser from 'robots-parser';

const NAME = 'onrecord';
/** Characters of rules with wildcards; each costs as many steps as the address is long. */
const MOST_WILD = 20_000;
const MOST_LINE = 1000;

export interface ParsedRobots {
  readonly allows: (address: string) => boolean;
  /** Seconds, null where the site does not say. */
  readonly delay: number | null;
  readonly sitemaps: readonly string[];
}

interface Parser {
  readonly isAllowed: (url: string, name: string) => boolean | undefined;
  readonly getCrawlDelay: (name: string) => number | undefined;
  readonly getSitemaps: () => readonly string[];
}

/** The library is a function at run time, which its types do not say. */
const parse = robotsParser as unknown as (url: string, text: string) => Parser;

/** `place`: the address of the file. */
export function parseRobots(place: string, text: string): ParsedRobots {
  const rules = parse(place, concerning(text));
  const delay = rules.getCrawlDelay(NAME);
  return {
    allows: (address) => rules.isAllowed(address.slice(0, 2000), NAME) ?? true,
    delay: delay !== undefined && delay >= 0 ? delay : null,
    sitemaps: rules.getSitemaps().slice(0, 100),
  };
}

/**
 * The lines that concern us. The library copies every rule for every program that its group names, so thousands of
 * names over thousands of rules would fill the memory: names of others become one.
 */
function concerning(text: string): string {
  const lines: string[] = [];
  let named = new Set<string>();
  let wild = 0;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const line = raw
      .slice(0, MOST_LINE + 1)
      .replace(/#.*/, '')
      .trim();
    const [, field = '', value = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
    const name = field.trim().toLowerCase();
    if (name === 'user-agent') {
      const agent = agentOf(value);
      if (!named.has(agent)) lines.push(`user-agent: ${agent}`);
      named.add(agent);
      continue;
    }
    if (!['allow', 'disallow', 'crawl-delay', 'sitemap'].includes(name) || line.length > MOST_LINE) continue;
    named = new Set();
    const rule = value.trim().replace(/\*{2,}/g, '*');
    if (rule.includes('*') && name !== 'sitemap') wild += rule.length;
    if (wild > MOST_WILD && rule.includes('*')) continue;
    lines.push(`${name}: ${rule}`);
  }
  return lines.join('\n');
}

function agentOf(value: string): string {
  const agent = value.trim().toLowerCase().split('/')[0]!.trim();
  return agent === NAME || agent === '*' ? agent : 'another';
}
