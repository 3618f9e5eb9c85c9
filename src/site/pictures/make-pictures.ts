import type { SiteFile } from '../publish/site-file.ts';
import type { Store } from '../store/store.ts';
import { makePicture, type PictureJob } from './picture-jobs.ts';

/** Pictures being drawn at a time, each on several threads: one can be of 50 million pixels. */
const atOnce = 2;

/**
 * Makes all files of pictures; those under a picture's own name too, which stand in the place of the file of
 * `public/`.
 *
 * @param publicFiles The files of `public/`.
 */
export async function makePictures(
  jobs: readonly PictureJob[],
  publicFiles: readonly SiteFile[],
  store: Store,
): Promise<SiteFile[]> {
  const sources = new Map(publicFiles.map((file) => [file.path, file]));
  const pending = jobs.values();
  const files: SiteFile[] = [];
  const makeNext = async () => {
    for (const job of pending) {
      const source = sources.get(job.file);
      if (source) files.push(await makePicture(job, source, store));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, makeNext));
  return files;
}
