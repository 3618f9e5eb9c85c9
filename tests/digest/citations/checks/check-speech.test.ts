import { describe, expect, test } from 'vitest';
import { checkEvent, footnote } from '../../checked-event.ts';

/** What is told of a summary whose one footnote has all of an article. */
function told(article: string, summary: string, front: { language?: string } = {}): string[] {
  const { problems } = checkEvent(article, `${summary}[^1]\n\n${footnote(article)}`, {}, front);
  return problems;
}

describe('direct speech has whole compounds', () => {
  test.each([
    ['They lost a no-confidence vote.', 'They lost a "confidence vote".', 'no-confidence'],
    ['The President-elect spoke.', 'It was "the President".', 'President-elect'],
    ['He is anti-war.', 'He spoke of "war".', 'anti-war'],
  ])('of %j, not %j', (article, summary, compound) => {
    const [first = ''] = told(article, summary);
    expect(first).toContain(`found half of "${compound}" at an edge of the quotation`);
    expect(first).toMatch(/^1:\d+: .* \(quotation-edge\)$/);
  });

  test('where a footnote has the same words by themselves, they are quoted', () => {
    const article = 'They lost a no-confidence vote. A confidence vote comes next week.';
    expect(told(article, 'There will be "a confidence vote".')).toEqual([]);
  });

  test('also those of a translation', () => {
    const article = 'Sie verloren das Misstrauensvotum.';
    const cited = `${footnote(article)} (translation: "They lost the no-confidence vote.")`;
    const { problems } = checkEvent(
      article,
      `They lost "the no" and a "confidence vote".[^1]\n\n${cited}`,
      {},
      { language: 'de' },
    );
    expect(problems.join()).toContain('found half of "no-confidence" at an edge of the quotation');
  });
});

describe('direct speech without the denial beside it is a warning', () => {
  test.each([
    ['en', 'I do not agree with it.', 'He would "agree with it".', 'not'],
    ['en', 'I don\u2019t agree with it.', 'He would "agree with it".', "don't"],
    ['en', 'We will never fully accept it.', 'They "accept it".', 'never'],
    ['en', 'We are not yet ready to sign.', 'They are "ready to sign".', 'not'],
    ['en', 'The bill failed to pass.', 'The bill had to "pass".', 'failed'],
    ['en', 'He denied that they agreed.', 'He said "they agreed".', 'denied'],
    ['en', 'They have no plans to leave.', 'They have "plans to leave".', 'no'],
    ['de', 'Wir werden nicht unterschreiben.', 'They want to "unterschreiben".', 'nicht'],
    ['de', 'Wir unterstützen den Plan nicht.', 'They say: "Wir unterstützen den Plan".', 'nicht'],
    ['fr', 'Nous ne voulons pas partir.', 'They: "voulons pas partir".', ''],
    ['es', 'No aceptamos el plan.', 'They said "aceptamos el plan".', 'No'],
  ])('%s: %j, as %j', (language, article, summary, denial) => {
    const [first = '', ...more] = told(article, summary, { language }).filter(
      (problem) => !problem.includes('translation-missing'),
    );
    expect(more).toEqual([]);
    if (denial === '') return expect(first).toBe('');
    expect(first).toContain(`which leaves out the "${denial}" beside it that denies it`);
    return expect(first).toMatch(/: warning: .* \(quotation-gap\)$/);
  });

  test.each([
    ['I do not agree with it.', 'He did not "agree with it".', 'the editor denies it as well'],
    ['I do not agree with it.', 'He refused to "agree with it".', 'in other words'],
    ['I do not agree with it.', 'He said: "I do not agree with it."', 'it has the denial'],
    [
      'They failed to pass it.',
      'They did not "pass it".',
      'the editor denies it with another word',
    ],
    ['It is not only cheap but good.', 'It is "cheap but good".', 'not only'],
    ['They did not come, but agreed to it.', 'They "agreed to it".', 'another clause'],
    ['He did not say when the vote took place.', 'The "vote took place".', 'too far away'],
  ])('of %j, not %j: %s', (article, summary) => {
    expect(told(article, summary)).toEqual([]);
  });
});

describe('a footnote without the denial beside it is a warning', () => {
  const article = 'Ada Example met them. "I do not agree with it," she said.';
  const cited = footnote('agree with it');

  test('where the claim that it closes denies nothing', () => {
    const [first = ''] = checkEvent(article, `She agreed.[^1]\n\n${cited}`).problems;
    expect(first).toContain('found "agree with it", which leaves out the "not" beside it');
  });

  test('and not where the claim denies it', () => {
    expect(checkEvent(article, `She did not agree.[^1]\n\n${cited}`).problems).toEqual([]);
    const twice = `They met.[^2] She disagreed.[^1]\n\n${cited}\n${footnote('met them', 2)}`;
    expect(checkEvent(article, twice).problems).toEqual([]);
  });
});
