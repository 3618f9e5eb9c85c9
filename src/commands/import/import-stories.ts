import type { Imported } from '../../importer/report/describe-import.ts';
import type { Problem } from '../../problem.ts';
import { importStory, type StoryOptions } from './import-story.ts';
import type { OwnRecords } from './own-records.ts';
import { readBytes } from './read-bytes.ts';
import { openReader } from './reading/open-reader.ts';
import { readAhead } from './reading/read-ahead.ts';

/**
 * Imports files of which each holds a story. Many are read at one time, in threads; they are matched with records and
 * written in this one, in their order, so that the records are the same in any number of threads.
 *
 * @param names From the project's folder.
 */
export async function* importStories(
  root: string,
  names: readonly string[],
  own: OwnRecords,
  { processors, signal, ...options }: StoryOptions & { processors: number; signal: AbortSignal },
): AsyncGenerator<Imported | readonly Problem[]> {
  const { kind, date, today, title, agency, url, lang } = options;
  const reader = openReader({ files: names.length, processors, signal });
  const readings = readAhead(names, reader.atOnce, async (name) => {
    const bytes = await readBytes(root, name, signal);
    if ('ruleId' in bytes) return { file: bytes };
    return reader.read({
      file: { name, bytes },
      options: { kind, date, today, title, agency, url, lang },
      organizations: own.organizationNames(),
    });
  });
  try {
    for await (const reading of readings) yield await importStory(reading, own, options);
  } finally {
    await reader.end();
  }
}
