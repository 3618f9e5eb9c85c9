import type { Digest } from '../../digest/model.ts';
import { type Card, cardsOf } from '../../outputs/cards/card.ts';
import { openCache } from '../cache.ts';
import { type SiteFile, siteFile } from '../publish/site-file.ts';

/** Cards being drawn at a time: while one is painted on a thread, another is laid out. */
const atOnce = 2;

/**
 * Renders the cards of a digest as PNG files. One that was drawn before is read from the cache; what
 * draws them is loaded only if there is one to draw.
 *
 * @param folder Of the cache; what other builds left in it and this one does not need is removed.
 * @param version Of all that decides how a card looks, besides its words: another one draws all anew.
 * @returns files by path from the root of the site, in order of path.
 */
export async function renderCards(
  digest: Digest,
  folder: string,
  version: string,
): Promise<SiteFile[]> {
  const cache = openCache(folder);
  const cards = cardsOf(digest).entries();
  const files: SiteFile[] = [];
  const renderNext = async () => {
    for (const [path, card] of cards) {
      const content = await cache.get(JSON.stringify([version, card]), () => draw(card));
      files.push(siteFile(path.slice(1), content));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, renderNext));
  await cache.prune();
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function draw(card: Card): Promise<Uint8Array> {
  const { drawCard } = await import('./draw-card.ts');
  return drawCard(card);
}
