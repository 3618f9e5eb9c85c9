import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

function told(title: string, body: string, language = 'en'): (string | undefined)[] {
  const story = ferryStory([article(body, { language })], { title });
  return checkStory('titles', story).problems.map(
    ({ reason }) => /^found "(.*?)"/.exec(reason)?.[1],
  );
}

describe('how many people a title has, dead, injured, treated, arrested or rescued, is told of', () => {
  test.each([
    ['Seventeen die on ferry', 'Three people died and seventeen were injured on a ferry.', 'en'],
    ['Seventeen dead on ferry', 'Tres turistas murieron y diecisiete resultaron heridos.', 'es'],
    ['Three treated after fire', 'Two watchmen, aged 24 and 61, were treated.', 'en'],
    ['Fire kills 4', 'Bei dem Feuer wurden drei Menschen getötet und vier verletzt.', 'de'],
  ])('%s: %s', (title, body, language) => {
    expect(told(title, body, language)).toHaveLength(1);
  });

  test.each([
    ['3 dead on ferry', 'Three people died and seventeen were injured on a ferry.'],
    ['Two killed in fire', 'A woman of 38 was killed. A man, 40, died later.'],
    ['Ferry with 14 aboard sinks', 'Three people died. The ferry had 14 aboard.'],
  ])('but not %s: %s', (title, body) => {
    expect(told(title, body)).toEqual([]);
  });
});
