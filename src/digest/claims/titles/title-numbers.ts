import type { Alarm, EventClaims } from '../claim.ts';
import { eventSpan } from '../days/spans.ts';
import { compareNumbers, mostFigures } from '../figures/compare-numbers.ts';
import { readFigures } from '../figures/reading/read-figures.ts';
import { nameFinder } from '../mentions.ts';
import { headOf } from '../names/named-in.ts';
import { fatesMissing, isFateTold } from './title-fates.ts';

/** The numbers of the title that no passage of the event has, and no headline of its sources. */
export function numbersMissing(claims: EventClaims): readonly Alarm[] {
  const { event, title, participants, passages, language } = claims;
  const { alarms } = compareNumbers(title, {
    language,
    event: eventSpan(event),
    passages,
    participants: participants.length,
  });
  if (alarms.length === 0) return fatesMissing(claims);
  const has = nameFinder(passages.flatMap(({ source }) => headOf(source)).join('\n'));
  const figures = readFigures(title.text, language).slice(0, mostFigures);
  const isTold = (words: string) =>
    has([words]) || figures.some((each) => each.words === words && isFateTold(claims, each));
  const told = new Set([...new Set(alarms.map(({ claim }) => claim))].filter(isTold));
  return alarms.filter(({ claim }) => !told.has(claim));
}
