/**
 * Measures how long Dateline takes for a large digest, and how much memory, next to plain Eleventy
 * and Hugo on as many pages of the same texts. Run by `npm run bench`; results go to stdout,
 * progress to stderr.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCorpus, type Size } from './corpus.ts';
import { datelineSite, sampleSite } from './dateline.ts';
import { eleventySite } from './eleventy.ts';
import { hugoSite } from './hugo.ts';
import { type Cost, median } from './measure.ts';
import { parseOptions } from './options.ts';
import { pagesOf } from './pages.ts';
import { type Report, reportText } from './report.ts';
import { buildCold, buildTwice, countPages, type Site } from './site.ts';

/** The costs of one site, run by run. */
interface Series {
  site: Site;
  pages: number;
  cold: Cost[];
  /** Empty where the site is not edited. */
  warm: Cost[];
}

async function bench(folder: string, args: readonly string[]): Promise<Report> {
  const { size, runs } = parseOptions(args);
  const files = makeCorpus(size);
  const whole = await prepared(datelineSite(join(folder, 'dateline'), files));
  const pages = pagesOf(files, whole.pages);
  const eleventy = await prepared(eleventySite(join(folder, 'eleventy'), pages));
  const hugoFound = hugoSite(join(folder, 'hugo'), pages);
  const hugo = hugoFound && (await prepared(hugoFound));
  const sample = await prepared(sampleSite(join(folder, 'sample')));
  const half = await prepared(datelineSite(join(folder, 'half'), makeCorpus(part(size, 2))));
  const quarter = await prepared(datelineSite(join(folder, 'quarter'), makeCorpus(part(size, 4))));

  const generators = [whole, eleventy, ...(hugo ? [hugo] : [])];
  for (const peer of generators) {
    if (peer.pages === whole.pages) continue;
    throw new Error(`found ${peer.pages} pages by ${peer.site.name}; expected ${whole.pages}`);
  }
  for (let run = 1; run <= runs; run += 1) {
    // One after the other, so that a slow minute of the machine is shared by all.
    for (const series of [...generators, sample, quarter, half]) {
      say(`run ${run} of ${runs}: ${series.site.name}, ${series.pages} pages`);
      if (generators.includes(series)) {
        const { cold, warm } = await buildTwice(series.site);
        series.cold.push(cold);
        series.warm.push(warm);
      } else {
        series.cold.push(await buildCold(series.site));
      }
    }
  }

  const grown = ([name, { cold, pages }]: readonly [string, Series]) => ({
    name,
    cost: median(cold),
    pages,
  });
  return {
    size,
    runs,
    results: generators.flatMap((series) => resultsOf(series, whole)),
    sample: { name: 'Dateline, the sample digest', cost: median(sample.cold), pages: sample.pages },
    growth: (
      [
        ['a quarter', quarter],
        ['half', half],
        ['the whole', whole],
      ] as const
    ).map(grown),
    notes: hugo ? [] : ['Hugo is missing, so it was not measured; `apt-get install hugo` adds it.'],
  };
}

/** Builds once without measuring, for what only the first run pays: compiling, and reading disks. */
async function prepared(site: Site): Promise<Series> {
  say(`preparing ${site.name}`);
  await buildCold(site);
  return { site, pages: countPages(site.output), cold: [], warm: [] };
}

function resultsOf({ site, pages, cold, warm }: Series, dateline: Series) {
  const isPeer = site !== dateline.site;
  return [
    {
      name: `${site.name}, from nothing`,
      cost: median(cold),
      pages,
      ...(isPeer && { dateline: median(dateline.cold) }),
    },
    {
      name: `${site.name}, after one edit`,
      cost: median(warm),
      pages,
      ...(isPeer && { dateline: median(dateline.warm) }),
    },
  ];
}

function part({ articles, events, posts }: Size, divisor: number): Size {
  const of = (count: number) => Math.max(1, Math.round(count / divisor));
  return { articles: of(articles), events: of(events), posts: of(posts) };
}

function say(text: string): void {
  console.error(text);
}

const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
const clean = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
process.on('exit', clean);
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
try {
  console.log(reportText(await bench(folder, process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
