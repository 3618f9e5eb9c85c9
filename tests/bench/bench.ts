/**
 * Measures how long Dateline takes for a large digest, and how much memory, next to plain Eleventy
 * and Hugo on as many pages of the same texts. Run by `npm run bench`; results go to stdout,
 * progress to stderr.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeCitations, measureCitations } from './citations.ts';
import type { Size } from './corpus/record.ts';
import { makeCorpus } from './corpus.ts';
import { datelineSite, sampleSite } from './dateline.ts';
import { lighthouseScores } from './lighthouse.ts';
import { type Cost, median } from './measure.ts';
import { parseOptions } from './options.ts';
import { eleventySite } from './peers/eleventy.ts';
import { hugoSite } from './peers/hugo.ts';
import { type Page, pagesOf } from './peers/pages.ts';
import { type Growth, type Report, type Result, reportText } from './report.ts';
import { buildCold, buildTwice, countPages, type Site } from './site.ts';

/** The costs of one site, run by run. */
interface Series {
  name: string;
  site: Site;
  pages: number;
  cold: Cost[];
  /** After one edit; empty where the site is not edited. */
  warm: Cost[];
}

async function bench(folder: string, args: readonly string[]): Promise<Report> {
  const { size, runs } = parseOptions(args);
  const place = (name: string) => join(folder, name);
  const files = makeCorpus(size);
  const dateline = await prepare('Dateline', datelineSite(place('dateline'), files));
  const peers = await preparePeers(place, pagesOf(files, dateline.pages));
  const sample = await prepare('Dateline, the sample digest', sampleSite(place('sample')));
  const grown = async (name: string, divisor: number) => {
    const smaller = part(size, divisor);
    const site = datelineSite(place(name.replaceAll(' ', '-')), makeCorpus(smaller));
    return { ...(await prepare(name, site)), size: smaller };
  };
  const smallest = await grown('one of each', Number.POSITIVE_INFINITY);
  const parts = [await grown('a quarter', 4), await grown('half', 2)];

  const edited = [dateline, ...peers];
  for (let run = 1; run <= runs; run += 1) {
    // One after the other, so that a slow minute of the machine is shared by all.
    for (const series of [...edited, sample, smallest, ...parts]) {
      say(`run ${run} of ${runs}: ${series.name}`);
      if (edited.includes(series)) {
        const { cold, warm } = await buildTwice(series.site);
        series.cold.push(cold);
        series.warm.push(warm);
      } else {
        series.cold.push(await buildCold(series.site));
      }
    }
  }
  return {
    size,
    runs,
    results: edited.flatMap((series) => resultsOf(series, dateline)),
    sample: resultOf(sample),
    growth: [
      growthOf(smallest),
      ...parts.map(growthOf),
      growthOf({ ...dateline, name: 'the whole', size }),
    ],
    notes: [
      ...(peers.some(({ site }) => site.build.program === 'hugo')
        ? []
        : ['Hugo is missing, so it was not measured; `apt-get install hugo` adds it.']),
      await citationTime(),
      await lighthouseScores(),
    ],
  };
}

/** How long the words of many citations take to be found in one long article. */
async function citationTime(): Promise<string> {
  say('citations');
  return describeCitations(await measureCitations());
}

/** @throws {Error} if a peer does not make exactly the pages it was given: it would not be a peer. */
async function preparePeers(
  place: (name: string) => string,
  pages: readonly Page[],
): Promise<Series[]> {
  const hugo = hugoSite(place('hugo'), pages);
  const peers: Series[] = [];
  for (const site of [eleventySite(place('eleventy'), pages), ...(hugo ? [hugo] : [])]) {
    const peer = await prepare(site.name, site);
    if (peer.pages !== pages.length) {
      throw new Error(`found ${peer.pages} pages by ${site.name}; expected ${pages.length}`);
    }
    peers.push(peer);
  }
  return peers;
}

/** Builds once without measuring, for what only the first run pays: compiling, and reading disks. */
async function prepare(name: string, site: Site): Promise<Series> {
  say(`preparing: ${name}`);
  await buildCold(site);
  return { name, site, pages: countPages(site.output), cold: [], warm: [] };
}

function resultsOf(series: Series, dateline: Series): Result[] {
  const isPeer = series !== dateline;
  const ours = (costs: readonly Cost[]) => (isPeer ? { dateline: median(costs) } : {});
  const { name, pages, cold, warm } = series;
  return [
    { name: `${name}, from nothing`, cost: median(cold), pages, ...ours(dateline.cold) },
    { name: `${name}, after one edit`, cost: median(warm), pages, ...ours(dateline.warm) },
  ];
}

function resultOf({ name, pages, cold }: Series): Result {
  return { name, cost: median(cold), pages };
}

function growthOf({ size, ...series }: Series & { size: Size }): Growth {
  return { ...resultOf(series), size };
}

function part({ articles, events, posts }: Size, divisor: number): Size {
  const of = (count: number) => Math.max(1, Math.round(count / divisor));
  return { articles: of(articles), events: of(events), posts: of(posts) };
}

function say(text: string): void {
  console.error(text);
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
try {
  console.log(reportText(await bench(folder, process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
