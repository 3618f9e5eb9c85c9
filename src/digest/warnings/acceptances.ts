import type { AcceptableRule } from '../../content/kinds/claim-rules.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../../content/records.ts';
import { type Problem, warning } from '../../problem.ts';
import type { Alarm } from '../claims/claim.ts';
import { groupBy } from '../tables/group-by.ts';
import { quoted } from './quoted.ts';

/** What a check found in a record. */
export interface RecordAlarm extends Alarm {
  readonly rule: AcceptableRule;
  readonly record: ParsedRecord;
}

/**
 * Makes warnings of what the checks found, but for what the editor of a record accepts. An acceptance covers as many
 * warnings as it says, one if it does not say: where there are more, all of them are told, since which of them is
 * new is not known. One that covers more than there are is a warning itself, if its check ran.
 */
export function warningsOf(
  alarms: readonly RecordAlarm[],
  records: readonly ParsedRecord<'events' | SourceKind>[],
  rulesThatRan: ReadonlySet<AcceptableRule>,
): Problem[] {
  const found = groupBy(alarms, ({ record, rule, claim }) => keyOf(record, rule, claim));
  const accepted = new Set<string>();
  const idle: Problem[] = [];
  for (const record of records) {
    if (isWrong(record, 'accept')) continue;
    const entries = (record.front.accept ?? []).map((entry, index) => ({ ...entry, index }));
    const byKey = groupBy(entries, ({ rule, claim }) => keyOf(record, rule, claim));
    for (const [key, [entry, ...others]] of byKey) {
      if (!entry) continue;
      const { rule, claim, index } = entry;
      const warned = placesOf(found.get(key) ?? []);
      const covered = [entry, ...others].reduce((sum, { count = 1 }) => sum + count, 0);
      if (warned === covered) accepted.add(key);
      if (warned === covered || (warned === 0 && !rulesThatRan.has(rule))) continue;
      const place = placeOfValue(record, 'accept', index);
      idle.push(warning(record.path, place, 'accept', reasonOf(rule, claim, warned, covered)));
    }
  }
  const told = alarms.filter(
    ({ record, rule, claim }) => !accepted.has(keyOf(record, rule, claim)),
  );
  return [
    ...told.map(({ record, rule, place, reason }) => warning(record.path, place, rule, reason)),
    ...idle,
  ];
}

/** At how many places some alarms are. */
function placesOf(alarms: readonly RecordAlarm[]): number {
  return new Set(alarms.map(({ place: { line, column } }) => `${line}:${column}`)).size;
}

function reasonOf(rule: AcceptableRule, claim: string, warned: number, covered: number): string {
  if (warned === 0) {
    return `found ${quoted(claim)} accepted, of which "${rule}" does not warn; copy the words of the warning, or delete the entry`;
  }
  return `found ${quoted(claim)} accepted ${times(covered)}, of which "${rule}" warns ${times(warned)}; write "count: ${warned}" if that is right at each place, or delete the entry`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function keyOf({ path }: ParsedRecord, rule: AcceptableRule, claim: string): string {
  return [path, rule, claim].join('\n');
}
