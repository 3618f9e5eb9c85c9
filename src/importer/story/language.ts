import { detectAll } from 'tinyld';
import { functionWords } from '../../digest/quotation/alterations/words/function-words.ts';
import type { PlacedText } from '../received/placed-text.ts';
import type { Stated } from '../received/received.ts';
import { type Found, foundAs, foundBy } from './found.ts';

/** Characters that are enough to tell. */
const enough = 3000;
/** Fewer letters are too few. */
const fewest = 40;

/** Scripts of one language, as far as news goes. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['el', /\p{sc=Greek}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['bn', /\p{sc=Bengali}/gu],
  ['pa', /\p{sc=Gurmukhi}/gu],
  ['gu', /\p{sc=Gujarati}/gu],
  ['ta', /\p{sc=Tamil}/gu],
  ['te', /\p{sc=Telugu}/gu],
  ['kn', /\p{sc=Kannada}/gu],
  ['ml', /\p{sc=Malayalam}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['ka', /\p{sc=Georgian}/gu],
];

/** Tells the language of a story by its script, else by its words; where a page names the same, it is certain. */
export function languageOf(
  paragraphs: readonly PlacedText[],
  stated: Stated | undefined,
): Found<string> | undefined {
  const text = paragraphs
    .map((each) => each.text)
    .join('\n')
    .slice(0, enough);
  const [first] = paragraphs;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const named = canonical(stated?.value);
  if (!first || letters < fewest)
    return stated && named ? foundBy(named, stated, 'likely') : undefined;
  const script = scripts.find(([, pattern]) => (text.match(pattern)?.length ?? 0) > letters / 4);
  const small = script ? undefined : bySmallWords(text);
  const [best] = script || small ? [{ lang: script?.[0] ?? small }] : detectAll(text);
  if (best?.lang === undefined)
    return stated && named ? foundBy(named, stated, 'likely') : undefined;
  if (stated && named && named.split('-')[0] === best.lang)
    return foundBy(named, stated, 'certain');
  const tag = canonical(best.lang) ?? best.lang;
  return foundAs(tag, first, script || letters > 200 ? 'certain' : 'likely');
}

/** The language that clearly has more of the small words of a text than any other; names mislead what goes by letters. */
function bySmallWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = Object.entries(functionWords).map(([language, small]) => ({
    language,
    count: words.filter((word) => small.has(word)).length,
  }));
  const [first, second] = counts.toSorted((a, b) => b.count - a.count);
  const isClear = first && first.count >= 3 && first.count >= 1.5 * (second?.count ?? 0);
  return isClear ? first.language : undefined;
}

function canonical(tag: string | undefined): string | undefined {
  try {
    return tag && Intl.getCanonicalLocales(tag.replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}
