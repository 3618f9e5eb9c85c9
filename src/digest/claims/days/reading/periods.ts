import { monthSpan } from '../spans.ts';
import type { Found } from './read-days.ts';

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  ersten: 1,
  erste: 1,
  zweiten: 2,
  zweite: 2,
  dritten: 3,
  dritte: 3,
  vierten: 4,
  vierte: 4,
  premier: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  primer: 1,
  segundo: 2,
  tercer: 3,
  cuarto: 4,
  primeiro: 1,
  terceiro: 3,
  quarto: 4,
};
const form =
  /(?<!\p{L})(first|second|third|fourth|erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|premier|deuxième|troisième|quatrième|primer|segundo|tercer|cuarto|primeiro|terceiro|quarto)[ -](?:(quarter|Quartals?|trimest[re]+)|(half(?! of (?:the|its|his|her|an?|this) (?!year))|Halbjahre?s?|semestre))(?: (?:of|de|des|von|del) (?:fiscal |Jahres )?(\d{4})| (\d{4}))?/giu;

/** Reads quarters and halves of years: "the third quarter", "in the second half of 2030". */
export function* readPeriods(text: string, thisYear: number): Iterable<Found> {
  for (const match of text.matchAll(form)) {
    const { 0: words, 1: name = '', 2: quarter, 4: ofYear, 5: year = ofYear, index } = match;
    const number = ordinals[name.toLowerCase().replace(/(?<=e)r$/, '')] ?? 1;
    const months = quarter === undefined ? 6 : 3;
    const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [Number(year)];
    const spans = years.map((each) => ({
      first: monthSpan(each, (number - 1) * months + 1).first,
      last: monthSpan(each, number * months).last,
    }));
    yield { start: index, end: index + words.length, grain: 'period', spans };
  }
}
