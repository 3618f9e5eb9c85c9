import type { Digest } from '../../digest/model.ts';
import { cardsOf, textsOf } from '../../outputs/cards/card.ts';
import { missingFontsFor, type ScriptFont } from '../../site/cards/script-fonts.ts';
import { pluralize } from './pluralize.ts';

/** Names the fonts that cards of a digest need and that are not installed, each with how it is; a line for each. */
export function fontNotes(digest: Digest): string[] {
  const needed = new Map<ScriptFont, string[]>();
  for (const [path, card] of cardsOf(digest)) {
    for (const font of missingFontsFor(textsOf(card), card.language)) {
      needed.set(font, [...(needed.get(font) ?? []), path]);
    }
  }
  return [...needed].map(
    ([{ script, name, version }, [first, ...others]]) =>
      `Letters of ${script} in ${pluralize(1 + others.length, 'card')}, such as ${first}, have no font ` +
      `of theirs. To install it: npm install --save-exact @fontsource-variable/${name}@${version}`,
  );
}
