import { describe, expect, test } from 'vitest';
import { checkEvent, footnote } from '../../checked-event.ts';

const article =
  'Ada Example called the talks "a good start". "We agree on fish. We discussed the harbour," she ' +
  'said. Ben Sample said he was unable to stay for “another grand round”.';
const all =
  'Ada Example called the talks "a good start". "We agree on fish. We discussed the harbour,"';

const problemsIn = (summary: string) => checkEvent(article, summary).problems;
const citing = (...paragraphs: string[]) => [...paragraphs, footnote(all)].join('\n\n');

describe('every paragraph of a summary has a footnote', () => {
  const missing = (what: string, place: string) =>
    `${place}: found ${what} without a footnote; put [^1] behind the claim it makes (citation-missing)`;

  test('at its end or within', () => {
    expect(problemsIn(citing('They met.[^1]', 'They[^1] talked.', '*They agreed.*[^1]'))).toEqual(
      [],
    );
  });

  test('the same one as another paragraph, perhaps', () => {
    expect(problemsIn(citing('They met.[^1] They talked.[^1]', 'They agreed.[^1]'))).toEqual([]);
  });

  test.each([
    ['They agreed.', 'a paragraph', '3:1'],
    ['> They agreed.', 'a paragraph', '3:3'],
    ['- They agreed.[^1]\n- They ate.', 'a paragraph', '4:3'],
    ['| Ships | Fish |\n| ----- | ---- |\n| 2     | many |', 'a row', '5:1'],
    ['```\nThey agreed.\n```', 'a block of code', '3:1'],
  ])('not so %j', (block, what, place) => {
    expect(problemsIn(citing('They met.[^1]', block))).toEqual([missing(what, place)]);
  });

  test('and every row of a table has, for all of its cells', () => {
    const table = '| Ships | Fish |\n| ----- | ---- |\n| 2     | many[^1] |';
    expect(problemsIn(citing('They met.[^1]', table))).toEqual([]);
  });

  test('and each one without is told', () => {
    expect(problemsIn(citing('They met.', 'They agreed.', 'They left.[^1]'))).toEqual([
      missing('a paragraph', '1:1'),
      missing('a paragraph', '3:1'),
    ]);
  });
});

describe('direct speech occurs in a footnote of its paragraph', () => {
  const uncited = (words: string, place: string) =>
    `${place}: found "${words}"; expected the words in a footnote of the paragraph; ` +
    'quote there what supports them (speech-uncited)';

  test.each([
    ['She saw "a good start".[^1]', 'word by word'],
    ['She saw \u201ca good start\u201d.[^1]', 'with other quotation marks'],
    ['She saw "a good\nstart".[^1]', 'over a line'],
    ['She saw "a *good* start".[^1]', 'with markup'],
    ['"A good start" was what she saw.[^1]', 'with the capital of a sentence'],
    ['She saw "a good start," she said.[^1]', 'with the comma of the summary'],
    ['She saw "a good start."[^1]', 'with the full stop of the summary'],
    ['She said: "We discussed the harbour."[^1]', "with the speaker's full stop"],
    ['She saw "a […] start".[^1]', 'with an ellipsis'],
    ['She said: "[w]e discussed the harbour".[^1]', 'with a letter of the other case'],
    ['She saw "a good start" in "fish".[^1]', 'twice'],
    ['She saw no \u2018good start\u2019.[^1]', 'in single quotation marks'],
  ])('%s: %s', (paragraph) => {
    expect(problemsIn(citing(paragraph))).toEqual([]);
  });

  test.each([
    ['She saw "a bad start".[^1]', 'a bad start', '1:9', 'with another word'],
    ['She saw "a GOOD start".[^1]', 'a GOOD start', '1:9', 'in another case'],
    ['She saw "a good".[^1] And "able to".[^1]', 'able to', '1:27', 'with a part of a word'],
    ['One.[^1] So\nshe saw "a\nbad start".[^1]', 'a bad start', '2:9', 'over lines'],
    ['*She* **saw** "bad".[^1]', 'bad', '1:15', 'behind markup'],
    ['| A |\n| --- |\n| "bad"[^1] |', 'bad', '3:3', 'in a table'],
    ['| "bad" |\n| --- |\n| They met.[^1] |', 'bad', '1:3', 'in the head of a table'],
    ['> She saw "bad".[^1]', 'bad', '1:11', 'in a quote'],
    [
      'She saw \u201ca \u201cbad\u201d start\u201d.[^1]',
      'a "bad" start',
      '1:9',
      'with marks within',
    ],
    ['She saw \u201ca bad start.[^1]', 'a bad start', '1:9', 'without an end'],
    ['She saw \u2018a bad start\u2019.[^1]', 'a bad start', '1:9', 'in single marks'],
    ['She saw \u201eschlecht\u201c.[^1]', 'schlecht', '1:9', 'in German'],
    ['She saw \u00abmauvais\u00bb.[^1]', 'mauvais', '1:9', 'in French'],
    ['She saw \u00bbdårligt\u00ab.[^1]', 'dårligt', '1:9', 'in Danish'],
    ['She saw \u300c\u60aa\u3044\u300d.[^1]', '\u60aa\u3044', '1:9', 'in Japanese'],
    ['She saw "another grand round".[^1]', 'another grand round', '1:9', 'elsewhere in the source'],
  ])('%j is refused: %4$s', (paragraph, words, place) => {
    expect(problemsIn(citing(paragraph))).toEqual([uncited(words, place)]);
  });

  test('not in what an editor put into the footnote', () => {
    const inserted = `She said "never".[^1]\n\n${footnote('We [never] agree')}`;
    expect(problemsIn(inserted)).toContain(uncited('never', '1:10'));
  });

  test('with the brackets of a footnote, and with no others', () => {
    const quoting = (speech: string) =>
      problemsIn(`She said "${speech}".[^1]\n\n${footnote('We agree[d] on [the] fish')}`);
    expect(quoting('agree[d] on [the] fish')).toEqual([]);
    expect(quoting('agree[d] on')).toEqual([]);
    for (const other of ['on [a] fish', 'agree on', 'on [the best] fish', '[never] on', 'the']) {
      expect(quoting(other)).toEqual([uncited(other, '1:10')]);
    }
  });

  test('each of several', () => {
    expect(problemsIn(citing('He saw "bad", "a good start" and "worse".[^1]'))).toEqual([
      uncited('bad', '1:8'),
      uncited('worse', '1:34'),
    ]);
  });

  test('not in one of another paragraph', () => {
    const summary = [
      'She saw "a good start".[^1]',
      'He was "unable to stay".[^1]',
      'So.[^2]',
      footnote(all),
      footnote('Ben Sample said he was unable to stay', 2),
    ];
    expect(problemsIn(summary.join('\n\n'))).toEqual([uncited('unable to stay', '3:8')]);
  });

  test('in any one of several', () => {
    const summary = [
      'She saw "a good start", and he was "unable to stay".[^1][^2]',
      footnote(all),
      footnote('Ben Sample said he was unable to stay', 2),
    ];
    expect(problemsIn(summary.join('\n\n'))).toEqual([]);
  });

  test('in the translation of one', () => {
    const translated = `${footnote('a good start')} (translation: "a fine beginning [the first one]")`;
    expect(problemsIn(`She saw "a fine beginning".[^1]\n\n${translated}`)).toEqual([]);
    expect(problemsIn(`She saw "a good start".[^1]\n\n${translated}`)).toEqual([]);
    expect(problemsIn(`She saw "the first one".[^1]\n\n${translated}`)).toEqual([
      uncited('the first one', '1:9'),
    ]);
  });

  test('a quotation mark alone, and marks around nothing, are no speech', () => {
    expect(problemsIn(citing('A 5" pipe and "" and " ".[^1]'))).not.toContainEqual(
      expect.stringContaining('found ""'),
    );
    expect(problemsIn(citing('A 5" pipe.[^1]'))).toEqual([]);
  });

  test('is not looked for where a footnote is at fault, which is told', () => {
    const summary = 'She saw "a bad start".[^1]\n\n[^1]: Somewhere "a bad start"';
    expect(problemsIn(summary)).toHaveLength(1);
    expect(problemsIn(summary)[0]).toContain('(footnote)');
  });
});
