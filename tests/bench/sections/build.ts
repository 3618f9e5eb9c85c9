import { makeCorpus } from '../corpus.ts';
import { run } from '../measure/run.ts';
import { count, sizeText } from '../report/figures.ts';
import { programsText, type UsageRow, usageTable } from '../report/usage-table.ts';
import { eleventySite } from '../sites/eleventy.ts';
import { hugoSite } from '../sites/hugo.ts';
import { type Page, pagesOf } from '../sites/pages.ts';
import { pagesIn, type Site } from '../sites/site.ts';
import {
  buildInEachState,
  medianUsages,
  type State,
  states,
  type Usages,
} from '../sites/states.ts';
import type { Workspace } from '../workspace.ts';

/** Builds a corpus in each state, beside the peers; every figure is set against plain Eleventy's cold build. */
export async function measureBuild(workspace: Workspace): Promise<string> {
  const { size, seed, runs } = workspace.options;
  const project = await workspace.corpus(size);
  const pages = pagesOf(makeCorpus(size, seed), pagesIn(project.output).length);
  const eleventy = eleventySite(workspace.folder('eleventy'), pages);
  const hugo = hugoSite(workspace.folder('hugo'), pages);
  const peers = hugo ? [eleventy, hugo] : [eleventy];
  for (const peer of peers) await checkPeer(peer, pages);

  const rounds = new Map<Site, Usages[]>([project, ...peers].map((site) => [site, []]));
  for (let round = 1; round <= runs; round += 1) {
    // One after the other, so that a slow minute of the machine is shared by all.
    for (const [site, usages] of rounds) {
      workspace.progress(`round ${round} of ${runs}: ${site.name}`);
      usages.push(await buildInEachState(site));
    }
  }
  const rows = [...rounds].flatMap(([site, usages]) => rowsOf(site, medianUsages(usages)));
  const baseline = rows.find(({ name }) => name === rowName(eleventy, 'cold'));
  const cold = rows.find(({ name }) => name === rowName(project, 'cold'));
  if (!baseline || !cold) throw new Error('found no cold build among those measured');
  return [
    usageTable(`${sizeText(size)}, ${count(pages.length)} pages`, rows, baseline),
    programsText(cold),
    ...(hugo ? [] : ['Hugo is missing, so it was not measured; `apt-get install hugo` adds it.']),
  ].join('\n\n');
}

/**
 * Builds a peer once without measuring, for what only the first run pays.
 *
 * @throws {Error} if it does not make exactly the pages it was given: it would not be a peer.
 */
async function checkPeer(peer: Site, pages: readonly Page[]): Promise<void> {
  await run(peer.build);
  const found = pagesIn(peer.output).length;
  if (found !== pages.length) {
    throw new Error(`found ${found} pages by ${peer.name}; expected ${pages.length}`);
  }
}

function rowsOf(site: Site, usages: Usages): UsageRow[] {
  return (Object.keys(states) as State[]).flatMap((state) => {
    const usage = usages[state];
    return usage ? [{ name: rowName(site, state), usage }] : [];
  });
}

function rowName({ name }: Site, state: State): string {
  return `${name}, ${states[state]}`;
}
