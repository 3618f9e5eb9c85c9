import type { Size } from '../corpus/plan.ts';
import { growthExponent } from '../measure/statistics.ts';
import type { Usage } from '../measure/usage.ts';
import { mebibytes, seconds, sizeText } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import {
  buildInEachState,
  medianUsages,
  type State,
  states,
  type Usages,
} from '../sites/states.ts';
import type { Workspace } from '../workspace.ts';

/** Builds a corpus in two sizes; 1 is linear growth. */
export async function measureGrowth(workspace: Workspace): Promise<string> {
  const { size, large, runs } = workspace.options;
  const projects = [await workspace.corpus(size), await workspace.corpus(large)];
  const rounds = projects.map((): Usages[] => []);
  for (let round = 1; round <= runs; round += 1) {
    for (const [index, project] of projects.entries()) {
      workspace.progress(`round ${round} of ${runs}: ${index === 0 ? 'small' : 'large'}`);
      rounds[index]?.push(await buildInEachState(project));
    }
  }
  const [small = {}, great = {}] = rounds.map(medianUsages);
  const rows = (Object.keys(states) as State[]).flatMap((state) => {
    const [before, after] = [small[state], great[state]];
    if (!before || !after) return [];
    const exponent = (figure: (usage: Usage) => number | undefined) =>
      exponentText([size, figure(before)], [large, figure(after)]);
    return [
      [
        states[state],
        seconds(before.wallMs),
        seconds(after.wallMs),
        exponent(({ wallMs }) => wallMs),
        seconds(before.cpuMs),
        seconds(after.cpuMs),
        exponent(({ cpuMs }) => cpuMs),
        mebibytes(after.largestMiB),
        mebibytes(after.tree?.togetherMiB),
      ],
    ];
  });
  const title = `from ${sizeText(size)} to ${sizeText(large)}`;
  const head = ['time', 'then', 'exponent', 'processor', 'then', 'exponent'];
  return markdownTable([[title, ...head, 'largest process then', 'all processes then'], ...rows]);
}

type Point = [size: Size, cost: number | undefined];

function exponentText([small, before]: Point, [large, after]: Point): string {
  if (before === undefined || after === undefined) return '?';
  return growthExponent(
    { size: recordsIn(small), cost: before },
    { size: recordsIn(large), cost: after },
  ).toFixed(2);
}

function recordsIn({ articles, events, posts }: Size): number {
  return articles + events + posts;
}
