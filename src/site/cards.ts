import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Digest } from '../digest/model.ts';
import { type Card, cardsOf } from '../outputs/cards/card.ts';
import { openCache } from './cache.ts';
import { type SiteFile, siteFile } from './publish/site-file.ts';

/** What decides how a card looks, besides its words: a change of any of these draws all cards anew. */
const code = [
  './draw-card.ts',
  './card-fonts.ts',
  '../outputs/cards/card-layout.tsx',
  '../outputs/cards/card-text.ts',
  '../outputs/cards/colors.ts',
  '../outputs/cards/fit-headline.ts',
];
const packages = ['satori', '@resvg/resvg-js', '@fontsource/source-serif-4'];

/** Cards being drawn at a time: while resvg paints one on a thread, satori lays out another. */
const atOnce = 2;

/**
 * Renders the cards of a digest as PNG files. One that was drawn before is read from the cache; what
 * draws them is loaded only if there is one to draw.
 *
 * @param folder Of the cache; what other builds left in it and this one does not need is removed.
 * @returns files by path from the root of the site, in order of path.
 */
export async function renderCards(digest: Digest, folder: string): Promise<SiteFile[]> {
  const cache = openCache(folder);
  const version = readVersion();
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

/** Of all that draws: the code itself, and the packages with the font. */
function readVersion(): string {
  const { resolve } = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const path of code) hash.update(readFileSync(new URL(path, import.meta.url)));
  for (const name of packages) {
    const { version } = JSON.parse(readFileSync(resolve(`${name}/package.json`), 'utf8'));
    hash.update(`${name}@${version}\n`);
  }
  return hash.digest('hex');
}
