import type { StoryPeople } from '../people/person.ts';
import type { Story } from '../story/story.ts';
import { isSpeech } from './is-speech.ts';
import type { Post } from './post.ts';
import type { Quoted } from './quotations.ts';
import { type Speaker, speakerOf } from './speakers/speaker.ts';
import { unitsOf } from './units.ts';

/** Words that a story quotes, and does not say to be posted. */
export interface Said extends Pick<Speaker, 'person' | 'by'> {
  readonly quoted: Quoted;
}

/** Lists what was said, written elsewhere or told: all quotations of a story that are none of its posts. */
export function readSaid(story: Story, people: StoryPeople, posts: readonly Post[]): Said[] {
  const language = story.language?.value ?? 'en';
  const texts = story.paragraphs.map(({ text }) => text);
  const isPosted = ({ paragraph, from }: Quoted) =>
    posts.some(({ quoted }) =>
      quoted.some((each) => each.paragraph === paragraph && each.from <= from && from < each.to),
    );
  return unitsOf(texts).flatMap((unit) => {
    const { person, by } = speakerOf(unit, people, language);
    const who = { ...(person !== undefined && { person }), ...(by !== undefined && { by }) };
    return unit.quoted
      .filter((quoted) => !isPosted(quoted) && isSpeech(wordsOf(texts, quoted)))
      .map((quoted) => ({ quoted, ...who }));
  });
}

function wordsOf(texts: readonly string[], { paragraph, from, to }: Quoted): string {
  return texts[paragraph]?.slice(from, to) ?? '';
}
