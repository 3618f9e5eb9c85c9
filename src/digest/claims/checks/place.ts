import { isWrong, placeOfValue } from '../../../content/records.ts';
import type { Word } from '../../language/words-of.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, EventClaims, Outcome } from '../claim.ts';
import { type NameParts, partsOf, placesInOrder } from '../names/name-parts.ts';
import {
  isNamedIn,
  isNamedWhole,
  isOtherScript,
  nameText,
  wholeSource,
} from '../names/named-in.ts';

/** Tells of a place that no source of the event names, and of evidence for it that names another place. */
export function checkPlace(claims: EventClaims): Outcome {
  const { event, passages, place, registry } = claims;
  const parts = partsOf(registry).filter(({ thing }) => thing.kind === 'places');
  const own = parts.find(({ thing }) => thing.id === place?.id);
  if (!own || isWrong(event, 'place') || passages.length === 0) return none;
  if (passages.some((passage) => isUnderstood(own, passage))) {
    const [rival, evidence] = rivalIn(claims, own, parts) ?? [];
    if (!rival || !evidence) return none;
    const reason = `found ${nameOf(own)} as the place, but its evidence, ${quoted(evidence.quotation)}, names ${nameOf(rival)}; correct the id, or cite what names the place`;
    return alarm(reason);
  }
  return alarm(
    `found ${nameOf(own)} as the place, which no source of the event names; correct the id, or cite a source that does`,
  );

  function alarm(reason: string): Outcome {
    const [claim = own?.thing.id ?? ''] = own?.thing.names ?? [];
    const told: Alarm = { place: placeOfValue(event, 'place'), claim, reason };
    return { alarms: [told], compared: [] };
  }
}

const none: Outcome = { alarms: [], compared: [] };

function nameOf({ thing }: NameParts): string {
  return quoted(thing.names[0] ?? thing.id);
}

/** Whether a source names the place, or may do so in a way that cannot be read. */
function isUnderstood(own: NameParts, passage: CitedPassage): boolean {
  const whole = wholeSource(passage);
  return (
    isNamedIn(own, whole) ||
    isNamedIn(own, nameText(passage.translation ?? '')) ||
    isOtherScript(own, passage)
  );
}

/** Another place that the words of the evidence name, if they do not name the one that they are for. */
function rivalIn(
  { event, passages }: EventClaims,
  own: NameParts,
  parts: readonly NameParts[],
): [NameParts, CitedPassage] | undefined {
  const footnote = isWrong(event, 'evidence') ? undefined : event.front.evidence?.place;
  const evidence = passages.find((passage) => passage.footnote === String(footnote));
  if (!evidence) return undefined;
  const words = nameText([evidence.words, evidence.translation ?? ''].join('\n\n'));
  if (isNamedIn(own, words) || isOtherScript(own, evidence)) return undefined;
  const rival = parts.find((other) => other !== own && isNamedWhole(other, words));
  if (!rival || isPartOf(own, rival, wholeSource(evidence).words)) return undefined;
  return [rival, evidence];
}

/** How many words may stand between a house and its town: "the Custom House in Port Selby". */
const nearby = 2;

/** Whether one place is in the other: by their records, or since the source says so. */
function isPartOf(a: NameParts, b: NameParts, words: readonly Word[]): boolean {
  if (isIn(a, b) || isIn(b, a)) return true;
  const endsOf = ({ names }: NameParts) =>
    names.flatMap((name) =>
      placesInOrder(words, name).map((at) => ({ start: at, end: at + name.length })),
    );
  const [others, owns] = [endsOf(b), endsOf(a)];
  return owns.some((own) =>
    others.some(
      (other) =>
        (other.start >= own.end && other.start - own.end <= nearby) ||
        (own.start >= other.end && own.start - other.end <= nearby),
    ),
  );
}

function isIn({ thing }: NameParts, { thing: whole }: NameParts): boolean {
  return thing.country !== undefined && whole.names.includes(thing.country);
}
