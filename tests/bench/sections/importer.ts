import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../../src/commands/import.ts';
import { loadDigest } from '../../../src/digest/load.ts';
import { isFatal } from '../../../src/problem.ts';
import { measured, measureStories, scoreParagraphs } from '../../importer/measure.ts';
import { scoreEvents } from '../../importer/measure-events.ts';
import { scorePeople } from '../../importer/measure-people.ts';
import { scorePosts } from '../../importer/measure-posts.ts';
import { measureSureness } from '../../importer/measure-sureness.ts';
import { type CorpusStory, readCorpus } from '../../importer/read-corpus.ts';
import { f1, type Score, sum } from '../../importer/score.ts';
import type { CorpusFile } from '../corpus/plan.ts';
import { writeReceivedStories } from '../corpus/received-stories.ts';
import { writeCorpus } from '../corpus.ts';
import { run } from '../measure/run.ts';
import { mebibytes, seconds } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { corpusProject, thisCheckout } from '../sites/dateline.ts';
import type { Workspace } from '../workspace.ts';

/**
 * The stories that the importer was built on, those that its builders have looked into since they were measured unread,
 * and those that nobody who builds it reads.
 */
const folders = ['build', 'shown', 'unread'];
const corpus = join(thisCheckout, 'tests/importer/corpus');
/** How many stories are imported at once to measure the time. */
const many = 1000;

const digest: CorpusFile = {
  path: 'content/digest.md',
  front: {
    title: 'Bench',
    description: 'Imported stories.',
    language: 'en',
    timeZone: 'UTC',
    order: 'newest-first',
  },
  body: 'Stories.',
};

/** Reads received stories, compares what is found with what a careful editor entered, and measures the time. */
export async function measureImporter(workspace: Workspace): Promise<string> {
  const tables: string[] = [];
  for (const folder of folders) {
    const path = join(corpus, folder);
    if (!existsSync(path)) continue;
    const stories = await readCorpus(path);
    tables.push(valuesOf(folder, stories), byLanguage(stories));
    tables.push(afterCorrections(stories), bySureness(stories));
    tables.push(await passing(workspace.folder(`imported-${folder}`), stories));
  }
  tables.push(await timesOf(workspace));
  return tables.join('\n\n');
}

function valuesOf(folder: string, stories: readonly CorpusStory[]): string {
  const misses = measureStories(stories);
  const rows = measured.map((value) => {
    const right = stories.length - misses.filter((miss) => miss.value === value).length;
    return [value, `${right} of ${stories.length}`, share(right, stories.length)];
  });
  return markdownTable([[`${folder}, ${stories.length} stories`, 'right', ''], ...rows]);
}

/** What is looked for in a story, and how it is compared. */
const scored: readonly (readonly [string, (story: CorpusStory) => Score])[] = [
  ['paragraphs of the text', scoreParagraphs],
  ['posts', scorePosts],
  ['meetings, calls, visits, summits', (story) => scoreEvents(story).met],
  ['events of all kinds', (story) => scoreEvents(story).all],
  ['people who take part', scorePeople],
];

function byLanguage(stories: readonly CorpusStory[]): string {
  const groups = new Map<string, CorpusStory[]>([['all', [...stories]]]);
  for (const story of stories) {
    const [language = ''] = story.gold.language.split('-');
    groups.set(language, [...(groups.get(language) ?? []), story]);
  }
  const rows = scored.flatMap(([what, scoreOf]) =>
    [...groups].map(([language, group]) => {
      const score = sum(group.map(scoreOf));
      const { right, found, expected } = score;
      const isNone = found + expected === 0;
      return [
        `${what}: ${language}`,
        `${expected}`,
        share(right, found),
        share(right, expected),
        isNone ? '–' : f1(score).toFixed(2),
      ];
    }),
  );
  return markdownTable([['found', 'there are', 'precision', 'recall', 'F1'], ...rows]);
}

/** How many of the events that there are an editor has after so many corrections. */
function afterCorrections(stories: readonly CorpusStory[]): string {
  const counts = stories.flatMap((story) => scoreEvents(story).corrections);
  const rows = ['as found', 'after one correction', 'after two'].map((when, most) => {
    const right = counts.filter((count) => count <= most).length;
    return [when, `${right} of ${counts.length}`, share(right, counts.length)];
  });
  return markdownTable([['meetings, calls, visits, summits', 'right', ''], ...rows]);
}

function bySureness(stories: readonly CorpusStory[]): string {
  const rows = Object.entries(measureSureness(stories)).map(([sure, { right, all }]) => [
    sure,
    `${right} of ${all}`,
    share(right, all),
  ]);
  return markdownTable([['said to be', 'right', ''], ...rows]);
}

/** How many of the drafts pass the check as they are written. */
async function passing(folder: string, stories: readonly CorpusStory[]): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  writeCorpus(folder, [digest]);
  const said: string[] = [];
  for (const { path, gold } of stories) {
    const day = { today: '2032-01-01', say: (line: string) => said.push(line) };
    await importFiles(folder, [path], { date: gold.options?.date }, day);
  }
  const { problems } = await loadDigest(folder, { drafts: true });
  const files = readdirSync(join(folder, 'content'), { recursive: true, encoding: 'utf8' });
  const count = files.filter((file) => /[/\\].+\.md$/.test(file)).length;
  const wrong = new Set(problems.filter(isFatal).map(({ file }) => file)).size;
  const row = [
    'drafts that pass the check',
    `${count - wrong} of ${count}`,
    share(count - wrong, count),
  ];
  return markdownTable([['as they are written', '', ''], row]);
}

async function timesOf(workspace: Workspace): Promise<string> {
  const received = workspace.folder('received');
  writeReceivedStories(join(corpus, 'build'), received, many);
  const project = corpusProject(workspace.folder('importing'), [digest]);
  const importOf = (path: string) => ({
    program: process.execPath,
    args: ['--no-regexp-tier-up', 'src/start.mjs', 'import', '--date', '2031-10-08', path],
    folder: project.folder,
  });
  workspace.progress(`importing ${many} stories`);
  const one = join(received, 'story-0.txt');
  await run(importOf(one));
  const rows = [
    ['one story, which is known already', await run(importOf(one))] as const,
    [`${many} stories of 3 kB`, await run(importOf(received))] as const,
  ].map(([what, { wallMs, cpuMs, largestMiB }]) => [
    what,
    seconds(wallMs),
    seconds(cpuMs),
    mebibytes(largestMiB),
  ]);
  return markdownTable([['import', 'time', 'processor', 'memory'], ...rows]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
