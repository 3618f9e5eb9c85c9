import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from '../measure/run.ts';
import { count, sizeText } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { familyOf } from '../report/page-family.ts';
import { sampleProject, thisCheckout } from '../sites/dateline.ts';
import { pagesIn } from '../sites/site.ts';
import type { Workspace } from '../workspace.ts';

interface Family {
  pages: number;
  /** Of all its pages, not compressed. */
  bytes: number;
  /** Of its largest page. */
  largestGzip: number;
}

/** How large the pages of records of a corpus are, and how large those of the first digest when compressed. */
export async function measureBytes(workspace: Workspace): Promise<string> {
  const { size } = workspace.options;
  const corpus = await workspace.corpus(size);
  const sample = sampleProject(workspace.folder('bytes'), thisCheckout);
  // The corpus too: another section may have built it last with an edit.
  for (const project of [corpus, sample]) await run(project.build);
  return [recordTable(sizeText(size), familiesIn(corpus.output)), familyTable(sample.output)].join(
    '\n\n',
  );
}

function recordTable(title: string, families: ReadonlyMap<string, Family>): string {
  const records = ['/events/ID/', '/articles/ID/', '/posts/ID/'].map((name): [string, Family] => {
    const family = families.get(name);
    if (!family) throw new Error(`found no page ${name} in the corpus that was built`);
    return [name, family];
  });
  const total = (figure: 'pages' | 'bytes') =>
    records.reduce((sum, [, family]) => sum + family[figure], 0);
  return markdownTable([
    [title, 'pages', 'bytes of HTML, mean'],
    ...records.map(([name, { pages, bytes }]) => [name, count(pages), mean(bytes, pages)]),
    ['all of these', count(total('pages')), mean(total('bytes'), total('pages'))],
  ]);
}

function familyTable(output: string): string {
  const largestFirst = [...familiesIn(output)].sort(
    ([, a], [, b]) => b.largestGzip - a.largestGzip,
  );
  return markdownTable([
    ['the first digest', 'pages', 'gzip of the largest, bytes', 'bytes of HTML, mean'],
    ...largestFirst.map(([name, { pages, bytes, largestGzip }]) => [
      name,
      count(pages),
      count(largestGzip),
      mean(bytes, pages),
    ]),
  ]);
}

function familiesIn(output: string): Map<string, Family> {
  const families = new Map<string, Family>();
  for (const path of pagesIn(output)) {
    const html = readFileSync(join(output, path));
    const name = familyOf(path);
    const { pages, bytes, largestGzip } = families.get(name) ?? none;
    families.set(name, {
      pages: pages + 1,
      bytes: bytes + html.length,
      largestGzip: Math.max(largestGzip, gzipSync(html).length),
    });
  }
  return families;
}

const none: Family = { pages: 0, bytes: 0, largestGzip: 0 };

function mean(total: number, pages: number): string {
  return count(Math.round(total / pages));
}
