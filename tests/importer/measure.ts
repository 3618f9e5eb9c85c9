/** How well received stories are read: each value of the gold records beside the stories, and the copies word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readReceived } from '../../src/importer/received/read-received.ts';
import { readStory } from '../../src/importer/story/read-story.ts';
import type { Story } from '../../src/importer/story/story.ts';

/** What a careful editor would enter. */
export interface Gold {
  options?: { date?: string };
  language: string;
  title: string | null;
  agency: string | null;
  distributor: string | null;
  byline: string[];
  dateline: { place: string | null; date: string | null } | null;
  published: string | null;
  url: string | null;
  body: string;
}

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

/** The stories of a folder as they are read, and what differs from their gold records. */
export async function measureStories(folder: string): Promise<{ stories: number; misses: Miss[] }> {
  const names = readdirSync(folder).sort();
  const misses: Miss[] = [];
  for (const name of names) {
    const files = readdirSync(join(folder, name));
    const file = files.find((each) => each.startsWith('received.')) ?? '';
    const gold = parse(readFileSync(join(folder, name, 'gold.yaml'), 'utf8')) as Gold;
    const received = await readReceived(file, readFileSync(join(folder, name, file)));
    if ('ruleId' in received) throw new Error(`${name}: ${received.reason}`);
    const story = readStory(received, { near: gold.options?.date, today: '2026-01-01' });
    misses.push(...missesOf(name, story, gold));
  }
  return { stories: names.length, misses };
}

function missesOf(name: string, story: Story, gold: Gold): Miss[] {
  const expected = expectedOf(gold);
  const found = foundOf(story);
  return measured.flatMap((value) => {
    if (found[value] === expected[value]) return [];
    const given = value === 'body' ? undefined : story[value];
    return [
      { story: name, value, found: found[value], expected: expected[value], sure: given?.sure },
    ];
  });
}

function expectedOf(gold: Gold): Record<Measured, string> {
  const { dateline, language, body, byline } = gold;
  const plain = (text: string | null | undefined) => text?.trim() ?? '';
  return {
    place: plain(dateline?.place),
    date: plain(dateline?.date),
    body: words(body),
    language: language.split('-')[0] ?? '',
    agency: plain(gold.agency),
    distributor: plain(gold.distributor),
    title: plain(gold.title),
    byline: byline.join('; '),
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
    title: value('title'),
    byline: story.byline?.value.join('; ') ?? '',
    published: value('published'),
    url: value('url'),
  };
}

/** Paragraph by paragraph, with single spaces. */
function words(text: string): string {
  return text
    .split(/\n\n+/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
