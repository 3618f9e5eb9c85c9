/** How well received stories are read: each value of the gold records beside the stories, and the copies word for word. */

import type { Story } from '../../src/importer/story/story.ts';
import type { CorpusStory, Gold } from './read-corpus.ts';
import { type Score, scoreOf } from './score.ts';

/** What is compared. */
export const measured = [
  'place',
  'date',
  'body',
  'language',
  'agency',
  'distributor',
  'title',
  'byline',
  'published',
  'url',
] as const;

export type Measured = (typeof measured)[number];

/** A value that was read otherwise than the editor would enter it. */
export interface Miss {
  story: string;
  value: Measured;
  found: string;
  expected: string;
  sure: string | undefined;
}

/** How many paragraphs of the text are right word for word. */
export function scoreParagraphs({ story, gold }: CorpusStory): Score {
  return scoreOf(foundOf(story).body.split('\n'), words(gold.body).split('\n'));
}

/** What differs from the gold records. */
export function measureStories(stories: readonly CorpusStory[]): Miss[] {
  return stories.flatMap(({ name, story, gold }) => {
    const found = foundOf(story);
    const expected = expectedOf(gold, found.agency);
    return measured.flatMap((value) => {
      if (found[value] === expected[value]) return [];
      // "HARROW BAY, Norvia": the town without its region is right as well.
      if (value === 'place' && found.place !== '' && expected.place.startsWith(`${found.place}, `))
        return [];
      const given = value === 'body' ? undefined : story[value];
      return [
        { story: name, value, found: found[value], expected: expected[value], sure: given?.sure },
      ];
    });
  });
}

/** What an editor would enter; of the forms of an agency's name, that which was found, if it is one of them. */
function expectedOf(gold: Gold, agency: string): Record<Measured, string> {
  const { dateline, language, body, byline } = gold;
  const plain = (text: string | null | undefined) => text?.trim() ?? '';
  const forms = [gold.agency ?? []].flat();
  return {
    place: plain(dateline?.place),
    date: plain(dateline?.date),
    body: words(body),
    language: language.split('-')[0] ?? '',
    agency: forms.find((form) => form === agency) ?? forms[0] ?? '',
    distributor: plain(gold.distributor),
    title: words(plain(gold.title)),
    // Names that are printed in capitals may be entered so, or in small letters.
    byline: byline.join('; ').toLowerCase(),
    published: plain(gold.published),
    url: plain(gold.url),
  };
}

function foundOf(story: Story): Record<Measured, string> {
  const value = (key: Exclude<Measured, 'body' | 'byline' | 'language'>) => story[key]?.value ?? '';
  return {
    place: value('place'),
    date: value('date'),
    body: words(story.paragraphs.map(({ text }) => text).join('\n\n')),
    language: (story.language?.value ?? '').split('-')[0] ?? '',
    agency: value('agency'),
    distributor: value('distributor'),
    title: words(value('title')),
    byline: (story.byline?.value.join('; ') ?? '').toLowerCase(),
    published: value('published'),
    url: value('url'),
  };
}

/** The line below a shown post that says who wrote it: "— Ada Roe (@adaroe) May 1, 2030". */
const signature = /\n+(?=[—–-] ?[^\n]{1,60} \(@\w+\))/gu;

/** Paragraph by paragraph, with single spaces. The line of who wrote a post may be a paragraph or the end of one. */
function words(text: string): string {
  return text
    .replace(signature, ' ')
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
