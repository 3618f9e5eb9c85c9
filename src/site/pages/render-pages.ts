import { posix } from 'node:path';
import type { Template } from '../../../.eleventy.ts';
import type { Digest } from '../../digest/model.ts';
import type { OutputFile } from '../../outputs/output-files.ts';
import type { Pages } from '../../outputs/subject.ts';
import type { Assets } from '../assets/assets.ts';

/** What the templates make, and what they make it of. */
export interface Rendering {
  readonly digest: Digest;
  readonly assets: Assets;
  /** Whether the pages are for `dev`, which adds a script of its own to them. */
  readonly preview: boolean;
  readonly pages: Pages;
  readonly outputs: readonly OutputFile[];
}

/** A page or output, and what it is rendered of. */
export interface PendingPage {
  /** From the root of the site, with `/`: `events/x/index.html`. */
  readonly path: string;
  /** Makes it of its data. */
  readonly template: Template;
  readonly data: object;
}

/**
 * Asks Eleventy for the template and the place of each page. It renders none: each page is rendered when its
 * turn has come, so that it is known what it reads, and no more than one has to be held.
 *
 * @returns in order of path.
 */
export async function findTemplates(rendering: Rendering): Promise<PendingPage[]> {
  const [{ default: Eleventy }, { default: configure }] = await Promise.all([
    import('@11ty/eleventy'),
    import('../../../.eleventy.ts'),
  ]);
  const pending: PendingPage[] = [];
  const eleventy = new Eleventy(undefined, undefined, {
    configPath: '',
    quietMode: true,
    config: (config) => {
      configure(config, (outputPath, template, data) => {
        pending.push({ path: posix.relative('_site', outputPath), template, data });
      });
      for (const [name, value] of Object.entries(rendering)) config.addGlobalData(name, value);
    },
  });
  await eleventy.toJSON();
  return pending.sort((a, b) => (a.path < b.path ? -1 : 1));
}
