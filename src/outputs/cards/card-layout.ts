import { directionOf } from '../../messages/language/direction-of.ts';
import type { Card } from './card.ts';
import { cardSize, headlineStyle, regular, strong } from './card-styles.ts';
import { pageColors, trackColors } from './colors.ts';
import type { Drawing, Shape, TextStyle } from './drawing.ts';
import { placeLabels } from './label-rows.ts';
import { balanceLines, clampLines, type Paragraph } from './text/break-lines.ts';
import { fitHeadline } from './text/fit-headline.ts';
import { wordsOf } from './text/line-ends.ts';
import { type Measure, measureText, widthOf } from './text/measured-text.ts';
import { placeLines } from './text/text-block.ts';

/** The columns and what stands in them, in pixels. */
const margin = { x: 72, width: 248, rule: 8, dateAt: 98 };
const main = { x: 360, width: 768, rule: 2, labelsAt: 98, end: 496, titleAt: 530 };
const top = 76;
/** Between the labels and the headline, and between the headline and the setting. */
const [belowLabels, belowHeadline] = [12, 18];

/**
 * Lays out a card as an entry of the timeline is: the date in the margin under a rule in the colour of the
 * track; beside it, under a thin rule, what happened and where; at the foot the name of the digest. What
 * has no room is cut off with an ellipsis. In a language from right to left, all of it is the other way round.
 */
export function layOutCard(card: Card, measure: Measure): Drawing {
  const clamp = (text = '', style: TextStyle, { width }: { width: number }, lines: number) =>
    clampLines(measureText(text, style, measure), width / style.size, lines);
  const mirrored = directionOf(card.language) === 'rtl';
  const date = clamp(withDaysWhole(card.date), regular, margin, 9);
  const labels = placeLabels(card, { ...main, y: main.labelsAt, mirrored }, measure);
  const setting = clamp(card.setting, regular, main, 3);
  const headlineAt = main.labelsAt + labels.height + belowLabels;
  const settingHeight = belowHeadline + setting.lines.length * regular.lineHeight;
  const { style, ...headline } = layOutHeadline(
    card.headline,
    main.end - headlineAt - settingHeight,
    measure,
  );
  const settingAt = headlineAt + headline.lines.length * style.lineHeight + belowHeadline;
  const title = clamp(card.digestTitle, strong, main, 1);
  const { ink, quiet } = pageColors;
  return {
    shapes: [...rules(card), ...labels.shapes].map((shape) => (mirrored ? mirror(shape) : shape)),
    texts: [
      ...placeLines(
        date,
        { ...margin, mirrored, y: margin.dateAt, style: regular, color: ink },
        measure,
      ),
      ...labels.texts,
      ...placeLines(headline, { ...main, mirrored, y: headlineAt, style, color: ink }, measure),
      ...placeLines(
        setting,
        { ...main, mirrored, y: settingAt, style: regular, color: quiet },
        measure,
      ),
      ...placeLines(
        title,
        { ...main, mirrored, y: main.titleAt, style: strong, color: ink },
        measure,
      ),
    ],
  };
}

/** Balanced, unless it is cut off: then its lines are full, so that as much as possible is there. */
function layOutHeadline(
  text: string,
  height: number,
  measure: Measure,
): Paragraph & { style: TextStyle } {
  const styleAt = (size: number) => headlineStyle(size, text);
  const measured = measureText(text, styleAt(1), measure);
  const words = wordsOf(text).map((word, index, all) => ({
    word: widthOf(measured, word),
    before: widthOf(measured, { start: all[index - 1]?.end ?? word.start, end: word.start }),
  }));
  const { size, cutAfter } = fitHeadline(words, styleAt, { width: main.width, height });
  const width = main.width / size;
  const paragraph =
    cutAfter === undefined ? balanceLines(measured, width) : clampLines(measured, width, cutAfter);
  return { ...paragraph, style: styleAt(size) };
}

/** The thin rule, and that over the date: in equal parts for all tracks, in ink where there is none. */
function rules({ labels }: Card): Shape[] {
  const colors = labels.map(({ color }) => trackColors[color]);
  const all = colors.length === 0 ? [pageColors.ink] : colors;
  const width = margin.width / all.length;
  return [
    {
      form: 'box',
      x: main.x,
      y: top,
      width: main.width,
      height: main.rule,
      color: pageColors.rule,
    },
    ...all.map((color, index) => ({
      form: 'box' as const,
      x: margin.x + index * width,
      y: top,
      width,
      height: margin.rule,
      color,
    })),
  ];
}

/** A shape at the same distance from the other side. */
function mirror(shape: Shape): Shape {
  return { ...shape, x: cardSize.width - shape.x - shape.width };
}

/** Keeps the day beside its month, so that no line ends in `Sunday, 23`. */
function withDaysWhole(date = ''): string {
  return date.replace(/\b(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
}
