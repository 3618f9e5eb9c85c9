import resvg from '@resvg/resvg-js';
import type { Card } from '../../outputs/cards/card.ts';
import { layOutCard } from '../../outputs/cards/card-layout.ts';
import { composed, withoutMissing } from '../../outputs/cards/card-text.ts';
import { cardSvg } from './card-svg.ts';
import { lackingIn, measure } from './shape-text.ts';

/**
 * Draws a card: HarfBuzz turns its letters into shapes, resvg paints them on another thread. No font and
 * no setting of the machine has a part in it.
 *
 * @returns a PNG.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const drawing = layOutCard(withoutMissing(composed(card), lackingIn), measure);
  const image = await resvg.renderAsync(cardSvg(drawing), { font: { loadSystemFonts: false } });
  return image.asPng();
}
