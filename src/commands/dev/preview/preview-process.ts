import { openPreview, type Preview } from '../../../site/preview.ts';
import { describeFailure } from './describe-failure.ts';
import type { Answer, Call } from './preview-calls.ts';

/**
 * Answers the calls of the process that started this one, and ends with it: that process serves and watches,
 * this one makes the site with the program as it was when it started.
 *
 * @param root The project's folder.
 * @param siteUrl Address at which the site is previewed.
 */
export function answerCalls(root: string, siteUrl: string): void {
  const preview = openPreview(root, siteUrl);
  process.on('disconnect', () => process.exit());
  process.on('message', async (call: Call) => {
    const answer = await preview
      .then((opened) => answerTo(call, opened))
      .catch((error: unknown) => ({ id: call.id, failure: describeFailure(error, root) }));
    process.send?.(answer);
  });
}

async function answerTo({ id, path }: Call, preview: Preview): Promise<Answer> {
  if (path !== undefined) return { id, file: await preview.file(path) };
  const { problems } = await preview.update();
  return { id, problems };
}
