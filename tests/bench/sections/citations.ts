import { articleBytes, citedArticle } from '../corpus/cited-article.ts';
import { start } from '../measure/command.ts';
import { run } from '../measure/run.ts';
import { medianUsage, type Usage } from '../measure/usage.ts';
import { count, seconds } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { corpusProject, type Project } from '../sites/dateline.ts';
import { clear } from '../sites/site.ts';
import type { Workspace } from '../workspace.ts';

interface Case {
  name: string;
  citations: number;
  areFalse: boolean;
}

/** What the article and a few events cost; the other cases are set against it. */
const few: Case = { name: 'few', citations: 10, areFalse: false };
const cases: readonly Case[] = [
  few,
  { name: 'many', citations: 1000, areFalse: false },
  { name: 'many, each with a wrong word', citations: 1000, areFalse: true },
];

/** Checks, from nothing, digests with one long article that is cited few or many times. */
export async function measureCitations(workspace: Workspace): Promise<string> {
  const { runs } = workspace.options;
  const projects = new Map<Case, Project>();
  const usages = new Map<Case, Usage[]>();
  for (const [index, each] of cases.entries()) {
    const project = corpusProject(workspace.folder(`citations-${index}`), citedArticle(each));
    await expectRefused(project, each.areFalse ? each.citations : 0);
    projects.set(each, project);
  }
  for (let round = 1; round <= runs; round += 1) {
    for (const [each, project] of projects) {
      workspace.progress(`round ${round} of ${runs}: ${each.name}`);
      clear(project, { keepBundle: true });
      const usage = await run(project.check, each.areFalse ? 1 : 0);
      usages.set(each, [...(usages.get(each) ?? []), usage]);
    }
  }
  const usageOf = (each: Case) => medianUsage(usages.get(each) ?? []);
  const furtherCost = (each: Case) =>
    (costOf(usageOf(each)) - costOf(usageOf(few))) / (each.citations - few.citations);
  return markdownTable([
    [
      `check of an article of ${count(articleBytes / 1000)} kB, cold`,
      'citations',
      'time',
      'processor',
      'per further citation',
    ],
    ...cases.map((each) => [
      each.name,
      count(each.citations),
      seconds(usageOf(each).wallMs),
      seconds(usageOf(each).cpuMs),
      each === few ? '' : `${furtherCost(each).toFixed(2)} ms`,
    ]),
  ]);
}

/** Processor time where it is known, since other programs on the machine add nothing to it. */
function costOf({ wallMs, cpuMs }: Usage): number {
  return cpuMs ?? wallMs;
}

/**
 * Checks once without measuring.
 *
 * @throws {Error} if a true quotation is refused, or a false one is not.
 */
async function expectRefused({ check }: Project, expected: number): Promise<void> {
  const running = start(check);
  await running.ended;
  const printed = running.printed();
  const refused = printed.match(/\(quotation-verbatim\)$/gm)?.length ?? 0;
  if (refused !== expected) {
    throw new Error(`found ${refused} refused quotations; expected ${expected}:\n${printed}`);
  }
}
