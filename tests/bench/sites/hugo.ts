import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { outputFile } from '../output-file.ts';
import { eventAmong, type Page, writePages } from './pages.ts';
import type { Site } from './site.ts';

const config = `baseURL = 'http://localhost:8080/'
disableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404']
`;

const layout = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>
`;

/** The same texts for Hugo, with one short layout; undefined where it is not installed. */
export function hugoSite(folder: string, pages: readonly Page[]): Site | undefined {
  const version = installedHugo();
  if (version === undefined) return undefined;
  writePages(join(folder, 'content'), pages);
  outputFile(join(folder, 'layouts', '_default', 'single.html'), layout);
  outputFile(join(folder, 'config.toml'), config);
  const cache = join(folder, 'cache');
  return {
    name: `Hugo ${version}`,
    build: {
      program: 'hugo',
      args: ['--config', 'config.toml', '--destination', '_site', '--cacheDir', cache, '--quiet'],
      folder,
    },
    output: join(folder, '_site'),
    made: [join(folder, '_site'), join(folder, 'resources'), cache],
    event: join(folder, 'content', eventAmong(pages)),
  };
}

function installedHugo(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d+(?:\.\d+)+)/.exec(stdout ?? '')?.[1];
}
