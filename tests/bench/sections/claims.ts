import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { claimRules } from '../../../src/content/kinds/claim-rules.ts';
import { digestChecks, eventChecks } from '../../../src/digest/claims/checks.ts';
import { measure, readStories } from '../../digest/claims/measure.ts';
import type { Story } from '../../digest/claims/story.ts';
import { count } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { thisCheckout } from '../sites/dateline.ts';

const corpus = join(thisCheckout, 'tests/digest/claims/corpus');
/** Stories that nobody who works on the checks reads, a folder for each writer; there are none between two readings. */
const unread = join(corpus, 'unread');

/**
 * Runs each check of claims, on or off, on stories: how many of the planted faults it tells of, and how often it
 * tells of what is sound. Only on stories that were not looked at while it was built does that say how good it is.
 */
export async function measureClaims(): Promise<string> {
  const folders = existsSync(unread) ? readdirSync(unread).sort() : [];
  const stories = folders.flatMap((folder) => [...readStories(join(unread, folder))]);
  const read = tableOf('stories that the checks were built on', readStories(join(corpus, 'build')));
  return stories.length > 0 ? `${tableOf('unread stories', new Map(stories))}\n\n${read}` : read;
}

function tableOf(what: string, stories: ReadonlyMap<string, Story>): string {
  const { sound, scores } = measure(stories);
  const isOn = new Set(
    [...eventChecks, ...digestChecks].flatMap((each) => (each.on ? each.rule : [])),
  );
  const rows = claimRules.map((rule) => {
    const { faults, found, falseAlarms } = scores[rule];
    return [
      rule,
      isOn.has(rule) ? 'on' : 'off',
      `${found} of ${faults}`,
      share(found, faults),
      `${falseAlarms}`,
      share(falseAlarms, sound),
      share(found, found + falseAlarms),
    ];
  });
  const title = `${stories.size} ${what}, ${count(sound)} sound claims`;
  const head = [
    title,
    '',
    'faults found',
    'recall',
    'false alarms',
    'of sound claims',
    'precision',
  ];
  return markdownTable([head, ...rows]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
