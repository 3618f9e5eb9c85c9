import { existsSync } from 'node:fs';
import { run } from '../measure/run.ts';
import { medianUsage, type Usage } from '../measure/usage.ts';
import { editEvent } from './edit.ts';
import { clear, type Site } from './site.ts';

/** What a build finds when it starts. */
export const states = {
  unbundled: 'cold, its own code not compiled either',
  cold: 'cold',
  edited: 'one event edited',
  unchanged: 'nothing changed',
} as const;

export type State = keyof typeof states;

/** What builds took, by what they found; without a state that the site does not have. */
export type Usages = Partial<Record<State, Usage>>;

/** Builds a site once in each state. The texts are the same afterwards. */
export async function buildInEachState(site: Site): Promise<Usages> {
  const usages: Usages = {};
  if (site.bundle !== undefined && existsSync(site.bundle)) {
    clear(site, { keepBundle: false });
    usages.unbundled = await run(site.build);
  }
  clear(site, { keepBundle: true });
  usages.cold = await run(site.build);
  usages.unchanged = await run(site.build);
  const restore = editEvent(site.event, 'as before');
  try {
    usages.edited = await run(site.build);
  } finally {
    restore();
  }
  return usages;
}

/** The medians of several rounds, state by state. */
export function medianUsages(rounds: readonly Usages[]): Usages {
  const usages: Usages = {};
  for (const state of Object.keys(states) as State[]) {
    const found = rounds.flatMap((round) => round[state] ?? []);
    if (found.length > 0) usages[state] = medianUsage(found);
  }
  return usages;
}
