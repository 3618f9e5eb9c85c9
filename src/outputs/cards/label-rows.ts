import type { Card } from './card.ts';
import { regular, strong } from './card-styles.ts';
import { hollowColors, pageColors, trackColors } from './colors.ts';
import type { Drawing, Shape, TextStyle } from './drawing.ts';
import { clampLines, type Paragraph } from './text/break-lines.ts';
import { type Measure, measureText, widthOf } from './text/measured-text.ts';
import { placeLines } from './text/text-block.ts';

/** Where the rows are, in pixels. */
interface Room {
  x: number;
  y: number;
  width: number;
  /** Whether the texts begin at the right. */
  mirrored: boolean;
}

interface Label {
  text: string;
  style: TextStyle;
  color: string;
  mark?: Shape['form'];
}

const mostRows = 2;
const gap = 32;
const mark = { size: 20, top: 12 };
/** Of the text, from the left edge of the mark. */
const indent = 36;

/** Puts the labels and the kind of event side by side; those that need a third row are left out. */
export function placeLabels(
  card: Card,
  room: Room,
  measure: Measure,
): Drawing & { height: number } {
  const labels = labelsOf(card).map((label) => ({
    ...label,
    ...fitLabel(label, room.width, measure),
  }));
  const places = placeInRows(labels, room);
  const placed = labels
    .map((label, index) => ({ ...label, ...(places[index] ?? room) }))
    .filter(({ y }) => y < room.y + mostRows * regular.lineHeight);
  return {
    shapes: placed.flatMap(({ mark: form, x, y, color }) =>
      form ? [{ form, x, y: y + mark.top, width: mark.size, height: mark.size, color }] : [],
    ),
    texts: placed.flatMap(({ paragraph, textAt, ...label }) =>
      placeLines(paragraph, { ...label, mirrored: room.mirrored, x: label.x + textAt }, measure),
    ),
    height: Math.max(0, ...placed.map(({ y }) => y + regular.lineHeight - room.y)),
  };
}

function labelsOf({ labels, kind }: Card): Label[] {
  return [
    ...labels.map(({ text, color }) => ({
      text,
      style: strong,
      color: trackColors[color],
      mark: hollowColors.has(color) ? ('frame' as const) : ('disc' as const),
    })),
    ...(kind ? [{ text: kind, style: regular, color: pageColors.quiet }] : []),
  ];
}

interface Fit {
  paragraph: Paragraph;
  /** From the left edge of the label to its text, in pixels. */
  textAt: number;
  /** Of the label, in pixels. */
  width: number;
}

/** Cuts a label off that is wider than a row. */
function fitLabel({ text, style, mark: form }: Label, room: number, measure: Measure): Fit {
  const textAt = form ? indent : 0;
  if (text === '') return { paragraph: { text, lines: [] }, textAt, width: mark.size };
  const measured = measureText(text, style, measure);
  const paragraph = clampLines(measured, (room - textAt) / style.size, 1);
  const width = widthOf(measured, { start: 0, end: text.length }) * style.size;
  return { paragraph, textAt, width: Math.min(textAt + width, room) };
}

/** From left to right; what has no room in a row any more begins the next one. */
function placeInRows(labels: readonly Fit[], room: Room): { x: number; y: number }[] {
  let { x, y } = room;
  return labels.map(({ width }) => {
    if (x > room.x && x + width > room.x + room.width) {
      x = room.x;
      y += regular.lineHeight;
    }
    const place = { x, y };
    x += width + gap;
    return place;
  });
}
