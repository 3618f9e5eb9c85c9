import type { Figure } from '../figure.ts';
import { hedgesAt } from './around/hedges.ts';
import { unitAt } from './around/units.ts';
import type { FigureForms } from './figure-forms.ts';

const lengthBefore =
  /(?<!\p{L})(?:in|within|for|after|last(?:s|ed|ing)?|takes?|took|than|about|nearly|almost|binnen|innerhalb|für|nach|pendant|dans|durante|dentro de|entro|dopo|após|gedurende) $/iu;
const lengthBehind = /^[ -](?:late|long|longer|behind|delay)/i;
const ago = /^ (?:ago|earlier|later|before|zuvor|später|avant|antes|después|depois|prima|eerder)/i;

/** Tells whether a unit is how long something is. It is none without an article. */
function isLengthAt(text: string, start: number, end: number): boolean {
  if (!/^\p{L}+ /u.test(text.slice(start, end))) return false;
  const rest = text.slice(end, end + 10);
  return (
    lengthBehind.test(rest) ||
    (lengthBefore.test(text.slice(Math.max(0, start - 12), start)) && !ago.test(rest))
  );
}

/** "a year", "the first year", "a foot": a unit that stands for one of itself. */
export function* singleUnits(text: string, forms: FigureForms): Iterable<Figure> {
  for (const { 0: words, 1: name = '', index } of text.matchAll(forms.oneUnit)) {
    const unit = unitAt(` ${name}`)?.unit;
    if (!unit || (unit[0] !== 'time' && !words.includes(' '))) continue;
    yield {
      start: index,
      end: index + words.length,
      words,
      kind: 'count',
      value: unit[1],
      raw: 1,
      step: 0,
      dimension: unit[0],
      nouns: [],
      hedges: hedgesAt(text, index, index + words.length, forms),
      ...(isLengthAt(text, index, index + words.length) && { isLength: true }),
      spelt: true,
    };
  }
}
