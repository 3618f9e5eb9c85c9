import { balanceLines, clampLines, type Paragraph } from './break-lines.ts';
import type { Card } from './card.ts';
import { headlineStyle, regular, strong } from './card-styles.ts';
import { pageColors, trackColors } from './colors.ts';
import type { Drawing, Shape, TextStyle } from './drawing.ts';
import { fitHeadline } from './fit-headline.ts';
import { placeLabels } from './label-rows.ts';
import { wordsOf } from './line-ends.ts';
import { type Measure, measureText, widthOf } from './measured-text.ts';
import { placeLines } from './text-block.ts';

/** The columns and what stands in them, in pixels. */
const margin = { x: 72, width: 248, rule: 8, dateAt: 98 };
const main = { x: 360, width: 768, rule: 2, labelsAt: 98, end: 496, titleAt: 530 };
const top = 76;
/** Between the labels and the headline, and between the headline and the setting. */
const [belowLabels, belowHeadline] = [12, 18];

/**
 * Lays out a card as an entry of the timeline is: the date in the margin under a rule in the colour of the
 * track; beside it, under a thin rule, what happened and where; at the foot the name of the digest. What
 * has no room is cut off with an ellipsis.
 */
export function layOutCard(card: Card, measure: Measure): Drawing {
  const clamp = (text = '', style: TextStyle, { width }: { width: number }, lines: number) =>
    clampLines(measureText(text, style, measure), width / style.size, lines);
  const date = clamp(withDaysWhole(card.date), regular, margin, 9);
  const labels = placeLabels(card, { ...main, y: main.labelsAt }, measure);
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
    shapes: [...rules(card), ...labels.shapes],
    texts: [
      ...placeLines(date, { ...margin, y: margin.dateAt, style: regular, color: ink }, measure),
      ...labels.texts,
      ...placeLines(headline, { ...main, y: headlineAt, style, color: ink }, measure),
      ...placeLines(setting, { ...main, y: settingAt, style: regular, color: quiet }, measure),
      ...placeLines(title, { ...main, y: main.titleAt, style: strong, color: ink }, measure),
    ],
  };
}

/** Balanced, unless it is cut off: then its lines are full, so that as much as possible is there. */
function layOutHeadline(
  text: string,
  height: number,
  measure: Measure,
): Paragraph & { style: TextStyle } {
  const measured = measureText(text, headlineStyle(1), measure);
  const [space = 0] = measure({ text: ' ', rightToLeft: false }, headlineStyle(1));
  const words = wordsOf(text).map((word) => widthOf(measured, word));
  const { size, cutAfter } = fitHeadline({ words, space }, { width: main.width, height });
  const width = main.width / size;
  const paragraph =
    cutAfter === undefined ? balanceLines(measured, width) : clampLines(measured, width, cutAfter);
  return { ...paragraph, style: headlineStyle(size) };
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

/** Keeps the day beside its month, so that no line ends in `Sunday, 23`. */
function withDaysWhole(date = ''): string {
  return date.replace(/\b(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
}
