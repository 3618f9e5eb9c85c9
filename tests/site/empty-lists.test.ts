/** What a reader is told where there is nothing yet: what will come, in every language. */
import { expect, test } from 'vitest';
import { messagesFor } from '../../src/messages/index.ts';
import { loadFromMemory } from '../digest/digests.ts';
import { noClaimChecks, type RecordText, write } from '../digest/records.ts';
import { elementsOf, wordsOf } from './built/parsed-page.ts';
import { render } from './built/render.ts';

const languages = ['en', 'ar', 'es', 'fr', 'hi', 'ja'];

const digest = (language: string) =>
  write('digest', 'digest', 'Everything here is made up.', { language, checks: noClaimChecks });

/** The words of the main part of a page, by its path. */
async function pagesOf(records: readonly RecordText[]): Promise<(path: string) => string> {
  const { digest } = await loadFromMemory(records);
  if (!digest) throw new Error('found no digest');
  const files = new Map((await render(digest)).map(({ path, content }) => [path, content]));
  return (path) => wordsOf(elementsOf(String(files.get(path)?.()), 'main')[0]);
}

test.each(languages)(
  'A new digest says what will come, on each of its lists: %s',
  async (language) => {
    const messages = messagesFor(language);
    const page = await pagesOf([digest(language)]);
    expect(page('index.html')).toContain(messages.emptyTimeline);
    expect(page('reversed/index.html')).toContain(messages.emptyTimeline);
    expect(page('embed/index.html')).toContain(messages.emptyTimeline);
    expect(page('places/index.html')).toContain(messages.noEntries);
    expect(page('sources/index.html')).toContain(messages.noSources);
    expect(page('corrections/index.html')).toContain(messages.noCorrections);
  },
);

test.each(languages)(
  'So does the page of each record that no event names yet: %s',
  async (language) => {
    const messages = messagesFor(language);
    const page = await pagesOf([
      digest(language),
      write('tracks', 'track', '', { people: undefined }),
      write('people', 'person', ''),
      write('organizations', 'organization', ''),
      write('places', 'place', ''),
      write('topics', 'topic', ''),
      write('articles', 'article', 'They met.'),
    ]);
    for (const path of ['tracks/track', 'people/person', 'organizations/organization']) {
      expect(page(`${path}/index.html`), path).toContain(messages.noEvents);
    }
    for (const path of ['places/place', 'topics/topic']) {
      expect(page(`${path}/index.html`), path).toContain(messages.noEvents);
    }
    expect(page('articles/article/index.html')).toContain(messages.noPassages);
  },
);

test.each(languages)('Each says more than that there is nothing: %s', (language) => {
  const { emptyTimeline, noEvents, noEntries, noSources, noCorrections, noPassages } =
    messagesFor(language);
  for (const words of [emptyTimeline, noEvents, noEntries, noSources, noCorrections, noPassages]) {
    expect(words.match(/\p{Sentence_Terminal}/gu), words).toHaveLength(2);
  }
});
