/** Lists of feeds as feed readers exchange them: OPML 2.0, out. */
import type { ListedFeed } from './opml.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly feeds: ListedFeed[];
}

/** `created` is the clock, null to leave it out. Folders nest; within one, feeds stand before folders in the order given. */
export function writeOpml(feeds: readonly ListedFeed[], title: string, created: Date | null): string {
  const root: Folder = { folders: new Map(), feeds: [] };
  for (const feed of feeds) folderOf(root, feed.folder).feeds.push(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    ...(created ? [`    <dateCreated>${created.toUTCString()}</dateCreated>`] : []),
    '  </head>',
    '  <body>',
    ...outlines(root, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function folderOf(root: Folder, path: readonly string[]): Folder {
  let folder = root;
  for (const name of path) {
    const inner = folder.folders.get(name) ?? { folders: new Map(), feeds: [] };
    folder.folders.set(name, inner);
    folder = inner;
  }
  return folder;
}

function outlines({ feeds, folders }: Folder, indent: string): string[] {
  return [
    ...feeds.map((feed) => `${indent}<outline${attributesOf(feed)}/>`),
    ...[...folders].flatMap(([name, folder]) => [
      `${indent}<outline text="${escaped(name)}">`,
      ...outlines(folder, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ];
}

/** `text` is required: without a title the address stands for it. */
function attributesOf({ title, url, site, categories }: ListedFeed): string {
  const attributes: [string, string | null][] = [
    ['type', 'rss'],
    ['text', title ?? url],
    ['title', title],
    ['xmlUrl', url],
    ['htmlUrl', site],
    ['category', categories.map((category) => category.replaceAll(',', ' ')).join(',') || null],
  ];
  return attributes.map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`)).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also without the characters that no XML document may have. */
function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"']/g, (character) => ESCAPES[character]!)
      .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
