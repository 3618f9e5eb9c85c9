import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, EventClaims } from '../claim.ts';
import { eventSpan } from '../days/spans.ts';
import { agrees } from '../figures/agree.ts';
import { compareNumbers } from '../figures/compare-numbers.ts';
import type { Figure } from '../figures/figure.ts';
import { readFigures, readsWords } from '../figures/reading/read-figures.ts';
import { fateOf, sentencesOf } from './casualties.ts';

/** The numbers of the title that no passage of the event has. */
export function numbersMissing(claims: EventClaims): readonly Alarm[] {
  const { event, title, participants, passages, language } = claims;
  const { alarms } = compareNumbers(title, {
    language,
    event: eventSpan(event),
    passages,
    participants: participants.length,
  });
  return alarms.length > 0 ? alarms : fatesMissing(claims);
}

/** "Three killed", where the sources count the dead, and others than three: their three are injured. */
function fatesMissing({ title, passages, language }: EventClaims): Alarm[] {
  if (!passages.every((passage) => readsWords(passage.language))) return [];
  const texts = new Map(passages.map(({ text, language = '' }) => [text, language]));
  return readFigures(title.text, language)
    .filter(isOfPeople)
    .flatMap((figure) => {
      const fate = fateOf(title.text, figure);
      if (fate === undefined) return [];
      const sentences = [...texts].flatMap(([text, language]) =>
        sentencesOf(text, fate).map((sentence) => ({ sentence, language })),
      );
      const counted = sentences.flatMap(({ sentence, language }) =>
        readFigures(sentence, language)
          .filter((each) => isOfPeople(each) && !isAge(each, sentence))
          .map((each) => ({ sentence, figure: each, fate: fateOf(sentence, each) })),
      );
      const rivals = counted.filter((each) => each.fate === fate);
      const [rival] = rivals;
      // What is counted in parts, or beside others of the sentence, may come to any number.
      if (!rival || rivals.some((each) => each.figure.raw !== rival.figure.raw)) return [];
      if (rivals.some((each) => agrees(figure, { value: each.figure.value, derived: false })))
        return [];
      if (sentences.length > rivals.length + 1) return [];
      const reason = `found "${figure.words}" in the title, but the sources have "${rival.figure.words}": ${quoted(rival.sentence.trim())}; correct the number, or cite what has it`;
      return [{ place: title.placeOf(figure.start), claim: figure.words, reason }];
    });
}

function isOfPeople({ kind, dimension, raw }: Figure): boolean {
  return kind === 'count' && dimension === undefined && raw > 1;
}

function isAge({ start, end }: Figure, text: string): boolean {
  return (
    /(?:\b(?:aged?|of|von|de)|,)\s$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
    /^[\s-]?(?:years?|Jahre|ans|años|jährig)/iu.test(text.slice(end, end + 8))
  );
}
