import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { type DigestName, makeProject } from '../../project.ts';
import { readSite, type WholeSite } from './whole-site.ts';

/** The site of a digest as `npm run build` makes it, built once in a run for all tests that ask for it. */
export async function sharedSite(name: DigestName, siteUrl: string): Promise<WholeSite> {
  const folder = join(inject('sharedFolder'), `${name} ${encodeURIComponent(siteUrl)}`);
  if (!existsSync(folder)) await buildInto(folder, name, siteUrl);
  return readSite(folder, name, siteUrl);
}

/** Moves a site into place whole, because another process may build the same one at the same time. */
async function buildInto(folder: string, name: DigestName, siteUrl: string): Promise<void> {
  const project = makeProject(name);
  try {
    const outcome = await project.run(['build'], { SITE_URL: siteUrl });
    expect(outcome.code, outcome.stderr).toBe(0);
    renameSync(join(project.root, '_site'), folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    project.remove();
  }
}
