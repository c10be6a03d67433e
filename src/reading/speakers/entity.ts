/** Who an article names: the form in which entities go from here to coreference and to the speakers of statements. */
import type { Range } from '../../record/article.ts';
import type { Speaker } from '../../record/statement.ts';

/** A name as it stands in the text, without title, article and possessive ending. */
export interface Mention extends Range {
  /** Where the name's last word starts: the surname, not "Jr." */
  readonly head: number;
}

/** A noun phrase that says what somebody is: "mayor of Porto Alto", "Vermont senator". */
export interface Role extends Range {
  /** As written, without article. */
  readonly text: string;
  /** Its head nouns, lower case and spelt out: "senator" for "Sen.". */
  readonly heads: readonly string[];
  /** Every word that it holds, lower case. */
  readonly words: readonly string[];
}

export interface Entity {
  /** The fullest form of its name, without title, role and article. */
  readonly name: string;
  readonly kind: Speaker['kind'] | 'place';
  /** The other forms of its name. */
  readonly aliases: readonly string[];
  /** The fullest of `roles`, as written; null where the article gives none. */
  readonly role: string | null;
  readonly roles: readonly Role[];
  readonly gender: 'he' | 'she' | null;
  /** In text order. */
  readonly mentions: readonly Mention[];
}
