import { resolve } from 'node:path';
import { run } from '../measure/run.ts';
import { medianUsage, type Usage } from '../measure/usage.ts';
import { mebibytes, ratio, seconds } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { type Project, sampleProject, thisCheckout } from '../sites/dateline.ts';
import type { Workspace } from '../workspace.ts';

const commands = ['check', 'build'] as const;

/** Starts are short, so that more of them are needed for a median that means something. */
const startsPerRun = 3;

/**
 * Runs `check` and `build` of the first digest when nothing has changed since the last run, in turns with
 * another checkout if there is one, on the digest of which both run.
 */
export async function measureStart(workspace: Workspace): Promise<string> {
  const { against, runs } = workspace.options;
  const content = against === undefined ? thisCheckout : resolve(against);
  const projects = [sampleProject(workspace.folder('start'), thisCheckout, content)];
  if (against !== undefined) {
    projects.push(sampleProject(workspace.folder('start-of-other'), content));
  }
  const measured = projects.map((project) => ({ project, check: [], build: [] }) as Measured);
  for (const command of commands) for (const { project } of measured) await run(project[command]);
  for (let round = 1; round <= runs * startsPerRun; round += 1) {
    workspace.progress(`round ${round} of ${runs * startsPerRun}`);
    for (const command of commands) {
      for (const each of measured) each[command].push(await run(each.project[command]));
    }
  }
  const rows = commands.map((command) => {
    const [ours, theirs] = measured.map((each) => medianUsage(each[command]));
    return [`${command}, warm`, ...figures(ours), ...(theirs ? comparison(ours, theirs) : [])];
  });
  const other = ['time of the other', 'processor of the other', 'x time', 'x processor'];
  const title = `the first digest, medians of ${runs * startsPerRun}`;
  const head = [title, 'time', 'processor', 'memory', ...(against === undefined ? [] : other)];
  return markdownTable([head, ...rows]);
}

interface Measured {
  project: Project;
  check: Usage[];
  build: Usage[];
}

function figures(usage: Usage | undefined): string[] {
  return [seconds(usage?.wallMs), seconds(usage?.cpuMs), mebibytes(usage?.largestMiB)];
}

function comparison(ours: Usage | undefined, theirs: Usage): string[] {
  return [
    seconds(theirs.wallMs),
    seconds(theirs.cpuMs),
    ratio(ours?.wallMs, theirs.wallMs),
    ratio(ours?.cpuMs, theirs.cpuMs),
  ];
}
