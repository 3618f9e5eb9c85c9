import { expect, test } from 'vitest';
import { checkEvent, footnote } from '../../checked-event.ts';

function warningsOf(caption: string): string[] {
  const picture = `![Two ships](../../public/ships.jpg '${caption}')`;
  const article = 'Ada Example called the talks "a good start".';
  const summary = `They met.[^1]\n\n${picture}\n\n${footnote('called the talks "a good start"')}`;
  return checkEvent(article, summary).problems.filter((line) => line.includes('speech-uncited'));
}

test('direct speech in a caption that no footnote has is a warning at the picture', () => {
  expect(warningsOf('After "a bad start" they ate. Photo: Ada Example')).toEqual([
    '3:1: warning: found "a bad start" in a caption; expected the words in a footnote of the event, ' +
      'if somebody said them; quote there what supports them (speech-uncited)',
  ]);
});

test.each([
  ['words that a footnote has', 'The quay after “a good start.” Photo: Ada Example'],
  ['no speech', 'The quay. Photo: Ada Example'],
  ['a credit in quotation marks', 'The quay. Photo: "Ada" Example'],
])('%s are no problem', (_, caption) => {
  expect(warningsOf(caption)).toEqual([]);
});
