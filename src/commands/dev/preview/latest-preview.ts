import type { Problem } from '../../../problem.ts';
import { isFatal } from '../../../problem.ts';
import type { PreviewProcess } from './start-preview.ts';

/** The preview that is served, and the one that is made with the code as it is now: most often the same. */
export interface LatestPreview {
  /** A file of the last good site; undefined where there is none, or no site yet. */
  file(path: string): Promise<Uint8Array | undefined>;
  /**
   * Reads what changed.
   *
   * @param newProgram Whether the program changed, and is to be loaded anew.
   * @returns the problems of the content; without an error, the site that is served is a new one.
   * @throws Error when the program, a template or a style fails; the last good site stays.
   */
  update(newProgram: boolean): Promise<readonly Problem[]>;
  end(): void;
}

/**
 * Keeps the last good site while the content, or the program itself, is broken: the process that serves it
 * ends when another one has a good site.
 *
 * @param start Starts a process with the program as it is now.
 */
export function latestPreview(start: () => PreviewProcess): LatestPreview {
  let served: PreviewProcess | undefined;
  let newest: PreviewProcess | undefined;
  const file = async (path: string): Promise<Uint8Array | undefined> => {
    const asked = served;
    try {
      return await asked?.file(path);
    } catch (error) {
      // A new site may have come in its place meanwhile.
      if (asked === served) throw error;
      return file(path);
    }
  };
  return {
    file,
    async update(newProgram) {
      if (newProgram && newest !== served) newest?.end();
      if (newProgram || !newest?.running) newest = start();
      const { problems } = await newest.update();
      if (!problems.some(isFatal) && served !== newest) {
        served?.end();
        served = newest;
      }
      return problems;
    },
    end() {
      served?.end();
      newest?.end();
    },
  };
}
