import type { ParsedRecord } from '../../../content/records.ts';
import { once } from '../../../memoize.ts';
import { type Problem, problem } from '../../../problem.ts';
import { sentencesIn } from '../../language/sentences.ts';
import { speechIn } from '../../quotation/direct-speech.ts';
import { findPlaces } from '../../quotation/find-quotation.ts';
import { normalize } from '../../quotation/normalize.ts';
import { placeOf, type Range, readText } from '../../quotation/source-text.ts';
import { blocksIn } from '../blocks.ts';
import type { Footnote } from '../footnotes.ts';
import type { QuotationAlarm } from '../locating/locate-footnote.ts';
import type { Sources } from '../sources.ts';
import { inBothCases, spokenWords } from '../speech-support.ts';
import { checkQuotation, type QuotationFault, type Quoted } from './check-quotation.ts';

/**
 * Tells of direct speech in a summary that has less than its footnote, so that it says something else: half of a
 * compound, which is an error; words without the denial beside them; what an ellipsis leaves out.
 */
export function checkSpeech(
  { body, path }: ParsedRecord<'events'>,
  footnotes: readonly Footnote[],
  sources: Sources,
  problems: Problem[],
): QuotationAlarm[] {
  const alarms: QuotationAlarm[] = [];
  for (const { node, cited } of blocksIn(body)) {
    const text = readText({ type: 'root', children: [node] });
    const sentences = once(() => sentencesIn(text.text));
    const support = footnotes
      .filter(({ identifier }) => cited.has(identifier))
      .flatMap((footnote) => textsOf(footnote, sources));
    for (const { words, start } of speechIn(text.text)) {
      const lead = leadOf(text.text, start, sentences());
      const place = placeOf(start, text);
      for (const { rule, claim, reason } of faultsOf(spokenWords(words), lead, support)) {
        if (rule === 'quotation-gap') alarms.push({ rule, place, claim, reason });
        if (rule === 'quotation-edge') problems.push(problem(path, place, rule, reason));
      }
    }
  }
  return alarms;
}

/** What the sentence says before a speech, which may have begun in the speech before. */
function leadOf(text: string, start: number, sentences: readonly Range[]): string {
  return text.slice(sentences.findLast((each) => each.start <= start)?.start, start);
}

/** The words of a footnote, and its translation of them. */
function textsOf({ quotation, translation = '', source }: Footnote, sources: Sources): Quoted[] {
  const file = sources.record(source).path;
  const textOf = (text: string) => ({ text, normalized: normalize(text), pieces: [] });
  return [
    { source: textOf(quotation), file, language: sources.language(source) },
    { source: textOf(translation), file, language: undefined },
  ];
}

/** The faults where the words stand in their footnotes; none if they stand soundly in one place. */
function faultsOf(
  words: string,
  lead: string,
  support: readonly Quoted[],
): readonly QuotationFault[] {
  const faults = support.flatMap((quotes) => {
    const [found = []] = inBothCases(words)
      .map((written) => findPlaces(written, quotes.source))
      .filter(({ length }) => length > 0);
    return found.map((place) =>
      checkQuotation(words, place, { ...quotes, lead }).filter(isOfSpeech),
    );
  });
  return faults.find(({ length }) => length === 0) ?? faults[0] ?? [];
}

/** What a speech is told of; words in brackets have to be those of the footnote anyway. */
function isOfSpeech({ rule, reason }: QuotationFault): boolean {
  return rule === 'quotation-gap' || (rule === 'quotation-edge' && reason.startsWith('found half'));
}
