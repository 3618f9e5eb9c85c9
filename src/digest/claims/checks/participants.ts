import { participantsOf } from '../../../content/kinds/participants.ts';
import { isWrong, placeOfValue } from '../../../content/records.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, EventClaims, Outcome } from '../claim.ts';
import { type NameParts, partsOf } from '../names/name-parts.ts';
import {
  isNamedByKind,
  isNamedIn,
  isOtherScript,
  isVoiceOf,
  nameText,
  wholeSource,
} from '../names/named-in.ts';
import { isOfficeNamed, officesOn, officeWords } from '../names/offices.ts';

/** Tells of those who are said to have taken part and whom no source of the event names. */
export function checkParticipants({ event, passages, posts, registry }: EventClaims): Outcome {
  if (isWrong(event, 'participants') || passages.length === 0) return none;
  const parts = partsOf(registry);
  const sources = [...new Map(passages.map((passage) => [passage.source, passage])).values()];
  const alarms = participantsOf(event.front).flatMap(({ id, as }, index): Alarm[] => {
    const own = parts.find(({ thing }) => thing.kind !== 'places' && thing.id === id);
    if (!own || posts.some(({ front }) => front.author === id)) return [];
    const offices = [
      ...officesOn(own.thing, isWrong(event, 'date') ? undefined : event.front.date),
      ...(as === undefined ? [] : [officeWords({ title: as, of: [] })]),
    ];
    if (sources.some((source) => isIn(source, own))) return [];
    if (sources.some((source) => isOfficeNamed(offices, wholeSource(source).words))) return [];
    const [name = id] = own.thing.names;
    const reason = `found ${quoted(name)} among the participants, whom no source of the event names; correct the id, cite a source that does, or delete the entry`;
    return [{ place: placeOfValue(event, 'participants', index), claim: name, reason }];
  });
  return { alarms, compared: [] };
}

const none: Outcome = { alarms: [], compared: [] };

function isIn(source: CitedPassage, own: NameParts): boolean {
  const whole = wholeSource(source);
  return (
    isVoiceOf(own, source) ||
    isNamedIn(own, whole) ||
    isNamedByKind(own, whole) ||
    isNamedIn(own, nameText(source.translation ?? '')) ||
    isOtherScript(own, source)
  );
}
