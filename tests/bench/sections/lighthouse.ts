import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../../browser/chromium.ts';
import { makeProject, outcomeOf } from '../../project.ts';
import { serveSite } from '../../site/built/site-server.ts';
import { readSite } from '../../site/built/whole-site.ts';

/** The part of a Lighthouse report that is read. */
interface LighthouseReport {
  categories: Record<string, { title: string; score: number | null }>;
}

/**
 * What Lighthouse makes of the home page of the sample: its scores, of 100. Its own CLI does the work,
 * and need not be installed.
 *
 * @returns one line, which says how to add Lighthouse where it is missing.
 */
export async function lighthouseScores(): Promise<string> {
  if (spawnSync('lighthouse', ['--version']).status !== 0) {
    return 'Lighthouse is missing, so it was not run; `npm install --global lighthouse` adds it.';
  }
  const siteUrl = 'http://localhost:8080/';
  const project = makeProject('sample');
  await project.run(['build'], { SITE_URL: siteUrl });
  const server = await serveSite(await readSite(join(project.root, '_site'), 'sample', siteUrl));
  try {
    const flags = '--headless --no-sandbox --disable-gpu --disable-background-networking';
    const args = [server.url, '--quiet', '--output=json', `--chrome-flags=${flags}`];
    const env = { ...process.env, CHROME_PATH: findChromium() ?? '' };
    const { code, stdout, stderr } = await outcomeOf(spawn('lighthouse', args, { env }));
    if (code !== 0) return `Lighthouse failed: ${stderr.trim().split('\n').at(-1)}`;
    const { categories } = JSON.parse(stdout) as LighthouseReport;
    const scores = Object.values(categories).map(
      ({ title, score }) => `${title} ${score === null ? '-' : Math.round(100 * score)}`,
    );
    return `Lighthouse, the home page of the sample: ${scores.join(', ')}.`;
  } finally {
    await server.close();
    project.remove();
  }
}
