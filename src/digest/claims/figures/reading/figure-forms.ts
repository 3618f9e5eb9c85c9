import { oncePer } from '../../../../memoize.ts';
import type { NumberWords } from '../../words/numbers/number-words.ts';

/** What finds the figures of a language that are more than a number; global ones are for `matchAll`. */
export type FigureForms = ReturnType<typeof makeForms>;

export const figureForms = oncePer(makeForms);

const before = '(?<![\\p{L}\\p{N}])';
const articles = 'the|la|el|les|los|las|le|der|die|das|il|lo|i|o|os|as|de|het';
const not = '(?:\\b(?:no|not|nicht|pas|niet|non|não|never))';
const behind = '(?![\\p{L}\\p{N}])';
const decadeNames = 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties';
const ages: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
  quadragenarian: 40,
  quinquagenarian: 50,
  sexagenarian: 60,
  septuagenarian: 70,
  octogenarian: 80,
  nonagenarian: 90,
  quadragénaire: 40,
  quinquagénaire: 50,
  sexagénaire: 60,
  septuagénaire: 70,
  octogénaire: 80,
  nonagénaire: 90,
  trentenaire: 30,
  cuarentón: 40,
  sexagenario: 60,
  septuagenario: 70,
  septuagenaria: 70,
  octogenario: 80,
  octogenaria: 80,
  teenager: 10,
};

/** Words for the age of somebody. */
export const ageNames: readonly string[] = Object.keys(ages);

function makeForms(words: NumberWords) {
  const { shares, groups, times, ordinals, a } = words;
  const anyOf = (record: Readonly<Record<string, number>>) =>
    Object.keys(record)
      .sort((x, y) => y.length - x.length)
      .join('|');
  /** What may stand between a preposition and its number: "to about $", "auf rund". */
  const gap = ` (?:(?:${words.about}|${words.over}|${words.under}|the|an?|den|die|le|la|el)[ -])?(?:(?:\\p{L}\\p{Sc}|US\\p{Sc}|\\p{Sc}|EUR|USD|Rs\\.?) ?)?`;
  const valueIn = (record: Readonly<Record<string, number>>) => (name: string) =>
    record[name.toLowerCase()] ?? Number.NaN;
  return {
    /** "One branch library in five". */
    oneIn: new RegExp(`^ (?:\\p{L}+ ){1,2}(?:${words.outOf}) $`, 'iu'),
    outOf: new RegExp(`^ (?:${words.outOf}) (?:an? )?$`, 'iu'),
    everyNth: new RegExp(
      `${before}(?:every|jede[rsmn]?|elke) (other|${anyOf(ordinals)})${behind}`,
      'giu',
    ),
    parts: new RegExp(
      `${before}((?:${a})[ -])?(?:(?:good|full|whole|mere|further|gutes|ganzes) )?(${anyOf(shares)})${behind}`,
      'giu',
    ),
    partOf: valueIn(shares),
    ofWhole:
      /^(?:[-,.;:!?)]|$| (?:of|more|less|fewer|over|above|below|higher|lower|bigger|smaller|to|from|as|each|der|des|von|mehr|weniger|de|du|di|des|than|in|,))/i,
    isOrdinalToo: (name: string) => ordinals[name.toLowerCase()] !== undefined,
    standsAlone: (name: string, lead: string, rest: string) =>
      shares[name.toLowerCase()] === 1 / 2 &&
      !/(?:first|second|other|erste[nr]?|zweite[nr]?)\s$/i.test(lead) &&
      !/^[- ]?(?:time|way|through|back|term|past|hour-|brother|sister|marathon|final|mast|zeit|heart)/i.test(
        rest,
      ),
    gapBeforeWhole: /^(?:[ -](?:an? |of an? |d['’])?|-)/i,
    groups: new RegExp(`${before}(?:(?:${a}|halbes) )?(${anyOf(groups)})${behind}`, 'giu'),
    groupAt: new RegExp(`^(${anyOf(groups)})${behind}`, 'iu'),
    groupOf: valueIn(groups),
    andHalf: new RegExp(`^[ -]?(?:${words.andHalf})(?!\\p{L})`, 'iu'),
    fold: /^(?:-?fold\b| times (?=as\b|the\b|more\b|what\b|that\b|higher|larger|bigger|its|their|over)|-?(?:mal|fach)(?: so|e[nrs]?)?\b| (?:fois plus|fois le|fois la|veces más|veces el|volte))/i,
    times: new RegExp(`${before}(${anyOf(times)})${behind}`, 'giu'),
    timesOf: valueIn(times),
    ordinals: new RegExp(`${before}(${anyOf(ordinals)})${behind}`, 'giu'),
    ordinalOf: (name: string) =>
      /^other$/i.test(name) ? 2 : (ordinals[name.toLowerCase()] ?? Number.NaN),
    centuries: new RegExp(
      `${before}(?:(1?[0-9]00s)|(${anyOf(ordinals)}|\\d\\d?(?:th|st|nd|rd|\\.))[ -](?:century|Jahrhunderts?))${behind}`,
      'giu',
    ),
    ages: new RegExp(
      `${before}(?:(?:in )?(?:his|her|their) (?:early |mid-?|late )*)?(${Object.keys(ages)
        .filter((name) => !decadeNames.includes(name))
        .join(
          '|',
        )}|(?<=(?:his|her|their|mid-) ?(?:early |mid-? ?|late )?)(?:${decadeNames}))s?${behind}`,
      'giu',
    ),
    ageOf: valueIn(ages),
    oneUnit: new RegExp(`${before}(?:(?:${a}) )?(${words.oneUnit})${behind}`, 'giu'),
    about: new RegExp(`(?<!\\p{L})(?:${words.about})[ -]?(?:(?:${a}|the) )?$`, 'iu'),
    unitAndHalf: new RegExp(
      `${before}(?:(?:${a}) )?(year|month|week|day|decade|hour|minute|million|mile|metre|heure|an|mois|semaine|hora|año|mes) (?:${words.andHalf})${behind}`,
      'giu',
    ),
    over: new RegExp(
      `(?<!\\p{L})(?<!${not} )(?:${words.over}) ?(?:(?:${a}|${articles}) )?$|(?:over|above) ?$`,
      'iu',
    ),
    under: new RegExp(
      `(?<!\\p{L})(?<!${not} )(?:${words.under}) ?(?:(?:${a}|${articles}) )?$`,
      'iu',
    ),
    just: new RegExp(
      `(?<!\\p{L})(?:${words.just}) (?:${words.over}|${words.under}) ?(?:(?:${a}|the) )?$`,
      'iu',
    ),
    most: new RegExp(`(?<!\\p{L})(?:${words.most}) ?(?:(?:${a}|the) )?$`, 'iu'),
    from: new RegExp(`(?<!\\p{L})(?:${words.from})${gap}$`, 'iu'),
    to: new RegExp(`(?<!\\p{L})(?:${words.to})${gap}$`, 'iu'),
  };
}
