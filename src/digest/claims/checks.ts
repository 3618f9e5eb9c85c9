import type { ClaimRule } from '../../content/kinds/claim-rules.ts';
import type { ParsedRecord, Records } from '../../content/records.ts';
import type { Memoize } from '../../memoize.ts';
import type { Quotations } from '../citations/locating/locate-quotations.ts';
import { checkDays } from './checks/days.ts';
import { checkLabels } from './checks/label.ts';
import { checkNames } from './checks/names.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkParticipants } from './checks/participants.ts';
import { checkPlace } from './checks/place.ts';
import { checkPolarity } from './checks/polarity.ts';
import { checkPosts } from './checks/posts.ts';
import { checkSpeech } from './checks/speech.ts';
import { checkTitles } from './checks/titles.ts';
import { checkTwice } from './checks/twice.ts';
import { checkUncited } from './checks/uncited.ts';
import type { Alarm, EventClaims, Outcome } from './claim.ts';

/** A comparison of what an event says with the passages that it cites. */
export interface EventCheck {
  readonly rule: ClaimRule;
  /** Whether it runs where the digest does not say: only what was measured to be quiet on sound claims does. */
  readonly on: boolean;
  check(event: EventClaims): Outcome;
}

/** A comparison of records with each other. Of a record that is as it was, it keeps what it found. */
export interface DigestCheck extends Pick<EventCheck, 'rule' | 'on'> {
  check(
    records: Records,
    quotations: Quotations,
    memoize: Memoize,
  ): readonly (Alarm & { readonly record: ParsedRecord })[];
}

/** Every check of an event. */
export const eventChecks: readonly EventCheck[] = [
  { rule: 'participants', on: true, check: checkParticipants },
  { rule: 'place', on: true, check: checkPlace },
  { rule: 'names', on: true, check: checkNames },
  { rule: 'polarity', on: true, check: checkPolarity },
  { rule: 'label', on: true, check: checkLabels },
  { rule: 'speech', on: true, check: checkSpeech },
  { rule: 'numbers', on: false, check: checkNumbers },
  { rule: 'days', on: true, check: checkDays },
  { rule: 'titles', on: true, check: checkTitles },
  { rule: 'uncited', on: true, check: checkUncited },
];

/** Every check of all records. */
export const digestChecks: readonly DigestCheck[] = [
  { rule: 'posts', on: true, check: checkPosts },
  { rule: 'twice', on: true, check: checkTwice },
];
