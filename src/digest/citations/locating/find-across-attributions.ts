import { oncePer } from '../../../memoize.ts';
import { singleSpeechIn, speechIn } from '../../quotation/direct-speech.ts';
import { type Context, findQuotation, type Match } from '../../quotation/find-quotation.ts';
import { normalize } from '../../quotation/normalize.ts';
import type { Range, SourceText } from '../../quotation/source-text.ts';
import { type TextUnit, textUnits } from '../../quotation/text-units.ts';

/** The longest attribution between two quotations, in characters. */
const longest = 160;
/** Stands between words that are compared. */
const gap = '\u0000';

/** Quotations that nothing but attributions part, word by word. */
interface Speech {
  /** The words, each behind a gap, and a gap behind the last. */
  readonly keys: string;
  /** Of each word: which of the quotations has it. */
  readonly of: readonly Range[];
}

/**
 * Finds a text that a source quotes in parts, as newspapers do: `"The quay is open," she wrote. "Come and see it."`
 * Nothing may stand between the parts but who said it, in one clause. At the end of a part, a full stop or a comma
 * may be missing, or be the other of the two, since a newspaper closes a part as its own sentence needs it.
 *
 * Takes time in proportion to the length of the source for each part.
 *
 * @returns a range for each part.
 */
export function findAcrossAttributions(
  text: string,
  units: readonly TextUnit[],
  source: SourceText,
  context: Context,
): Match | undefined {
  const keys = keysOf(text, units);
  for (const speech of partedSpeech(source)) {
    const at = speech.keys.indexOf(keys);
    if (at === -1) continue;
    const first = speech.keys.slice(0, at).split(gap).length - 1;
    const parts = new Map<Range, { from: number; to: number }>();
    for (const unit of units.keys()) {
      const quotation = speech.of[first + unit];
      if (quotation) parts.set(quotation, { from: parts.get(quotation)?.from ?? unit, to: unit });
    }
    const ranges = [...parts].flatMap(([quotation, { from, to }]) => {
      const words = text.slice(units[from]?.start, units[to]?.bareEnd);
      const found = findQuotation(words, source, context).find(
        ([{ start, end }]) => start >= quotation.start && end <= quotation.end,
      );
      return found ? [found[0]] : [];
    });
    const [head, ...rest] = ranges;
    if (head && ranges.length === parts.size) return [head, ...rest];
  }
  return undefined;
}

function keysOf(text: string, units: readonly TextUnit[]): string {
  const words = units.map(({ start, bareEnd }) => normalize(text.slice(start, bareEnd)).text);
  return `${gap}${words.join(gap)}${gap}`;
}

/** The quotations of a source that are parts of one. */
const partedSpeech = oncePer(({ text }: Pick<SourceText, 'text'>): Speech[] => {
  const chains: Range[][] = [];
  let start = 0;
  for (const paragraph of text.split('\n\n')) {
    const quotations = [...speechIn(paragraph), ...singleSpeechIn(paragraph)]
      .sort((a, b) => a.start - b.start)
      .map((each) => ({ start: start + each.start, end: start + each.end }));
    for (const quotation of quotations) {
      const chain = chains.at(-1);
      const last = chain?.at(-1);
      if (chain && last && isAttribution(text.slice(last.end, quotation.start)))
        chain.push(quotation);
      else chains.push([quotation]);
    }
    start += paragraph.length + 2;
  }
  return chains.filter(({ length }) => length > 1).map((chain) => speechOf(text, chain));
});

/** One clause at most, with words in it. */
function isAttribution(between: string): boolean {
  return (
    between.length <= longest && /\p{L}/u.test(between) && !/\n\n|[.!?…。]\s+\p{L}/u.test(between)
  );
}

function speechOf(text: string, chain: readonly Range[]): Speech {
  const words = chain.map((range) => {
    const own = text.slice(range.start + 1, range.end - 1);
    const units = textUnits(own);
    return { range, units, keys: keysOf(own, units) };
  });
  return {
    keys: `${gap}${words.map(({ keys }) => keys.slice(1)).join('')}`,
    of: words.flatMap(({ range, units }) => units.map(() => range)),
  };
}
