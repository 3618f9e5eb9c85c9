import type { Figure } from '../figure.ts';
import { nounsAt } from './around/nouns.ts';
import { unitAt } from './around/units.ts';
import type { FigureForms } from './figure-forms.ts';
import { figuresIn, measured } from './measured.ts';
import type { Amount } from './numbers/amounts.ts';
import { partsOfWholes } from './parts.ts';
import { percentAt, percentages, speaksOfShares } from './percentages.ts';
import type { Spoken } from './vocabulary.ts';

/** Reads parts, multiples, ordinals, ages and what else is more than a number, in the order in which they are to be taken. */
export function* specialFigures(
  text: string,
  amounts: readonly Amount[],
  { forms, spoken }: { forms: FigureForms; spoken: Spoken },
): Iterable<Figure> {
  const isOfShares = speaksOfShares(text);
  const starts = new Map(amounts.map((amount) => [amount.start, amount]));
  const ends = new Map(amounts.map((amount) => [amount.end, amount]));
  const at = (start: number) => starts.get(start);
  const before = (end: number) => ends.get(end);
  const hasDigit = /\d/.test(text);
  const all = (kind: Parameters<Spoken>[0], form: RegExp) =>
    spoken(kind) || (form === forms.centuries && hasDigit) ? text.matchAll(form) : [];
  const figure = figuresIn(text, forms);
  for (const [index, amount] of amounts.entries()) {
    const next = amounts[index + 1];
    if (!next) continue;
    const gap = text.slice(amount.end, next.start);
    // "97 of 100 cases" are a share, too: a hundred is no count of them.
    const isOfRound = gap === ' of ' && [10, 100, 1000].includes(next.value);
    const isOneIn =
      amount.value === 1 && forms.oneIn.test(gap) && nounsAt(text, next.end).length === 0;
    if (!isOfRound && !isOneIn && !forms.outOf.test(gap)) continue;
    if (amount.value >= next.value || unitAt(text.slice(next.end))?.unit[0] === 'time') continue;
    yield figure(amount.start, next.end, {
      kind: 'share',
      value: amount.value / next.value,
      raw: amount.value,
      second: next.value,
    });
  }
  for (const { 0: words, 1: name = '', index } of all('every', forms.everyNth)) {
    yield figure(index, index + words.length, { kind: 'share', value: 1 / forms.ordinalOf(name) });
  }
  for (const { 0: words, 1: name = '', index } of all('shares', forms.unitAndHalf)) {
    const [dimension, factor] = unitAt(` ${name}`)?.unit ?? [undefined, 1e6];
    const value = 1.5 * factor;
    yield figure(index, index + words.length, {
      kind: 'count',
      value,
      raw: 1.5,
      step: factor / 2,
      ...(dimension && { dimension }),
    });
  }
  for (const amount of amounts) {
    const half = forms.andHalf.exec(text.slice(amount.end, amount.end + 16));
    if (half) {
      const end = amount.end + half[0].length;
      const scale = at(end + 1);
      const factor = scale?.spelt && scale.value >= 100 ? scale.value : 1;
      const value = (amount.value + 0.5) * factor;
      const whole = {
        ...amount,
        end: factor > 1 && scale ? scale.end : end,
        value,
        step: 0.5 * factor,
      };
      const rest = text.slice(whole.end, whole.end + 24);
      const percent = percentAt(rest, true);
      yield percent
        ? figure(amount.start, whole.end + percent.length, {
            kind: 'share',
            value: value / 100,
            raw: value,
            step: 0.005,
          })
        : measured(text, whole, forms);
    }
  }
  if (spoken('shares')) yield* partsOfWholes({ text, starts, ends, figure }, forms);
  for (const { 0: words, 1: name = '', index } of all('groups', forms.groups)) {
    const lead = before(index - 1);
    if (lead && lead.value >= 13) continue;
    const size = (lead?.value ?? 1) * forms.groupOf(name);
    const group = measured(
      text,
      {
        start: lead?.start ?? index,
        end: index + words.length,
        value: size,
        step: size >= 10 ? 10 : 1,
        spelt: true,
      },
      forms,
    );
    const { over, under } = group.hedges;
    yield { ...group, hedges: { ...group.hedges, about: size >= 10 && !over && !under } };
  }
  for (const [index, amount] of amounts.entries()) {
    const rest = text.slice(amount.end, amount.end + 24);
    yield* percentages(text, { amount, next: amounts[index + 1], isOfShares }, figure);
    const fold = forms.fold.exec(rest);
    if (fold)
      yield figure(amount.start, amount.end + fold[0].trimEnd().length, {
        kind: 'times',
        value: amount.value,
      });
    const to = /^ to (one\b|1(?![.,]?\d))/i.exec(rest);
    if (to)
      yield figure(amount.start, amount.end + to[0].length, { kind: 'times', value: amount.value });
    const th =
      /^(?:st|nd|rd|th|[eè]me|er|ère|º|ª|\.(?= (?:Mal|Jahrestag|Platz|Sitzung)))(?![\p{L}\d])/u.exec(
        rest,
      );
    if (th && !amount.spelt)
      yield figure(amount.start, amount.end + th[0].length, {
        kind: 'ordinal',
        value: amount.value,
        spelt: false,
      });
  }
  for (const { 0: words, 1: name = '', index } of all('times', forms.times)) {
    yield figure(index, index + words.length, { kind: 'times', value: forms.timesOf(name) });
  }
  for (const { 0: words, 1: century, 2: name = century ?? '', index } of all(
    'ordinals',
    forms.centuries,
  )) {
    const value = /^\d/.test(name)
      ? name.endsWith('00s')
        ? Number(name.slice(0, -'00s'.length)) + 1
        : Number.parseInt(name, 10)
      : forms.ordinalOf(name);
    yield figure(index, index + words.length, { kind: 'century', value });
  }
  for (const { 0: words, 1: name = '', index } of all('ordinals', forms.ordinals)) {
    const lead = before(index - 1);
    const isJoined =
      lead !== undefined &&
      lead.value >= 20 &&
      lead.value % 10 === 0 &&
      lead.spelt &&
      text[index - 1] === '-';
    const value = forms.ordinalOf(name) + (isJoined ? lead.value : 0);
    yield figure(isJoined ? lead.start : index, index + words.length, { kind: 'ordinal', value });
  }
  for (const { 0: words, 1: name = '', index } of all('ages', forms.ages)) {
    yield figure(index, index + words.length, { kind: 'decade', value: forms.ageOf(name) });
  }
}
