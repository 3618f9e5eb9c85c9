import type { Figure } from '../figure.ts';
import { unitAt } from './around/units.ts';
import type { FigureForms } from './figure-forms.ts';
import { type MakeFigure, measured } from './measured.ts';
import type { Amount } from './numbers/amounts.ts';

/** Behind a part: "half a percentage point", "a quarter of one per cent". */
const ofPoint =
  /^(?: of| de)?(?: an?| one| 1)?[ -]?(?:%|(?:(?<=[ -])(?:percentage|full|de) )?(?<=[ -])(?:points?\b|per ?cent\b|Prozent\b|pour cent\b|por ciento\b|por cento\b|per cento\b|procent\b|Prozentpunkte?s?\b|procentpunt|puntos?\b|pontos?\b|punt[oi]\b))/i;

/** "The last third is paid in May." */
const lastOf = /\b(?:last|final|remaining) $/i;
const endOfPart = /^(?:[.,;]| (?:is|was|will|of|to|in|on|by)\b)/;

interface ReadText {
  readonly text: string;
  readonly starts: ReadonlyMap<number, Amount>;
  readonly ends: ReadonlyMap<number, Amount>;
  readonly figure: MakeFigure;
}

/** Reads the parts of a whole: "two thirds", "half a million", "a quarter of a point". */
export function* partsOfWholes(
  { text, starts, ends, figure }: ReadText,
  forms: FigureForms,
): Iterable<Figure> {
  for (const { 0: words, 1: article, 2: name = '', index } of text.matchAll(forms.parts)) {
    const from = index + words.length - name.length;
    const lead = /[ -]$/.test(text.slice(0, from)) ? ends.get(from - 1) : ends.get(from);
    const isLastPart =
      forms.isOrdinalToo(name) &&
      lastOf.test(text.slice(Math.max(0, index - 10), index)) &&
      endOfPart.test(text.slice(index + words.length));
    if (
      !isLastPart &&
      !lead &&
      !article &&
      !forms.standsAlone(name, text.slice(index - 10, index), text.slice(index + words.length))
    )
      continue;
    if (
      !lead &&
      article &&
      forms.isOrdinalToo(name) &&
      !forms.ofWhole.test(text.slice(from + name.length))
    )
      continue;
    const end = from + name.length;
    const start = lead?.start ?? index;
    const value = (lead?.value ?? 1) * forms.partOf(name);
    const rest = text.slice(end);
    const [point] = ofPoint.exec(rest) ?? [];
    if (point !== undefined) {
      const share = value / 100;
      yield figure(start, end + point.length, { kind: 'share', value: share, raw: value });
      continue;
    }
    const [gap = ''] = forms.gapBeforeWhole.exec(rest) ?? [];
    const whole = starts.get(end + gap.length);
    const [group = '', groupName = ''] = forms.groupAt.exec(rest.slice(gap.length)) ?? [];
    if (whole && whole.value >= 100) {
      yield measured(
        text,
        { ...whole, start, value: whole.value * value, step: (whole.value * value) / 10 },
        forms,
      );
    } else if (group) {
      const size = forms.groupOf(groupName) * value;
      yield measured(
        text,
        { start, end: end + gap.length + group.length, value: size, step: size, spelt: true },
        forms,
      );
    } else {
      const unit = unitAt(
        rest.replace(forms.gapBeforeWhole, (words) => ' '.repeat(words.length > 0 ? 1 : 0)),
      );
      if (unit && gap && (value === 1 / 2 || unit.unit[0] === 'time' || /of an? /.test(gap))) {
        yield measured(
          text,
          { start, end: end + Math.max(0, gap.length - 1), value, step: 0, spelt: true },
          forms,
        );
      } else {
        yield figure(start, end, { kind: 'share', value, step: 0 });
      }
    }
  }
}
