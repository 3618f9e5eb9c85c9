import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPermalinks } from '../digest/references/permalinks.ts';
import { memoizeInMemory, once } from '../memoize.ts';
import { bundleScripts } from '../site/assets/script.ts';
import { rememberedRecords } from '../site/cache/site-cache.ts';
import { readVersion } from '../site/version.ts';
import { UsageError } from './command-line/usage-error.ts';
import { endWithNpm } from './dev/npm-end.ts';
import { livePages } from './dev/pages/live-pages.ts';
import { addresses } from './dev/pages/own-addresses.ts';
import { latestPreview } from './dev/preview/latest-preview.ts';
import { answerCalls } from './dev/preview/preview-process.ts';
import { previewVariable, startPreview } from './dev/preview/start-preview.ts';
import { draftsIn } from './dev/review/has-drafts.ts';
import type { AnswerReview } from './dev/review/server/answer-review.ts';
import { listen } from './dev/server/listen.ts';
import { reachableAt } from './dev/server/reachable-at.ts';
import { type Asset, serve } from './dev/server/serve.ts';
import { updates } from './dev/updates.ts';
import { watchProject } from './dev/watching/watch-project.ts';

/** What the preview is told on the command line, and where it speaks. */
export interface DevOptions {
  /** Address that the site will have: its path is that of the preview. */
  siteUrl?: string | undefined;
  /** Port, in digits; the first that is free of 8080 to 8089 if there is none. */
  port?: string | undefined;
  /** Address at which other computers may look, too; none if there is none. */
  host?: string | undefined;
  /** Called with a line on each update, and on where the site is. */
  say(line: string): void;
}

/**
 * Serves the site with its drafts to this computer, and updates it on every change, until the process ends.
 *
 * The site is kept in memory by a process of its own. When the program changes, another one is started: the
 * site as it was is served until that one, too, has made a site without errors.
 *
 * @param root The project's folder.
 * @throws Error when the address is none, or the port is none or taken.
 */
export async function dev(root: string, { siteUrl, port, host, say }: DevOptions): Promise<void> {
  const previewUrl = process.env[previewVariable];
  if (previewUrl !== undefined) return answerCalls(root, previewUrl);
  endWithNpm();
  const base = siteUrl === undefined ? '/' : createPermalinks(siteUrl).to('/').href;
  let url = '';
  const pages = livePages();
  const preview = latestPreview(() => startPreview(root, url, () => current.lost()));
  const current = updates({ preview, pages, say });
  const report = () => current.first.then(() => current.report);
  const assets = readAssets(root);
  const review = host === undefined ? reviewOf(root) : undefined;
  const hasDrafts = host === undefined ? draftsIn(root) : undefined;
  const requests = serve({
    base,
    read: preview.file,
    pages,
    report,
    assets,
    review,
    hasDrafts,
    opened: host,
  });
  const place = { port: port === undefined ? undefined : portOf(port), opened: host };
  const listening = await listen(requests, place);
  url = `http://localhost:${listening.port}${base}`;
  await watchProject(root, current);
  current.changed();
  await current.first;
  if (host === undefined) {
    say(`Drafts are reviewed at ${new URL(addresses.review, url).href}`);
    say(`Serving ${url} with drafts, to this computer alone. To stop: Ctrl+C`);
  } else {
    const others = reachableAt(host).map((name) => `http://${name}:${listening.port}${base}`);
    say(
      `Serving ${url} with drafts, and to everybody who can reach this computer: ${others.join(', ')}. ` +
        'To stop: Ctrl+C',
    );
  }
}

function portOf(digits: string): number {
  const port = /^\d{1,5}$/.test(digits) ? Number(digits) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError(
    `found the port ${JSON.stringify(digits)}; expected a number from 0 to 65535`,
  );
}

/** What pages of the preview load besides the site. A change of it comes with the next start. */
function readAssets(root: string): ReadonlyMap<string, Asset> {
  const folder = join(root, 'src/commands/dev/pages/browser');
  const reviewFolder = join(root, 'src/commands/dev/review/browser');
  const { overlay, review } = bundleScripts({
    overlay: join(folder, 'overlay.ts'),
    review: join(reviewFolder, 'review.ts'),
  });
  const script = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });
  const styles = (...files: string[]) => ({
    type: 'text/css; charset=utf-8',
    text: files.map((file) => readFileSync(file, 'utf8')).join('\n'),
  });
  const tokens = join(root, 'templates/styles/tokens.css');
  return new Map([
    [addresses.script, script(overlay)],
    [addresses.styles, styles(join(folder, 'problems.css'))],
    [addresses.reviewScript, script(review)],
    [addresses.reviewStyles, styles(tokens, join(reviewFolder, 'review.css'))],
  ]);
}

/** Loads the review when a page of it is first asked for: it reads what else the process that makes the preview reads. */
function reviewOf(root: string): AnswerReview {
  const opened = once(async () => {
    const { openReview } = await import('./dev/review/server/answer-review.ts');
    return openReview(root, memoizeInMemory(rememberedRecords(root, readVersion(root))));
  });
  return async (...asked) => (await opened())(...asked);
}
