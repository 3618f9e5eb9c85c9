/** The promise of the cache: a build with it is byte for byte the one without it, whatever was done before. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/corpus.ts';
import { makeProject, type Project } from '../../project.ts';
import { readFolder } from '../whole-site.ts';
import { edits, siteUrls } from './edits.ts';

/** Builds twice, once with all that earlier builds left and once with nothing, and compares. */
async function expectSame(project: Project, drafts: boolean, siteUrl: string): Promise<void> {
  const mode = drafts ? ['--drafts'] : [];
  const before = existsSync(join(project.root, '_site')) ? sites(project, '_site') : undefined;
  const cached = await project.run(['build', ...mode], { SITE_URL: siteUrl });
  const fresh = await project.run(['build', '--no-cache', '--output', '_fresh', ...mode], {
    SITE_URL: siteUrl,
  });
  expect(cached.code, cached.stderr).toBe(fresh.code);
  expect(cached.stderr).toBe(fresh.stderr);
  if (cached.code === 0) expect(differences(project)).toEqual([]);
  else if (before) expect(sites(project, '_site')).toEqual(before);
}

function sites({ root }: Project, folder: string): string[] {
  return [...readFolder(join(root, folder))].map(([path, bytes]) => `${path} ${bytes.length}`);
}

function differences({ root }: Project): string[] {
  const [cached, fresh] = [readFolder(join(root, '_site')), readFolder(join(root, '_fresh'))];
  const paths = [...new Set([...cached.keys(), ...fresh.keys()])];
  return paths.filter((path) => {
    const [one, other] = [cached.get(path), fresh.get(path)];
    return !one || !other || !Buffer.from(one).equals(other);
  });
}

const step = fc.record({
  names: fc.uniqueArray(fc.constantFrom(...Object.keys(edits)), { minLength: 1, maxLength: 3 }),
  pick: fc.nat(1000),
  drafts: fc.boolean(),
  siteUrl: fc.constantFrom(...siteUrls, siteUrls[0], siteUrls[0]),
});

/** A hundred records. */
const corpus = makeCorpus({ articles: 5, events: 5, posts: 5 });

test('A build with the cache is the one without it, after any edits.', async () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 6 }), async (steps) => {
      const project = makeProject('minimal');
      try {
        rmSync(join(project.root, 'content'), { recursive: true });
        writeCorpus(project.root, corpus);
        await expectSame(project, false, siteUrls[0]);
        for (const { names, pick, drafts, siteUrl } of steps) {
          for (const name of names) edits[name]?.(project.root, pick);
          await expectSame(project, drafts, siteUrl);
        }
      } finally {
        project.remove();
      }
    }),
    { numRuns: Number(process.env.CACHE_RUNS ?? 2), endOnFailure: true },
  );
}, 1_800_000);
