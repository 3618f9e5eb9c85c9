/** The promise of the cache: a build with it is byte for byte the one without it, whatever was done before. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../bench/corpus.ts';
import { makeProject, type Project } from '../../project.ts';
import { readFolder } from '../built/whole-site.ts';
import { accidents, edits, siteUrls } from './edits.ts';

/** Builds twice, once with all that earlier builds left and once with nothing, and compares; says whether both worked. */
async function expectSame(project: Project, drafts: boolean, siteUrl: string): Promise<boolean> {
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
  return cached.code === 0;
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

const [changes, mishaps] = [Object.values(edits), Object.values(accidents)];
const perBuild = 3;
const builds = Math.ceil((changes.length + mishaps.length) / perBuild);

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}

/** Each edit once, in any order, a few between one build and the next; accidents among the last of them. */
const steps = fc
  .tuple(
    shuffled(changes).chain((all) =>
      shuffled([...all.slice(-mishaps.length), ...mishaps]).map((last) => [
        ...all.slice(0, -mishaps.length),
        ...last,
      ]),
    ),
    fc.array(
      fc.record({
        pick: fc.nat(1000),
        drafts: fc.boolean(),
        siteUrl: fc.constantFrom(...siteUrls, siteUrls[0], siteUrls[0]),
      }),
      { minLength: builds, maxLength: builds },
    ),
  )
  .map(([all, choices]) =>
    choices.map((choice, at) => ({
      ...choice,
      edits: all.slice(perBuild * at, perBuild * (at + 1)),
    })),
  );

/** A hundred records. */
const corpus = makeCorpus({ articles: 5, events: 5, posts: 5 });

test('A build with the cache is the one without it, after any edits.', async () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
  await fc.assert(
    fc.asyncProperty(steps, async (chosen) => {
      const project = makeProject('minimal');
      const content = join(project.root, 'content');
      const good = join(project.root, 'good');
      try {
        rmSync(content, { recursive: true });
        writeCorpus(project.root, corpus);
        await expectSame(project, false, siteUrls[0]);
        for (const { edits, pick, drafts, siteUrl } of chosen) {
          cpSync(content, good, { recursive: true });
          for (const edit of edits) edit(project.root, pick);
          // What breaks a record is taken back, so that the next edits are built.
          const isBuilt = await expectSame(project, drafts, siteUrl);
          rmSync(isBuilt ? good : content, { recursive: true });
          if (!isBuilt) renameSync(good, content);
        }
      } finally {
        project.remove();
      }
    }),
    { numRuns: Number(process.env.CACHE_RUNS ?? 1), endOnFailure: true },
  );
}, 1_800_000);

test.each([
  ['another event is of its year', 'day of an event', [0, 6]],
  ['its id was that of another record', 'a former id is of another track', [0, 1]],
] as const)('A file is made anew where %s.', async (_, edit, picks) => {
  const project = makeProject('minimal');
  try {
    rmSync(join(project.root, 'content'), { recursive: true });
    writeCorpus(project.root, corpus);
    for (const pick of picks) {
      edits[edit]?.(project.root, pick);
      expect(await expectSame(project, false, siteUrls[0])).toBe(true);
    }
  } finally {
    project.remove();
  }
});
