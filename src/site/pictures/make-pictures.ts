import type { Pictures } from '../../digest/pictures/read-pictures.ts';
import type { SiteFile } from '../publish/site-file.ts';
import type { Store } from '../store/store.ts';
import { makePicture, pictureJobs } from './picture-jobs.ts';

/** Pictures being drawn at a time, each on several threads: one can be of 50 million pixels. */
const atOnce = 2;

/**
 * Makes all files of the pictures that records show; those under a picture's own name too, which stand in the
 * place of the file of `public/`.
 *
 * @param publicFiles The files of `public/`.
 */
export async function makePictures(
  pictures: Pictures,
  publicFiles: readonly SiteFile[],
  store: Store,
): Promise<SiteFile[]> {
  const sources = new Map(publicFiles.map((file) => [file.path, file]));
  const jobs = pictureJobs(pictures).values();
  const files: SiteFile[] = [];
  const makeNext = async () => {
    for (const job of jobs) {
      const source = sources.get(job.file);
      if (source) files.push(await makePicture(job, source, store));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, makeNext));
  return files;
}
