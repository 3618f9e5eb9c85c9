import resvg from '@resvg/resvg-js';
import { type ComponentType, h } from 'preact';
import satori from 'satori';
import type { Card } from '../outputs/cards/card.ts';
import {
  CardLayout,
  CardMeasures,
  cardSize,
  type MeasuredNode,
  measuredSize,
  room,
  wordsOf,
} from '../outputs/cards/card-layout.tsx';
import { composed, withoutMissing } from '../outputs/cards/card-text.ts';
import { fitHeadline, type HeadlineFit } from '../outputs/cards/fit-headline.ts';
import { fontsFor } from './card-fonts.ts';

/**
 * Draws a card: satori lays it out and turns the letters into shapes, resvg paints them. No font and no
 * setting of the machine has a part in it.
 *
 * @returns a PNG.
 */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const { legible, fit } = await measure(composed(card));
  const { svg } = await layOut(CardLayout, { card: legible, fit });
  const image = await resvg.renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}

/** Lays a card out without drawing it, to find what the font lacks and how large the headline can be. */
async function measure(card: Card): Promise<{ legible: Card; fit: HeadlineFit }> {
  const { sizes, missing } = await layOut(CardMeasures, { card });
  if (missing.size > 0) return measure(withoutMissing(card, missing));
  const sizeOf = (node: MeasuredNode) => sizes.get(node) ?? { width: 0, height: 0 };
  const widthOf = (node: MeasuredNode) => sizeOf(node).width / measuredSize;
  const words = wordsOf(card.headline).map((_, index) => widthOf(`word-${index}`));
  const height = room.height - sizeOf('around').height;
  const fit = fitHeadline({ words, space: widthOf('space') }, { ...room, height });
  return { legible: card, fit };
}

interface Layout {
  svg: string;
  /** Of the nodes, by key, in pixels. */
  sizes: Map<string, { width: number; height: number }>;
  /** Characters that the font lacks, and emoji of several characters. */
  missing: Set<string>;
}

async function layOut<Props extends { card: Card }>(
  component: ComponentType<Props>,
  props: Props,
): Promise<Layout> {
  const layout: Layout = { svg: '', sizes: new Map(), missing: new Set() };
  layout.svg = await satori(h(component, props), {
    ...cardSize,
    fonts: fontsFor(JSON.stringify(props.card)),
    loadAdditionalAsset: async (script, characters) => {
      for (const each of script === 'emoji' ? [characters] : characters) layout.missing.add(each);
      return [];
    },
    onNodeDetected: ({ key, width, height }) => layout.sizes.set(String(key), { width, height }),
  });
  return layout;
}
