import type { AcceptableRule } from '../../content/kinds/claim-rules.ts';
import type { SourceKind } from '../../content/kinds/source-kinds.ts';
import { isWrong, type ParsedRecord, placeOfValue } from '../../content/records.ts';
import { type Problem, warning } from '../../problem.ts';
import type { Alarm } from '../claims/claim.ts';

/** What a check found in a record. */
export interface RecordAlarm extends Alarm {
  readonly rule: AcceptableRule;
  readonly record: ParsedRecord;
}

/**
 * Makes warnings of what the checks found, but for what the editor of a record accepts. An acceptance that
 * accepts nothing is a warning itself, if its check ran.
 */
export function warningsOf(
  alarms: readonly RecordAlarm[],
  records: readonly ParsedRecord<'events' | SourceKind>[],
  rulesThatRan: ReadonlySet<AcceptableRule>,
): Problem[] {
  const found = new Set(alarms.map(({ record, rule, claim }) => keyOf(record, rule, claim)));
  const accepted = new Set<string>();
  const idle: Problem[] = [];
  for (const record of records) {
    if (isWrong(record, 'accept')) continue;
    for (const [index, { rule, claim }] of (record.front.accept ?? []).entries()) {
      const key = keyOf(record, rule, claim);
      accepted.add(key);
      if (found.has(key) || !rulesThatRan.has(rule)) continue;
      const place = placeOfValue(record, 'accept', index);
      const reason = `found "${claim}" accepted, of which "${rule}" does not warn; copy the words of the warning, or delete the entry`;
      idle.push(warning(record.path, place, 'accept', reason));
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

function keyOf({ path }: ParsedRecord, rule: AcceptableRule, claim: string): string {
  return [path, rule, claim].join('\n');
}
