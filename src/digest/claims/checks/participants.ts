import { participantsOf } from '../../../content/kinds/participants.ts';
import { isWrong, placeOfValue } from '../../../content/records.ts';
import { groupBy } from '../../tables/group-by.ts';
import { quoted } from '../../warnings/quoted.ts';
import type { Alarm, CitedPassage, EventClaims, Outcome } from '../claim.ts';
import { type NameParts, partsOf } from '../names/name-parts.ts';
import {
  headOf,
  isNamedByKind,
  isNamedIn,
  isOtherScript,
  isVoiceOf,
  type NameText,
  nameText,
  partOfSource,
  wholeSource,
} from '../names/named-in.ts';
import { isOfficeNamed, type OfficeWords, officesOn, officeWords } from '../names/offices.ts';

/** Tells of those who are said to have taken part and whom no source names where it tells of the event. */
export function checkParticipants({ event, passages, posts, registry }: EventClaims): Outcome {
  if (isWrong(event, 'participants') || passages.length === 0) return none;
  const parts = partsOf(registry);
  const stretches = stretchesOf(passages);
  const alarms = participantsOf(event.front).flatMap(({ id, as }, index): Alarm[] => {
    const own = parts.find(({ thing }) => thing.kind !== 'places' && thing.id === id);
    if (!own || posts.some(({ front }) => front.author === id)) return [];
    const offices = [
      ...officesOn(own.thing, isWrong(event, 'date') ? undefined : event.front.date),
      ...(as === undefined ? [] : [officeWords({ title: as, of: [] })]),
    ];
    if (stretches.some((stretch) => isIn(stretch, own, offices))) return [];
    const [name = id] = own.thing.names;
    const reason = `found ${quoted(name)} among the participants, whom no source names where it tells of the event; correct the id, cite what names them, or delete the entry`;
    return [{ place: placeOfValue(event, 'participants', index), claim: name, reason }];
  });
  return { alarms, compared: [] };
}

const none: Outcome = { alarms: [], compared: [] };

/** Where a source tells of an event. */
interface Stretch {
  readonly passage: CitedPassage;
  readonly words: NameText;
  readonly translations: NameText;
}

/**
 * Of each source, its head, its first paragraph, and the paragraphs from the first that is cited to the last, with
 * a few before them, which may say who "they" are.
 */
function stretchesOf(passages: readonly CitedPassage[]): Stretch[] {
  return [...groupBy(passages, ({ source }) => source).values()].flatMap((cited) => {
    const [passage] = cited;
    if (!passage) return [];
    const paragraphs = passage.text.split(/\n\n+/).map((each) => each.trim());
    const places = cited.map(({ paragraph }) => paragraphs.indexOf(paragraph));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const near = paragraphs.slice(Math.max(1, first - paragraphsBefore), last + 1);
    const lead = paragraphs.slice(0, 1);
    const translations = cited.flatMap(({ translation }) => translation ?? []);
    return {
      passage,
      // Words of several paragraphs have no place among them.
      words: first < 0 ? wholeSource(passage) : joined(passage, [...lead, ...near]),
      translations: nameText(translations.join('\n\n')),
    };
  });
}

const paragraphsBefore = 2;

/** What stands above a source, and some of its paragraphs. */
function joined(passage: CitedPassage, paragraphs: readonly string[]): NameText {
  const parts = [
    nameText(headOf(passage.source).join('\n\n')),
    ...paragraphs.map((paragraph) => partOfSource(passage, paragraph)),
  ];
  return {
    text: parts.map(({ text }) => text).join('\n\n'),
    words: parts.flatMap(({ words }) => words),
  };
}

function isIn(
  { passage, words, translations }: Stretch,
  own: NameParts,
  offices: readonly OfficeWords[],
): boolean {
  return (
    isVoiceOf(own, passage) ||
    isNamedIn(own, words) ||
    isNamedByKind(own, words) ||
    isNamedIn(own, translations) ||
    isOfficeNamed(offices, words.words) ||
    isOtherScript(own, passage)
  );
}
