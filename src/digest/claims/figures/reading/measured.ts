import type { Dimension, Figure, Hedges } from '../figure.ts';
import type { Amount } from './amounts.ts';
import type { FigureForms } from './figure-forms.ts';
import { currencyBefore, unitAt } from './units.ts';

/** A number with its unit, if it has one. */
export function measured(
  text: string,
  amount: Amount,
  forms: FigureForms | undefined,
  behind = amount.end,
): Figure {
  const { start, end, value, step, spelt, limit } = amount;
  const currency = currencyBefore(text.slice(Math.max(0, start - 4), start));
  const sum = currency ? start - currency.length : start;
  const own = unitAt(text.slice(end, limit));
  const unit = own ?? (behind > end ? unitAt(text.slice(behind)) : undefined);
  const hedges = hedgesAt(text, sum, end + (own?.length ?? 0), forms);
  // "A row over two ferries" is about ferries.
  const isPreposition =
    value <= 12 &&
    !unit &&
    /(?:^|(?<!just|well|little)\s)over\s$/i.test(text.slice(Math.max(0, start - 16), start));
  const [dimension, factor]: readonly [Dimension | undefined, number] = (currency ?? unit)
    ?.unit ?? [undefined, 1];
  return {
    start,
    end: end + (own?.length ?? 0),
    words: '',
    kind: 'count',
    value: value * factor,
    raw: value,
    step: step * factor,
    ...(dimension !== undefined && { dimension }),
    nouns: nounsAt(text, end),
    hedges: isPreposition ? { ...hedges, over: false } : hedges,
    spelt,
  };
}

const noNoun =
  /^(?:ha[vds]e?|is|was|were|are|been?|ist|est|es|will|would|could|can|may|did|do|does|to|in|on|at|by|for|from|with|and|or|but|that|who|whom|which|as|than|when|while|after|before|out|per|haben?|hatte[n]?|wurden?|sind|war(?:en)?|werden|davon|im|am|bei|und|oder|die|der|das|ont|sont|étaient|avaient|ont|et|ou|qui|dans|han|fueron|son|eran|y|que|en|por|foram|são|sono|hanno|zijn|waren|werden|\p{L}+ed|left|took|went|died|said|last|this|next|more|fewer|less|below|above|tot|naar|auf|bis|mehr|weniger|plus|moins|hasta|más|menos|até|mais|fino|più|meno|meer|minder)$/iu;

const ofThem =
  /^ (?:of (?:them|these|those|whom|which|the (?:others|rest)\b)|davon|darunter|d[’']entre|de (?:ellos|ellas|eux|elles)|del[ae]s|di loro|van hen)\b/i;
const ofWhole =
  /^ (?:of|von|de|sur|di|van|aus|out of) (?:(?:the|its|their|his|her|our|all|den|der|les|los|las|i|le) )?\d[\d.,]*(?=[ -]\p{L})/iu;

/** "12 noes the council" are no councils. */
const anotherNoun = /(?<!(?:^|[\s-])(?:of|all|in|on))\s(?:the|an?|its|their|his|her)\s.*$/isu;
/** "Three fifty-year-old bridges" are bridges. */
const ofAge =
  /^ [\p{L}\d]+(?:-[\p{L}]+)?-(?:year|month|week|day|hour|metre|mile|storey)(?:-[a-z]+)?(?= \p{L})/iu;

/** Stems of the words behind a number, up to one that no name of things can have before it. */
export function nounsAt(text: string, end: number): string[] {
  if (/^[- ]?(?:years?[- ]old|jährig)/i.test(text.slice(end, end + 10))) return [];
  if (ofThem.test(text.slice(end, end + 16))) return [];
  // "Five of the 27 states" are states.
  const [whole] = ofWhole.exec(text.slice(end, end + 24)) ?? [];
  if (whole !== undefined) return nounsAt(text, end + whole.length);
  const [age] = ofAge.exec(text.slice(end, end + 24)) ?? [];
  if (age !== undefined) return nounsAt(text, end + age.length);
  const [words = ''] =
    /^(?:[\s-]+\p{L}+(?:[’']s\b|\.(?= \p{Lu}))?){0,6}/u.exec(text.slice(end, end + 60)) ?? [];
  const all = words
    .replace(anotherNoun, '')
    .trim()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|de|des|the|du|di|van|Mrs?|Ms|Dr)$|[’'.]/i.test(word));
  const stop = all.findIndex((word) => noNoun.test(word));
  return (stop === -1 ? all : all.slice(0, stop))
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3)
    .slice(0, 3)
    .map(stemOf);
}

/** The start of a word, without the end that tells one from many. */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:ies|y|es|s|en|n|e)$/, '')
    .slice(0, 7);
}

const behindOver =
  /^\s?(?:or (?:more|older|over|above)|and (?:more|older|over|above)|plus|\+|oder mehr|und mehr|ou plus|et plus|o más|y más)/;
const behindUnder =
  /^\s?(?:or (?:less|fewer|younger|under|below)|and (?:less|fewer|younger|under|below)|oder weniger|ou moins|o menos)/;

/** Japanese and Chinese hedges: before a number, and behind it and up to two signs of what it counts. */
const eastAsian = {
  about: [
    /(?:[約约]|大[约約]|およそ|ほぼ)$/,
    /^\p{Lo}{0,2}?(?:左右|前後|前后|ほど|程度|上下|あまり|余り)/u,
  ],
  over: [/(?:超[过過]|逾|突破)$/, /^\p{Lo}{0,2}?(?:以上|超|[多余餘](?!数|數)|強|强)/u],
  under: [
    /(?:将近|近|不到|不足|未[满滿])$/,
    /^\p{Lo}{0,2}?(?:以下|未[満满]|弱|に満たない|に届かない)/u,
  ],
} as const;

const noMore =
  /(?<!\p{L})(?:no|not|none|nobody|never|cannot|\p{L}+n['’]t|nicht|kein\p{L}{0,2}|pas|aucune?|ningun[oa]?|nenhuma?|nessun[oa]?|non|não|niet|geen) (?:[\p{L}-]+ ){1,4}(?:more|mehr|plus|más|mais|più|meer)\b[^.,;]{0,12}$/iu;

export function hedgesAt(
  text: string,
  start: number,
  end: number,
  forms: FigureForms | undefined,
): Hedges {
  const lead = text.slice(Math.max(0, start - 40), start);
  const rest = text.slice(end, end + 16);
  return {
    about:
      (forms?.about.test(lead) ?? false) ||
      /^ (?:or so|odd)/.test(rest) ||
      eastAsian.about[0].test(lead) ||
      eastAsian.about[1].test(rest),
    over:
      (forms?.over.test(lead) ?? false) ||
      behindOver.test(rest) ||
      eastAsian.over[0].test(lead) ||
      eastAsian.over[1].test(rest),
    just: forms?.just.test(lead) ?? false,
    most: forms?.most.test(lead) ?? false,
    under:
      (forms?.under.test(lead) ?? false) ||
      behindUnder.test(rest) ||
      eastAsian.under[0].test(lead) ||
      eastAsian.under[1].test(rest),
    denied: noMore.test(lead),
  };
}

const numberBefore =
  /(?:\d|\p{Sc}|%|per ?cent|Prozent|votes?|points?)[\s-]?(?:to|at|auf|à|al?|naar|tot|para|against|gegen|contre|contra|tegen) .{0,12}$/iu;
const earlier =
  /^[^.;:\d]{0,16}?\b(?:(?:a|the|one) (?:year|month|week|quarter|day) (?:earlier|before|ago)|previously|the (?:previous|year before)|zuvor|auparavant|antes|prima|eerder)\b/i;

const fromBefore = /\b(?:from|von|de|desde|da|van) [^.,;]{1,24}$/iu;

/** Whether a number is what a change leads from, or to. A score or a span has neither. */
export function roleAt(
  text: string,
  { start, end }: { start: number; end: number },
  forms: FigureForms | undefined,
): Pick<Figure, 'role'> {
  const lead = text.slice(Math.max(0, start - 40), start);
  if (forms === undefined || (numberBefore.test(lead) && !fromBefore.test(lead))) return {};
  const rest = text.slice(end, end + 48);
  if (forms.from.test(lead) || (earlier.test(rest) && !compared.test(rest)))
    return { role: 'from' };
  return forms.to.test(lead) ? { role: 'to' } : {};
}

const closedBehind = /^(?:[\s-]years?)?\s(?:and|or) (?:younger|under|below)\b/i;
const closedBefore = /\b(?:up to|until) (?:the age of |age )$/i;
const openBefore = /\b(?:under|below|younger than|unter|moins de|menores de)[ -]$/i;

/** Behind the number by which two others differ: "1,100 up on the year before". */
const compared =
  /^ (?:\p{L}+ )?(?:up|down|more|fewer|less|higher|lower|above|below|mehr|weniger|de plus|de moins|más|menos)\b/iu;

/** The bound of an age. */
export function boundOf(text: string, { start, end, raw }: Figure) {
  if (raw > 100 || !Number.isInteger(raw)) return {};
  if (closedBehind.test(text.slice(end, end + 24))) return { closed: true };
  const lead = text.slice(Math.max(0, start - 20), start);
  if (closedBefore.test(lead)) return { closed: true };
  return openBefore.test(lead) ? { closed: false } : {};
}

/** Whether words between two numbers make them a span, or a row: "75 to 90". */
export function isSpan(between: string): boolean {
  return /^ ?(?:to|and|or|bis|und|oder|à|et|ou|a|y|e|o|tot|en|by|bij|mal|x|[-–—~〜×])(?: (?:some|about|around|nearly|almost|etwa|rund|fast|environ|unos|unas|casi|circa|quasi|cerca de|ongeveer|bijna))? ?$/.test(
    between,
  );
}

/** Makes a figure from its place and what is special about it. */
export type MakeFigure = ReturnType<typeof figuresIn>;

/** Returns what makes the figures of a text that are more than a number. */
export function figuresIn(text: string, forms: FigureForms) {
  return (
    start: number,
    end: number,
    part: Partial<Figure> & Pick<Figure, 'kind' | 'value'>,
  ): Figure => ({
    start,
    end,
    words: '',
    raw: part.value,
    step: 0,
    nouns: nounsAt(text, end),
    hedges: hedgesAt(text, start, end, forms),
    spelt: true,
    ...part,
  });
}
