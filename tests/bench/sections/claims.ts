import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { claimRules } from '../../../src/content/kinds/claim-rules.ts';
import { digestChecks, eventChecks } from '../../../src/digest/claims/checks.ts';
import { measure, readStories } from '../../digest/claims/measure.ts';
import { count } from '../report/figures.ts';
import { markdownTable } from '../report/markdown-table.ts';
import { thisCheckout } from '../sites/dateline.ts';

/** Stories that nobody who works on the checks reads. */
const unread = join(thisCheckout, 'tests/digest/claims/corpus/unread');

/**
 * Runs each check of claims, on or off, on stories that were not looked at while it was built: how many of
 * the planted faults it tells of, and how often it tells of what is sound.
 */
export async function measureClaims(): Promise<string> {
  const folders = readdirSync(unread).sort();
  const stories = folders.flatMap((folder) => [...readStories(join(unread, folder))]);
  const { sound, scores } = measure(new Map(stories));
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
  const title = `${stories.length} unread stories, ${count(sound)} sound claims`;
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
