import type { Range } from '../../../../../digest/quotation/source-text.ts';
import { type PastDay, pastDays } from '../../../../../importer/days/past-days.ts';
import { isDayOfSaying } from '../../../../../importer/events/days/day-of-saying.ts';
import { isDayToCome } from '../../../../../importer/events/days/day-to-come.ts';
import type { Stretch } from '../../../../../importer/people/person.ts';
import { platformIn } from '../../../../../importer/posts/words/platforms.ts';
import type { StoryParts } from '../../../../import/reading/read-parts.ts';
import type { ToldEvent } from './choices.ts';
import { toldStory } from './told-story.ts';

/** A day that a sentence names on which an event may have been. */
export interface NearDay {
  /** EDTF. */
  readonly value: string;
  readonly words: Range;
  /** The sentence that has these words. */
  readonly sentence: Range;
  /** Of the footnote that cites the sentence. */
  readonly label: string | undefined;
}

/**
 * The days that the sentences name, but for those on which something was only said or posted, and those to come; what
 * the event says already stays where its own sentence names it.
 */
export function daysNear({ event, source, near, project }: ToldEvent): NearDay[] {
  const { language = 'en' } = source.front;
  const parts = toldStory(source, project);
  const now = event.front.date?.edtf;
  return near.flatMap(({ at, range, text, label }) => {
    const sentence = text.slice(at.start, at.end);
    // Beside the event, the days of a sentence that tells of a post are those of the post.
    if (label === undefined && platformIn(sentence)) return [];
    const isOther = (day: PastDay) =>
      isDayOfSaying(sentence, day, language) ||
      isDayToCome(sentence, day, language) ||
      isOfPost({ ...at, start: at.start + day.start, end: at.start + day.end }, parts);
    return pastDays(sentence, language, parts.story.date?.value)
      .filter((day) => (label !== undefined && day.date === now) || !isOther(day))
      .map(({ date, start, end }) => ({
        value: date,
        words: { start: range.start + start, end: range.start + end },
        sentence: range,
        label,
      }));
  });
}

/** Whether a post was made on a day, by the sentence that says so. */
function isOfPost(day: Stretch, { posts }: StoryParts): boolean {
  return posts.some(
    ({ date }) =>
      date?.isStated === true &&
      date.paragraph === day.paragraph &&
      date.start < day.end &&
      date.end > day.start,
  );
}
