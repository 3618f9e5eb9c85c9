import { linkLabel } from '../../../content/body/link-label.ts';
import { escapeCopy } from '../../../content/copies/escape-copy.ts';
import { toWrite } from '../../../content/new/to-write.ts';
import { sentencesIn } from '../../../digest/language/sentences.ts';
import { findQuotation } from '../../../digest/quotation/find-quotation.ts';
import type { SourceText } from '../../../digest/quotation/source-text.ts';
import { tellingContext } from '../../../digest/quotation/telling-context.ts';
import type { StoryEvent, Told } from '../../events/story-event.ts';
import type { PlacedText } from '../../received/placed-text.ts';
import { type Entry, frontMatter, lineOf, type OpenKey, openKeys } from '../front-matter.ts';

const manner = { hasMarkup: false, isPlain: true, hasHeadings: false };

/** What stands in the record of an event beside what the story says of it. */
export interface EventLinks {
  /** Of the copy of the story: `articles/ID`. */
  readonly source: string;
  /** The text of that copy, in which its footnotes are looked for. */
  readonly copy: SourceText;
  /** What its footnotes are labelled with: whose story it is. */
  readonly label: string;
  /** Ids of the records of those who took part. */
  readonly participants: readonly string[];
  /** Those of whom no record is known, and what to do about it. */
  readonly openParticipants: readonly string[];
  /** Id of its record. */
  readonly track?: string;
  readonly place?: string;
  /** What to do about a place that several records have the name of. */
  readonly openPlace?: string;
  /** Sentences that say who "the two" are. */
  readonly alsoCited: readonly string[];
}

/**
 * Makes the draft of an event. Its summary is left to the editor: there are only the footnotes of the passages that
 * it can be written from. The first one tells of the event.
 *
 * @returns undefined where no backslash makes readers see all of the passages, or nothing beside one of them tells it from
 * the same words elsewhere.
 */
export function eventDraft(
  event: StoryEvent,
  paragraphs: readonly PlacedText[],
  links: EventLinks,
): { text: string; open: readonly OpenKey[] } | undefined {
  const { kind, date, place, occasion, sentence } = event;
  const wordsAt = ({ paragraph, start, end }: StoryEvent['sentence']) =>
    paragraphs[paragraph]?.text.slice(start, end).trim() ?? '';
  const isInside = (told: Told<unknown> | undefined) =>
    told !== undefined &&
    told.paragraph === sentence.paragraph &&
    told.start >= sentence.start &&
    told.end <= sentence.end;
  const others = [date, place, occasion].flatMap((told) =>
    told && !isInside(told) ? [sentenceOf(told, paragraphs)] : [],
  );
  const passages = [...new Set([wordsAt(sentence), ...others, ...links.alsoCited])];
  const footnotes = passages.map((passage, index) => {
    const before = index === 0 ? placesBefore(passage, sentence, paragraphs) : 0;
    const title = contextIn(links.copy, passage, before);
    const words = escapeCopy(passage, manner);
    return words === undefined || title === undefined
      ? undefined
      : `[${linkLabel(links.label)}](../${links.source}.md${title}) "${words}"`;
  });
  if (footnotes.some((each) => each === undefined)) return undefined;
  const noteOf = (told: Told<unknown> | undefined) =>
    told && (isInside(told) ? 1 : passages.indexOf(sentenceOf(told, paragraphs)) + 1);
  const evidence = {
    ...(date && { date: noteOf(date) }),
    ...(links.place !== undefined && { place: noteOf(place) }),
    ...(occasion && { occasion: noteOf(occasion) }),
  };
  const entries: Entry[] = [
    { key: 'title', review: 'write a headline' },
    {
      key: 'kind',
      value: kind,
      ...(event.sure === 'unsure' && {
        review: 'unsure; look whether it took place, and what it was',
      }),
    },
    date
      ? {
          key: 'date',
          value: date.value,
          ...(date.sure !== 'certain' && { review: `from "${lineOf(wordsAt(date))}"` }),
        }
      : { key: 'date', review: 'the day it took place; the text does not say' },
    ...(links.track === undefined ? [] : [{ key: 'track', value: links.track }]),
    ...(links.place === undefined ? [] : [{ key: 'place', value: links.place }]),
    ...(links.openPlace === undefined ? [] : [{ key: 'place', review: lineOf(links.openPlace) }]),
    ...(occasion ? [{ key: 'occasion', value: lineOf(occasion.value) }] : []),
    ...(links.openParticipants.length > 0
      ? [{ key: 'participants', review: links.openParticipants.map(lineOf).join('; ') }]
      : []),
    ...(links.participants.length > 0 ? [{ key: 'participants', value: links.participants }] : []),
    ...(Object.keys(evidence).length > 0 ? [{ key: 'evidence', value: evidence }] : []),
    { key: 'draft', value: true },
  ];
  const marks = footnotes.map((_, index) => `[^${index + 1}]`).join('');
  const notes = footnotes.map((footnote, index) => `[^${index + 1}]: ${footnote}`);
  const body = [`**${toWrite}**${marks}`, ...notes].join('\n\n');
  return { text: `${frontMatter(entries)}\n${body}\n`, open: openKeys(entries) };
}

/** How often a passage stands in a story before the place at which it is read. */
function placesBefore(
  passage: string,
  { paragraph, start }: StoryEvent['sentence'],
  paragraphs: readonly PlacedText[],
): number {
  const before = [
    ...paragraphs.slice(0, paragraph).map(({ text }) => text),
    paragraphs[paragraph]?.text.slice(0, start) ?? '',
  ];
  return before.join('\n\n').split(passage).length - 1;
}

/** What tells a passage from the same words elsewhere: at the place at which it is read, or else at another. */
function contextIn(copy: SourceText, passage: string, before: number): string | undefined {
  const places = findQuotation(passage, copy).map(([{ start }]) => start);
  for (const start of [...places.slice(before), ...places.slice(0, before)]) {
    const title = tellingContext(passage, start, copy);
    if (title !== undefined) return title;
  }
  return undefined;
}

/** The sentence that a value stands in. */
function sentenceOf(
  { paragraph, start }: Told<unknown>,
  paragraphs: readonly PlacedText[],
): string {
  const text = paragraphs[paragraph]?.text ?? '';
  const around = sentencesIn(text).find(({ end }) => end > start);
  return around ? text.slice(around.start, around.end).trim() : text;
}
