import { pastDays } from '../../days/past-days.ts';
import { type Mention, mentionsIn, type Stretch } from '../../people/person.ts';
import type { ReadEvents } from '../read-events.ts';
import type { StoryEvent } from '../story-event.ts';
import { withProtagonist } from '../who-took-part/protagonist.ts';
import { readSentence } from './read-sentence.ts';

/** Before the second of two days that share a verb: "met A on Monday *and on* Tuesday B". */
const joined =
  /(?:[,;،、]\s*(?:(?<!\p{L})(?:and|und|y|e|ed|et|en|then|dann|luego|poi|puis)(?!\p{L})|و)?|(?<!\p{L})(?:and|und|y|e|ed|et|en)(?!\p{L})|(?<![\p{L}\p{M}])(?:और|तथा)(?![\p{L}\p{M}])|(?<!\p{L})و)[\s,]*(?:(?:on|am|el|le|il|la|op|na|no|then|later|dann|luego|poi|puis|depois|dopo|يوم|late|early)\s*)*$/iu;

/** A part of a sentence that has a day of its own. */
interface DatedPart extends Stretch {
  /** Whether it names somebody and no more, so that its verb is that of the part before. */
  readonly isGapped: boolean;
}

/**
 * The events that one sentence tells of, also where it tells of several days with one subject, and maybe with one
 * verb: "She met A on Monday and, on Tuesday, B."
 */
export function readDatedParts(story: ReadEvents, text: string, at: Stretch): StoryEvent[] {
  const whole = readSentence(story, text, at);
  if (whole.length === 0) return whole;
  const [first, ...others] = datedParts(story, text, at);
  if (!first || others.length === 0) return whole;
  const read = readSentence(story, text, first).map((event) =>
    withProtagonist(event, story.people, text),
  );
  const encounter = read.find(({ participants }) => participants.length > 0);
  const [subject] = encounter?.participants ?? [];
  const later = others.flatMap((part) => {
    const own = readSentence(story, text, part);
    if (own.length === 0 && part.isGapped && encounter && subject !== undefined)
      return gapped(story, encounter, { text, part, subject });
    const named = mentionsIn(story.people, part).map(({ person }) => person);
    return own.map((event) => withSubject(event, subject, named));
  });
  return [...read, ...later].map((event) => ({ ...event, sentence: at }));
}

/** @param named Whom its part of the sentence names; its subject is that of the part before. */
function withSubject(
  event: StoryEvent,
  subject: number | undefined,
  named: readonly number[],
): StoryEvent {
  const own = event.participants.filter((person) => named.includes(person));
  const isWhole = own.length > 1 || subject === undefined;
  return isWhole || own.includes(subject) ? event : { ...event, participants: [subject, ...own] };
}

/** The same as before, on another day, with somebody else. */
function gapped(
  { people, language, day }: ReadEvents,
  { place: _, ...encounter }: StoryEvent,
  { text, part, subject }: { text: string; part: DatedPart; subject: number },
): StoryEvent[] {
  const [said] = pastDays(text.slice(part.start, part.end), language, day);
  if (!said) return [];
  const named = mentionsIn(people, part).map(({ person }) => person);
  const date = {
    value: said.date,
    paragraph: part.paragraph,
    start: part.start + said.start,
    end: part.start + said.end,
    sure: 'likely' as const,
  };
  const participants = [...new Set([subject, ...named])];
  return [{ ...encounter, participants, date, sure: 'unsure' }];
}

/** The parts of a sentence that tell of several days, and each of somebody else; one, where that is not so. */
function datedParts({ people, language, day }: ReadEvents, text: string, at: Stretch): DatedPart[] {
  const whole = { ...at, isGapped: false };
  const days = pastDays(text.slice(at.start, at.end), language, day).filter(
    ({ isOneDay }) => isOneDay,
  );
  if (days.length < 2) return [whole];
  const mentions = mentionsIn(people, at);
  return days.slice(1).reduce<DatedPart[]>(
    (parts, { start, end, date }, index) => {
      const last = parts.at(-1) ?? whole;
      const from = at.start + start;
      const before = text.slice(last.start, from);
      const joint = joined.exec(before)?.index;
      const known = mentions.filter(({ start: place }) => place < from);
      const next = mentions.find((each) => each.start >= at.start + end && isNew(each, known));
      const isOwn =
        joint !== undefined &&
        date !== days[index]?.date &&
        next !== undefined &&
        known.some(({ start: place }) => place >= last.start);
      if (!isOwn) return parts;
      const cut = last.start + joint;
      const isGapped = isAlone(text, { from: at.start + end, next, until: at.end });
      return [
        ...parts.slice(0, -1),
        { ...last, end: cut },
        { paragraph: at.paragraph, start: cut, end: at.end, isGapped },
      ];
    },
    [whole],
  );
}

function isNew({ person }: Mention, known: readonly Mention[]): boolean {
  return known.every((each) => each.person !== person);
}

/** Few words stand between the day and somebody, and none that goes on with a verb behind. */
function isAlone(
  text: string,
  { from, next, until }: { from: number; next: Mention; until: number },
): boolean {
  const between = text.slice(from, next.start);
  const behind = text.slice(next.end, until);
  return between.length < 60 && !/[;:]/u.test(between) && /^\s*(?:[,;.،。]|$)/u.test(behind);
}
