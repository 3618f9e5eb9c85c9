import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(title: string, body: string): (string | undefined)[] {
  return checkStory('titles', ferryStory([article(body)], { title })).problems.map(
    ({ reason }) => /^found "(.*?)" in quotation marks/.exec(reason)?.[1],
  );
}

describe('speech in a title', () => {
  const body = 'Kolm met Orso. "We will not give up the ferry," she said. It was "a mistake".';

  test.each([
    ["Kolm: 'We will give up the ferry'", 'We will give up the ferry'],
    ['Kolm: “We will give up the ferry”', 'We will give up the ferry'],
    ['Kolm: ‘We will give up the ferry’', 'We will give up the ferry'],
    ['Kolm: „We will give up the ferry“', 'We will give up the ferry'],
    ['Kolm: „We will give up the ferry"', 'We will give up the ferry'],
    ['Kolm: «We will give up the ferry»', 'We will give up the ferry'],
    ['Kolm : «\u00a0We will give up the ferry\u00a0»', 'We will give up the ferry'],
    ['Kolm: "We will give up the ferry"', 'We will give up the ferry'],
    ['Kolm: 「We will give up the ferry」', 'We will give up the ferry'],
  ])('is told of where no source has it: %s', (title, words) => {
    expect(told(title, body)).toEqual([words]);
  });

  test.each([
    "Kolm: 'We will not give up the ferry'",
    'Kolm: «We will not give up the ferry.»',
    'Kolm: ‘We … will not give up the ferry’',
    "Kolm: 'We Will Not Give Up the Ferry'",
    "Ferry 'a mistake'",
    "Kolm's ministers' ferry goes on",
    'Kolm’s talks with the dockers’ union',
    "Rock 'n' roll on the ferry",
  ])('is not where one has it, or where there is none: %s', (title) => {
    expect(told(title, body)).toEqual([]);
  });

  test('of a source in another language needs a translation', () => {
    const source = article('„Wir geben nicht auf“, sagte Kolm.', { language: 'de' });
    const story = ferryStory([source], { title: "Kolm: 'We do not give up'" });
    expect(checkStory('titles', story).problems).toHaveLength(1);
  });
});
