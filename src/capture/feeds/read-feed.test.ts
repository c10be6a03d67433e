/** Every dialect, well made and as it is met. All outlets are invented. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, FeedItem } from './feed.ts';
import { readFeed } from './read-feed.ts';

const URL_OF_FEED = 'https://herald.example/news/feed.xml';
const NOW = new Date('2026-05-05T00:00:00Z');

function feed(source: string, contentType: string | null = null): Feed {
  const result = readFeed(Buffer.from(source), contentType, URL_OF_FEED, NOW);
  assert.ok(result.ok, result.ok ? '' : result.problem.message);
  return result.value;
}
const first = (source: string): FeedItem => feed(source).items[0]!;

test('RSS 2.0 is read whole', () => {
  assert.deepEqual(
    feed(`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
 <channel>
  <title>The Herald &amp; Post</title>
  <link>https://herald.example/</link>
  <language>en_GB</language>
  <ttl>45</ttl>
  <skipHours><hour>0</hour><hour>24</hour><hour>3</hour><hour>99</hour></skipHours>
  <skipDays><day>Sunday</day><day>Saturday</day></skipDays>
  <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
  <item>
   <title>Mayor: &#8220;We will not go&#8221;</title>
   <link>https://herald.example/2026/mayor?a=1&amp;b=2</link>
   <guid isPermaLink="false">herald-1</guid>
   <pubDate>Mon, 04 May 2026 10:00:00 +0200</pubDate>
   <description><![CDATA[<p>Ana Lima told <b>the council</b> on Monday.</p><script>x()</script>]]></description>
   <source url="https://post.example/feed">The Post</source>
  </item>
 </channel>
</rss>`),
    {
      dialect: 'rss',
      title: 'The Herald & Post',
      site: 'https://herald.example/',
      language: 'en-gb',
      items: [
        {
          id: 'herald-1',
          url: 'https://herald.example/2026/mayor?a=1&b=2',
          title: 'Mayor: “We will not go”',
          published: '2026-05-04T10:00:00+02:00',
          updated: null,
          summary: 'Ana Lima told the council on Monday.',
          publisher: 'The Post',
        },
      ],
      hints: { ttl: 45, skipHours: [0, 3], skipDays: [0, 6], updatePeriod: 360 },
      problems: [],
    },
  );
});

test('RSS 1.0 is read, its items beside the channel', () => {
  const { dialect, title, site, items } = feed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://herald.example/"><title>Herald</title><link>https://herald.example/</link>
    <items><rdf:Seq><rdf:li rdf:resource="https://herald.example/2"/></rdf:Seq></items></channel>
    <item rdf:about="https://herald.example/1"><title>One</title><d:date>2026-05-04T10:00+01:00</d:date></item>
    <item rdf:about="urn:2"><title>Two</title><link>/2</link><d:publisher>Acme Wire</d:publisher></item></rdf:RDF>`);
  assert.deepEqual([dialect, title, site], ['rdf', 'Herald', 'https://herald.example/']);
  assert.deepEqual(
    items.map(({ id, url, published, publisher }) => [id, url, published, publisher]),
    [
      ['https://herald.example/1', 'https://herald.example/1', '2026-05-04T10:00:00+01:00', null],
      ['urn:2', 'https://herald.example/2', null, 'Acme Wire'],
    ],
  );
});

test('RSS 0.91 and 0.9 without anything but titles and links are read', () => {
  assert.equal(
    first(
      '<rss version="0.91"><channel><item><title>A</title><link>https://herald.example/a</link></item></channel></rss>',
    ).id,
    'https://herald.example/a',
  );
  assert.equal(
    first(
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>H</title></channel><item><title>A</title><link>a</link></item></rdf:RDF>',
    ).url,
    'https://herald.example/news/a',
  );
  assert.equal(
    first('<channel><title>H</title><item><title>A</title><link>/a</link></item></channel>').url,
    'https://herald.example/a',
  );
});

test('Atom is read whole', () => {
  assert.deepEqual(
    feed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://herald.example/base/">
  <title type="html">Herald &amp;amp; &lt;i&gt;Post&lt;/i&gt;</title>
  <link rel="self" href="feed.xml"/><link href=".."/>
  <entry>
    <id>tag:herald.example,2026:1</id>
    <title>1 &lt; 2 &amp;amp; so</title>
    <link rel="enclosure" type="audio/mpeg" href="a.mp3"/><link rel="alternate" type="application/json" href="1.json"/>
    <link rel="alternate" type="text/html" href="1.html#top"/>
    <published>2026-05-04T10:00:00Z</published><updated>2026-05-04T12:30:00.123+02:00</updated>
    <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Sec<b>ond</b>.</p></div></summary>
    <source><id>urn:p</id><title>The Post</title></source>
  </entry></feed>`),
    {
      dialect: 'atom',
      title: 'Herald & Post',
      site: 'https://herald.example/',
      language: 'de',
      items: [
        {
          id: 'tag:herald.example,2026:1',
          url: 'https://herald.example/base/1.html',
          title: '1 < 2 &amp; so',
          published: '2026-05-04T10:00:00Z',
          updated: '2026-05-04T12:30:00+02:00',
          summary: 'First. Second.',
          publisher: 'The Post',
        },
      ],
      hints: { ttl: null, skipHours: [], skipDays: [], updatePeriod: null },
      problems: [],
    },
  );
});

test('Atom 0.3, and Atom under a prefix of its own, are read', () => {
  const old =
    first(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped" type="text/html">&lt;b&gt;A&lt;/b&gt;</title>
    <id>urn:a</id><link rel="alternate" href="/a"/><issued>2026-05-04T10:00Z</issued><modified>2026-05-04</modified></entry></feed>`);
  assert.deepEqual(
    [old.title, old.url, old.published, old.updated],
    ['A', 'https://herald.example/a', '2026-05-04T10:00:00Z', '2026-05-04'],
  );
  const prefixed = first(
    `<x:feed xmlns:x="http://www.w3.org/2005/Atom"><x:entry><x:title>A</x:title><x:id>https://herald.example/a</x:id></x:entry></x:feed>`,
  );
  assert.deepEqual([prefixed.title, prefixed.url], ['A', 'https://herald.example/a']);
});

test('JSON Feed is read whole', () => {
  assert.deepEqual(
    feed(
      `\ufeff${JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Herald',
        home_page_url: 'https://herald.example',
        language: 'pt',
        items: [
          {
            id: 7,
            url: '/7',
            title: 'Seven &amp; <b>',
            content_html: '<p>Hi &amp; so</p>',
            date_published: '2026-05-04T10:00:00Z',
          },
          { id: 'x', external_url: 'https://post.example/x', content_text: '1 <b> 2', date_modified: '2026-05-04' },
          null,
          'junk',
        ],
      })}`,
    ),
    {
      dialect: 'json',
      title: 'Herald',
      site: 'https://herald.example/',
      language: 'pt',
      items: [
        {
          id: '7',
          url: 'https://herald.example/7',
          title: 'Seven &amp; <b>',
          published: '2026-05-04T10:00:00Z',
          updated: null,
          summary: 'Hi & so',
          publisher: null,
        },
        {
          id: 'x',
          url: 'https://post.example/x',
          title: null,
          published: null,
          updated: '2026-05-04',
          summary: '1 <b> 2',
          publisher: null,
        },
      ],
      hints: { ttl: null, skipHours: [], skipDays: [], updatePeriod: null },
      problems: [],
    },
  );
});

test('Atom says what is markup: only that is taken out', () => {
  const title = (attributes: string, inside: string) =>
    first(
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/1"/><title ${attributes}>${inside}</title></entry></feed>`,
    ).title;
  assert.equal(title('', 'The &lt;b&gt; tag'), 'The <b> tag');
  assert.equal(title('type="html"', 'The &amp;lt;b&amp;gt; &lt;i&gt;tag&lt;/i&gt;'), 'The <b> tag');
  assert.equal(title('type="xhtml"', '<div>The &lt;b&gt; <i>tag</i><script>x</script></div>'), 'The <b> tag');
  assert.equal(title('type="xhtml"', 'The &lt;b&gt; tag'), 'The <b> tag');
  assert.equal(title('type="text/html" mode="base64"', 'VGhlIDxpPnRhZzwvaT4='), 'The tag');
});
