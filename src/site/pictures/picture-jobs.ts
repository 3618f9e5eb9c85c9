import { createRequire } from 'node:module';
import type { PictureFormat } from '../../content/pictures/picture.ts';
import type { Pictures } from '../../digest/pictures/read-pictures.ts';
import { renditionsOf } from '../../digest/pictures/renditions.ts';
import type { Digest } from '../../digest/tables/digest.ts';
import { sha256 } from '../cache/sha256.ts';
import { type SiteFile, siteFile } from '../publish/site-file.ts';
import type { Store } from '../store/store.ts';
import { storedFile } from '../store/stored-file.ts';
import type { Drawing } from './draw-picture.ts';
import { quality } from './quality.ts';

/** A file that is to be made of a picture. */
export interface PictureJob {
  /** From the root of the site. */
  readonly path: string;
  /** Path of the picture below `public/`. */
  readonly file: string;
  readonly format: PictureFormat;
  /** None where it is the picture as large as it is. */
  readonly width?: number;
}

/** Versions are pinned, so the version asked for is the one that is there. */
const { dependencies } = createRequire(import.meta.url)('../../../package.json');

/**
 * Lists what is made of the pictures that records show: each under its own name, without what is said in the
 * file of the place and the people, and in its sizes. A drawing is published as it is.
 *
 * @param pictures Those of all records, also of such as are drafts, excerpts or withdrawn.
 * @param shown Those that pages show: of no other are there sizes.
 */
export function pictureJobs(pictures: Pictures, shown: Digest['pictures']): PictureJob[] {
  const onPages = new Set(
    Object.values(shown)
      .flat()
      .map(({ file }) => file),
  );
  return Object.entries(pictures).flatMap(([file, picture]): PictureJob[] => {
    if (picture.format === 'svg') return [];
    const sizes = onPages.has(file) ? renditionsOf(file, picture) : [];
    const whole = { path: file, file, format: picture.format };
    return [whole, ...sizes.map((rendition) => ({ ...rendition, file }))];
  });
}

/**
 * Makes a file of a picture, or takes it from the store, where it is known by all that it follows from: the
 * bytes of the picture, the settings, and the library that draws.
 *
 * @param source The picture.
 */
export async function makePicture(
  { path, format, width }: PictureJob,
  source: Pick<SiteFile, 'hash' | 'content'>,
  store: Store,
): Promise<SiteFile> {
  const { platform, arch } = process;
  const made = [dependencies.sharp, platform, arch, quality];
  const key = sha256(JSON.stringify(['picture', made, source.hash, format, width ?? 'whole']));
  const kept = store.get(key);
  const bytes =
    kept ?? (await draw(source.content(), { format, ...(width !== undefined && { width }) }));
  if (!kept) store.set(key, bytes);
  return store.has(key)
    ? storedFile(path, { key, hash: sha256(bytes) }, store)
    : siteFile(path, bytes);
}

/** What draws is loaded only if there is something to draw. */
async function draw(bytes: Uint8Array, drawing: Drawing): Promise<Uint8Array> {
  const { drawPicture } = await import('./draw-picture.ts');
  return drawPicture(bytes, drawing);
}
