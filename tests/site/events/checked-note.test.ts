import { describe, expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import { siteWith } from '../../digest/claims/warned.ts';
import { cast, write } from '../../digest/records.ts';
import { elementsOf, wordsOf } from '../built/parsed-page.ts';
import { renderTexts } from '../built/render-texts.ts';

const words = 'All came. They spoke for 25 minutes on Friday, 3 May. The pier is open.';
const summary = [
  'They spoke for 25 minutes on 3 May.[^1] The pier opened.[^2]',
  '[^1]: [Source](../articles/story.md) "They spoke for 25 minutes on Friday, 3 May"',
  '[^2]: [Source](../articles/story.md) "The pier is open"',
].join('\n\n');
const event = write('events', 'talks', summary, { title: 'Talks on the pier', date: '2030-05-03' });

const siteThatChecks = (...rules: Parameters<typeof siteWith>) =>
  renderTexts([...cast, siteWith(...rules), write('articles', 'story', words), event]);

describe('the page of an event', () => {
  test('counts what was found in the sources, and links to what that means', async () => {
    const site = await siteThatChecks('numbers', 'days');
    const page = site.fileAt('events/talks/index.html');
    const notes = elementsOf(page, 'p').filter(({ attribs }) => attribs.class === 'note checked');
    expect(notes.map(wordsOf)).toContain(
      '2 quotations found word for word; 1 figure and 1 day compared with their passages. What is checked',
    );
    expect(page).toContain('href="/about/#what-is-checked"');
    expect(site.fileAt('about/index.html')).toContain('id="what-is-checked"');
  });

  test('says nothing of what was not compared', async () => {
    const site = await renderTexts([...cast, write('articles', 'story', words), event]);
    const page = site.fileAt('events/talks/index.html');
    expect(page).toContain('2 quotations found word for word. ');
    expect(page).not.toContain('compared with');
  });

  test('has the same for each citation in the data', async () => {
    const site = await siteThatChecks('numbers', 'days');
    const { events } = JSON.parse(site.fileAt('digest.json'));
    expect(events[0].citations.map(({ compared }: { compared?: unknown }) => compared)).toEqual([
      [
        { what: 'figure', words: '25 minutes' },
        { what: 'day', words: '3 May' },
      ],
      undefined,
    ]);
  });
});

test('The words of the note have a singular and a plural.', () => {
  const { checked } = messagesFor('en');
  const none = { figures: 0, days: 0, names: 0 };
  expect(checked({ quotations: 1, ...none })).toBe('1 quotation found word for word.');
  expect(checked({ quotations: 4, figures: 0, days: 1, names: 0 })).toBe(
    '4 quotations found word for word; 1 day compared with its passage.',
  );
  expect(checked({ quotations: 4, figures: 3, days: 2, names: 5 })).toBe(
    '4 quotations found word for word; 3 figures, 2 days and 5 names compared with their passages.',
  );
});
