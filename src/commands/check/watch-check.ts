import { createPictureReader } from '../../content/files/picture-files.ts';
import { readSources } from '../../content/files/read.ts';
import { createRereader } from '../../content/files/reread.ts';
import { memoizeInMemory } from '../../memoize.ts';
import { rememberedRecords } from '../../site/cache/site-cache.ts';
import { readVersion } from '../../site/version.ts';
import { type CheckOptions, check } from '../check.ts';
import type { Call } from '../command-line/command.ts';
import { endWithNpm } from '../dev/npm-end.ts';
import { debounce } from '../dev/watching/debounce.ts';
import { watchProject } from '../dev/watching/watch-project.ts';
import { isProgram, isTemporary } from '../dev/watching/watched-paths.ts';
import { describeError } from '../reports/describe-error.ts';

/** As the dev server waits, so that one save is one check. */
const waits = { quiet: 30, busy: 250, longest: 2000 };

/**
 * Checks the content again at each change, until the process ends. What is as it was is neither read nor
 * parsed again: the check of a saved record takes about as long as its update by the dev server.
 *
 * @param root The project's folder.
 */
export async function watchCheck(
  root: string,
  options: CheckOptions,
  { say, warn }: Pick<Call, 'say' | 'warn'>,
): Promise<undefined> {
  endWithNpm();
  const memory = memoizeInMemory(rememberedRecords(root, readVersion(root)));
  const reread = createRereader();
  const readPicture = createPictureReader();
  const checkOnce = async () => {
    const sources = readSources(root, reread);
    const reading = { memoize: memory.memoize, sources, readPicture };
    await check(root, options, reading).then(say, (error) => warn(describeError(error)));
    memory.forget();
  };
  const changed = new Set<string>();
  const request = debounce(async () => {
    say(`\n${[...changed].join(', ') || 'The project'} changed.`);
    changed.clear();
    await checkOnce();
  }, waits);
  await watchProject(root, {
    changed(path) {
      if (path !== undefined && (isProgram(path) || isTemporary(path))) return;
      if (path !== undefined) changed.add(path);
      request();
    },
    impaired: (reason) => reason !== undefined && say(reason),
  });
  await checkOnce();
  say('Checking again at each change. To stop: Ctrl+C');
  return undefined;
}
