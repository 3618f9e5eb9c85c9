import { type Alteration, alterationsOf } from '../../quotation/alterations/alterations.ts';
import { type Changes, changesOf, type Original } from '../../quotation/alterations/changes.ts';
import { denialBefore, denialBehind, isDenial } from '../../quotation/alterations/denied.ts';
import { besideIn, halvedCompounds } from '../../quotation/alterations/edges.ts';
import { passesSentence, passesSpeech } from '../../quotation/alterations/gaps.ts';
import { saysNothing, tellingWords } from '../../quotation/alterations/telling-words.ts';
import type { Found } from '../../quotation/find-quotation.ts';
import { normalize } from '../../quotation/normalize.ts';
import { insertions } from '../../quotation/quotation-parts.ts';
import type { SourceText } from '../../quotation/source-text.ts';
import { quoted } from '../../warnings/quoted.ts';

/** What is told about words that a source has, as an editor quotes them. */
export interface QuotationFault {
  /** The last two are warnings. */
  readonly rule: 'quotation-verbatim' | 'quotation-edge' | 'quotation-gap' | 'quotation-words';
  /** What an editor may accept: the mark with the words beside it, or all of the quotation. */
  readonly claim: string;
  readonly reason: string;
}

/** A text that is quoted. */
export interface Quoted {
  readonly source: SourceText;
  /** Path of its record. */
  readonly file: string;
  /** BCP 47, where it is known. */
  readonly language: string | undefined;
  /** What the editor says before the words, which may deny them as the source does. */
  readonly lead?: string;
}

/** How many of the words that a quotation leaves out or puts in are named. */
const shownWords = 5;

/**
 * Compares what a quotation leaves out and puts in with what its source has there. It is an error if words look like
 * the source's and are not; a warning if those that are left may say something else.
 */
export function checkQuotation(words: string, found: Found, quotes: Quoted): QuotationFault[] {
  const halves = halvedCompounds(found, quotes.source).map((compound): QuotationFault => {
    const reason = `found half of ${quoted(compound)} at an edge of the quotation; quote the whole word`;
    return { rule: 'quotation-edge', claim: words, reason };
  });
  const alterations = alterationsOf(found).flatMap((each) =>
    each.edge ? checkEdge(each, each.edge, found, quotes) : checkGap(each, found, quotes),
  );
  const cut = alterations.length + halves.length > 0 ? [] : checkCut(words, found, quotes);
  if (!saysNothing(words.replace(insertions, ' '), quotes.language)) {
    return [...halves, ...cut, ...alterations];
  }
  const reason = `found ${quoted(words)} as the quotation, which says nothing by itself; quote what the claim rests on, or accept the warning`;
  return [...halves, ...cut, ...alterations, { rule: 'quotation-words', claim: words, reason }];
}

/** Words that their source denies, quoted without the denial beside them, unless the editor denies them before. */
function checkCut(
  words: string,
  { places, normalized: { startOf, endOf } }: Found,
  { source: { text }, language, lead = '' }: Quoted,
): QuotationFault[] {
  const [start, end] = [startOf(places[0].start), endOf((places.at(-1) ?? places[0]).end)];
  const denial = denialBefore(text, start, language) ?? denialBehind(text, end, language);
  if (denial === undefined || tellingWords(words, 0, words.length, language).negations.length > 0) {
    return [];
  }
  if (isDenial(lead)) return [];
  const reason = `found ${quoted(words)}, which leaves out the "${denial}" beside it that denies it; quote it with the denial, or accept the warning`;
  return [{ rule: 'quotation-gap', claim: words, reason }];
}

/** What brackets at an edge stand for is not known; it is taken to be next to them, and as many words. */
function checkEdge(
  alteration: Alteration,
  edge: 'start' | 'end',
  { normalized: { text: whole, startOf, endOf } }: Found,
  { source, file, language, lead = '' }: Quoted,
): QuotationFault[] {
  const { inserted, range, shown } = alteration;
  const isStart = edge === 'start';
  const offset = isStart ? startOf(range.start) : endOf(range.end);
  const beside = besideIn(source, offset, edge);
  const near = [...beside.matchAll(/\S+/g)].filter(([word]) => /[\p{L}\p{N}]/u.test(word));
  const count = inserted.split(/\s+/).length;
  const reached = isStart && /^to$/i.test(near.at(-count)?.[0] ?? '') ? count + 1 : count;
  const replaced = isStart ? near.slice(-reached) : near.slice(0, count);
  const [first, last] = [replaced[0], replaced.at(-1)];
  if (!first || !last) {
    const reason = `found ${quoted(`[${inserted}]`)} at the ${edge} of the quotation, where ${file} has nothing that it stands for; write it outside of the quotation marks`;
    return [{ rule: 'quotation-edge', claim: shown, reason }];
  }
  const from = isStart ? offset - beside.length : offset;
  const original = {
    text: source.text,
    start: from + first.index,
    end: from + last.index + last[0].length,
  };
  const words = normalize(source.text.slice(original.start, original.end)).text;
  const own = (isStart ? /(\[[^[\]]*\])\s*$/ : /^\s*(\[[^[\]]*\])/).exec(
    normalize(beside).text,
  )?.[1];
  if (own !== undefined || hasOwn(words, alteration)) {
    return checkOwnBrackets(alteration, own ?? words, file);
  }
  const changes = changesOf(alteration, original, whole, language);
  const denial =
    isStart &&
    !isDenial(inserted) &&
    !isDenial(lead) &&
    changes.leftOut.length === 0 &&
    denialBefore(source.text, offset, language);
  return tell(alteration, original, denial ? { ...changes, leftOut: [denial] } : changes, []);
}

/** What an ellipsis, or brackets between words of the source, stand for is what the source has there. */
function checkGap(
  alteration: Alteration,
  { normalized }: Found,
  { source, file, language }: Quoted,
): QuotationFault[] {
  const { mark, range } = alteration;
  const { text, startOf, endOf } = normalized;
  const original = { text, ...range };
  const gap = text.slice(range.start, range.end).trim();
  if (mark === 'brackets' && hasOwn(gap, alteration))
    return checkOwnBrackets(alteration, gap, file);
  const passed: string[] = [];
  if (mark === 'ellipsis' && /[\p{L}\p{N}]/u.test(gap)) {
    const place = { start: endOf(range.start), end: startOf(range.end) };
    if (passesSentence(source, place)) passed.push('goes past the end of a sentence');
    else if (passesSpeech(source, place)) passed.push('goes from one speech on to another');
  }
  return tell(alteration, original, changesOf(alteration, original, text, language), passed);
}

/** Whether brackets stand for those of the source: for nothing else, for a part of them, or with words of theirs. */
function hasOwn(gap: string, { inserted }: Alteration): boolean {
  const whole = gap.match(/\[[^[\]]*\]/g) ?? [];
  const isCut = whole.length * 2 !== (gap.match(/[[\]]/g)?.length ?? 0);
  if (isCut) return true;
  const words = new Set(inserted.toLowerCase().split(/\s+/));
  return whole.some(
    (own) =>
      own === gap ||
      own
        .slice(1, -1)
        .toLowerCase()
        .split(/\s+/)
        .some((word) => words.has(word)),
  );
}

/** Brackets of the source are words of it. */
function checkOwnBrackets(
  { inserted, shown }: Alteration,
  own: string,
  file: string,
): QuotationFault[] {
  if (own === `[${inserted}]`) return [];
  const reason = `found ${quoted(`[${inserted}]`)} where ${file} has brackets of its own, ${quoted(own)}; quote the source to the letter`;
  return [{ rule: 'quotation-verbatim', claim: shown, reason }];
}

function tell(
  { shown }: Alteration,
  { text, start, end }: Original,
  { leftOut, putIn }: Changes,
  passed: readonly string[],
): QuotationFault[] {
  const what = [
    ...(leftOut.length > 0 ? [`leaves out ${listOf(leftOut)}`] : []),
    ...(putIn.length > 0 ? [`puts in ${listOf(putIn)}`] : []),
    ...passed,
  ];
  if (what.length === 0) return [];
  const original = text.slice(start, end).trim();
  const behind = original === '' ? '' : `, for ${quoted(original)}`;
  const reason = `found ${quoted(shown)}, which ${what.join(' and ')}${behind}; quote the words, or accept the warning`;
  return [{ rule: 'quotation-gap', claim: shown, reason }];
}

function listOf(words: readonly string[]): string {
  const different = [...new Set(words)];
  const shown = different.slice(0, shownWords).map((word) => `"${word.slice(0, 40)}"`);
  return [...shown, ...(different.length > shownWords ? ['more'] : [])].join(', ');
}
