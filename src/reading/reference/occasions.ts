/** "Lima's comments came after Sand said …": what one statement answers is told from outside it. */

import type { Scene } from './scene.ts';
import { formsOf, isSameName } from './speakers.ts';
import { firstOf } from './ways/way.ts';

const CAME =
  /(?:^|[.!?]["”’]?\s+|\n)(?:(?:(The|This|Those|These|That|His|Her|Their|Its)|((?:The )?[\p{L}][\p{L}.-]*(?: [\p{L}][\p{L}.-]*){0,3})[’']s?)\s+)?(?:\p{L}+\s+)?(?:comments?|remarks?|statements?|announcements?|denials?|reaction|response|intervention|warning|outburst|criticism|tweets?)\s+(?:came|comes?|followed|follows?|were made|was made|(?:is|are|was|were) (?:in )?(?:a )?(?:response|reaction|reply) to)\b[^.!?\n]{0,60}$/u;

/** Pairs [from, to] of statements. */
export function occasionsOf(scene: Scene): [number, number][] {
  const out: [number, number][] = [];
  scene.statements.forEach((s, i) => {
    if (i === 0 || s.within !== null) return;
    const start = firstOf(s);
    const m = CAME.exec(scene.text.slice(Math.max(0, start - 160), start));
    if (!m) return;
    const owner = m[2]?.replace(/^The /, '');
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (scene.statements[k]!.source.length === 0) continue;
      const forms = formsOf(scene.statements[k]!);
      if (owner !== undefined && !forms.some((f) => isSameName(owner, f))) continue;
      out.push([k, i]);
      return;
    }
  });
  return out;
}
