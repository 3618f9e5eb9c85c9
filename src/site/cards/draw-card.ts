import resvg from '@resvg/resvg-js';
import { type Card, textsOf } from '../../outputs/cards/card.ts';
import { layOutCard } from '../../outputs/cards/card-layout.ts';
import { composed, withoutMissing } from '../../outputs/cards/card-text.ts';
import { cardSvg } from './card-svg.ts';
import { readFontFiles } from './font-parts.ts';
import { scriptFilesFor } from './script-fonts.ts';
import { createShaper } from './shape-text.ts';

/**
 * Draws a card: HarfBuzz turns its letters into shapes, resvg paints them on another thread. No font and
 * no setting of the machine has a part in it. Of the fonts for other scripts, only those files are read that have
 * letters of the card.
 *
 * @returns a PNG.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const plain = composed(card);
  const files = scriptFilesFor(textsOf(plain), plain.language);
  await readFontFiles(files);
  const shaper = createShaper(files);
  const drawing = layOutCard(withoutMissing(plain, shaper.lackingIn), shaper.measure);
  const svg = cardSvg(drawing, shaper.shapeText);
  const image = await resvg.renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}
