/**
 * Nothing that is shown is made of the words or rules of Node's own `Intl`, which change from version to version. What
 * uses it all the same is listed here, with the reason why it gives the same on each Node.
 */
import { expect, test } from 'vitest';
import { filesBelow, read } from '../imports.ts';

const reasons: Record<string, string> = {
  'src/messages/language/direction-of.ts': 'the script that a language is written in',
  'src/digest/tables/lists.ts': 'the order of letters, to which versions add new ones only',
  'src/outputs/search/search-records.ts': 'the parts of a tag, of which nothing is looked up',
  'src/outputs/search/word-breaks.ts':
    'where words end, in what is searched; they are shown joined',
  'src/outputs/head/open-graph.ts': 'the country that a language is most likely of',
  'src/outputs/head/description.ts':
    'the ends of sentences, in a text that nobody sees on the page',
  'src/outputs/cards/card-text.ts': 'where a character ends, in what is too long for any card',
  'src/outputs/cards/text/break-lines.ts':
    'where a character ends, in a word that is wider than a card',
  'src/outputs/cards/text/line-ends.ts': 'the words of Thai, of which Node has the only dictionary',
  'src/outputs/bibliography/babel-name.ts': 'the parts of a tag, of which nothing is looked up',
};

const shown = ['src/messages', 'src/views', 'src/outputs', 'src/digest/tables', 'templates'];

test('only these files use Intl where something is shown', () => {
  const files = shown.flatMap((folder) => filesBelow(folder));
  const users = files.filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !path.startsWith('templates/scripts/') &&
      /\bIntl\.|\.toLocale|localeCompare/.test(read(path)),
  );
  expect(users.sort()).toEqual(Object.keys(reasons).sort());
});
