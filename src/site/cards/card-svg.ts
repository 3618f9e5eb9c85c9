import { cardSize } from '../../outputs/cards/card-styles.ts';
import { pageColors } from '../../outputs/cards/colors.ts';
import type { Drawing, Shape, TextRun } from '../../outputs/cards/drawing.ts';
import { outlineOf, unitsPerEm } from './font-parts.ts';
import type { Shaper } from './shape-text.ts';

/**
 * A card as an image whose letters are shapes, so that it needs no font.
 *
 * @param shapeText That which measured its texts.
 */
export function cardSvg({ shapes, texts }: Drawing, shapeText: Shaper['shapeText']): string {
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${pageColors.paper}"/>`,
    ...shapes.map(drawShape),
    ...texts.map((text) => drawText(text, shapeText)),
    '</svg>',
  ].join('');
}

/** How thick a frame is, in pixels. */
const stroke = 4;

function drawShape({ form, x, y, width, height, color }: Shape): string {
  if (form === 'frame') {
    const [inset, less] = [stroke / 2, stroke];
    return (
      `<rect x="${x + inset}" y="${y + inset}" width="${width - less}" height="${height - less}" ` +
      `fill="none" stroke="${color}" stroke-width="${stroke}"/>`
    );
  }
  const radius = form === 'disc' ? width / 2 : 0;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${color}"/>`;
}

/** Outlines have the units of the font, which point upwards. */
function drawText(
  { x, baseline, style, color, ...piece }: TextRun,
  shapeText: Shaper['shapeText'],
): string {
  const scale = style.size / unitsPerEm;
  let left = 0;
  const glyphs = shapeText(piece, style).map(({ part, id, advance, offset }) => {
    const at = `${left + offset.x} ${offset.y}`;
    left += advance;
    return `<path transform="translate(${at})" d="${outlineOf(part, id)}"/>`;
  });
  const place = `translate(${x} ${baseline}) scale(${scale} ${-scale})`;
  return `<g fill="${color}" transform="${place}">${glyphs.join('')}</g>`;
}
