import type { Digest } from '../../digest/model.ts';
import { type Card, cardsOf } from '../../outputs/cards/card.ts';
import { sha256 } from '../cache/sha256.ts';
import { type SiteFile, siteFile } from '../publish/site-file.ts';
import type { Store } from '../store/store.ts';

/** Cards being drawn at a time: while one is painted on a thread, another is laid out. */
const atOnce = 2;

/**
 * Renders the cards of a digest as PNG files. One that was drawn before is read from the store; what
 * draws them is loaded only if there is one to draw.
 *
 * @param version Of all that decides how a card looks, besides its words: another one draws all anew.
 * @returns files by path from the root of the site, in order of path.
 */
export async function renderCards(
  digest: Digest,
  store: Store,
  version: string,
): Promise<SiteFile[]> {
  const cards = cardsOf(digest).entries();
  const files: SiteFile[] = [];
  const renderNext = async () => {
    for (const [path, card] of cards) {
      const key = sha256(JSON.stringify(['card', version, card]));
      const kept = store.get(key);
      const content = kept ?? (await draw(card));
      if (!kept) store.set(key, content);
      files.push(siteFile(path.slice(1), content));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, renderNext));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function draw(card: Card): Promise<Uint8Array> {
  const { drawCard } = await import('./draw-card.ts');
  return drawCard(card);
}
