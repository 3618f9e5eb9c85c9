import { describe, expect, test } from 'vitest';
import { checkEvent, footnote } from '../../checked-event.ts';

/** What is told about the words of a footnote, without the place. */
function told(article: string, quotation: string, language = 'en'): string[] {
  const { problems } = checkEvent(article, `So.[^1]\n\n${footnote(quotation)}`, {}, { language });
  return problems.map((problem) => problem.replace(/^\d+:\d+: /, ''));
}

const file = 'content/articles/the-article.md';

describe('an error, as the words are not those of the source, is', () => {
  test.each([
    ['We met Ben Sample. They left.', 'met Ben Sample [and agreed]', 'end', '[and agreed]'],
    ['We met Ben Sample.', '[Nobody says that] We met Ben', 'start', '[Nobody says that]'],
    ['"We met Ben," she said.', 'We met Ben [at last]', 'end', '[at last]'],
    ['They left.\n\nWe met Ben', '[So] We met Ben', 'start', '[So]'],
  ])(
    'of %j, %j: brackets at the %s that stand for nothing',
    (article, quotation, edge, bracket) => {
      expect(told(article, quotation)).toEqual([
        `found "${bracket}" at the ${edge} of the quotation, where ${file} has nothing that it stands for; write it outside of the quotation marks (quotation-edge)`,
      ]);
    },
  );

  test.each([
    ['They lost a no-confidence vote.', 'confidence vote', 'no-confidence'],
    ['The President-elect spoke.', 'The President', 'President-elect'],
    ['A 25\u2011minute call.', 'minute call', '25\u2011minute'],
    [
      'They lost a vote of no-confidence here.',
      'They lost \u2026 confidence here',
      'no-confidence',
    ],
  ])('of %j, %j: half of a compound', (article, quotation, compound) => {
    expect(told(article, quotation)[0]).toBe(
      `found half of "${compound}" at an edge of the quotation; quote the whole word (quotation-edge)`,
    );
  });

  test.each([
    ['The deal [with Samplia] stands.', 'The deal [with Exampleland] stands', '[with Samplia]'],
    ['The deal stands [for a year].', 'The deal stands [for ever]', '[for a year]'],
    ['[All] deals stand.', '[No] deals stand', '[All]'],
    ['Trade stands [for a year] here.', 'Trade [for a year] here', 'stands [for a year]'],
    ['It stands [for a\nyear] here.', 'It stands [for [ten] here', 'a year]'],
  ])('of %j, %j: another word in the own brackets of the source', (article, quotation, own) => {
    const [first = '', ...more] = told(article, quotation);
    expect(more).toEqual([]);
    expect(first).toContain(`where ${file} has brackets of its own, "${own}"; quote the source`);
    expect(first).toMatch(/ \(quotation-verbatim\)$/);
  });
});

describe('a warning, as the words may say something else, is', () => {
  test.each([
    ['We will not sign it.', 'We will \u2026 sign it', 'leaves out "not"', 'will \u2026 sign'],
    ['We will not sign it.', 'We will [gladly] sign it', 'leaves out "not"', 'will [gladly] sign'],
    ['We don\u2019t want to sign.', 'We [all] want', 'leaves out "don\'t"', 'We [all] want'],
    ['We will sign it.', 'We will [never] sign it', 'puts in "never"', 'will [never] sign'],
    ['We will sign it.', 'We will \u2026 [never] \u2026 sign it', 'puts in "never"', ''],
    ['We can sign it.', 'We can[not] sign it', 'puts in "cannot"', 'We [cannot] sign'],
    ['We agreed to not sign it.', 'agreed to [sign]', 'leaves out "not"', 'to [sign]'],
    [
      'It took 25 long minutes.',
      'It took \u2026 minutes',
      'leaves out "25"',
      'took \u2026 minutes',
    ],
    ['It took ten minutes.', 'It took [some] minutes', 'leaves out "ten"', 'took [some] minutes'],
    ['It took 25 minutes.', 'It took [40] minutes', 'leaves out "25" and puts in "40"', ''],
    ['It took many minutes.', 'It took [40] minutes', 'puts in "40"', 'took [40] minutes'],
    ['We saw Ben Sample sign it.', 'We saw \u2026 sign it', 'leaves out "Ben", "Sample"', ''],
    ['We saw Ben sign it.', 'We saw [Ada] sign it', 'leaves out "Ben" and puts in "Ada"', ''],
    ['We saw him sign it.', 'We saw [Ada] sign it', 'puts in "Ada"', 'saw [Ada] sign'],
    ['Ben Sample left. Others do not agree.', '[Ben] do not agree', 'puts in "Ben"', '[Ben] do'],
    [
      'A second try. It lost a vote.',
      'lost a [second] vote',
      'puts in "second"',
      'a [second] vote',
    ],
    ['The 25 met. The boats left.', '[25] boats left', 'puts in "25"', '[25] boats'],
    ['The bill failed to pass.', 'The bill [did] pass', 'leaves out "failed"', 'bill [did] pass'],
    ['It lacks support here.', 'It [has] support', 'leaves out "lacks"', 'It [has] support'],
    ['The bill failed to pass.', '[did] pass', 'leaves out "failed"', '[did] pass'],
    ['He refused to sign it.', 'He [will] sign it', 'leaves out "refused"', 'He [will] sign'],
    ['They denied the theft.', 'They \u2026 the theft', 'leaves out "denied"', 'They \u2026 the'],
    ['They plan to leave.', 'They [will] leave', 'leaves out "plan"', 'They [will] leave'],
    ['We do not yet want to go.', '[They] want to go', 'leaves out "not"', '[They] want'],
    [
      'We met. It rained. We agreed.',
      'We met. \u2026 We agreed',
      'goes past the end of a sentence',
      '',
    ],
    [
      'We agree, all of us\n\nor not',
      'We agree \u2026 or not',
      'goes past the end of a sentence',
      '',
    ],
    [
      '"We agree" she said and he said "go away"',
      'We agree \u2026 go away',
      'goes from one speech on to another',
      '',
    ],
  ])('of %j, %j: %s', (article, quotation, what, shown) => {
    const [first = '', ...more] = told(article, quotation);
    expect(more).toEqual([]);
    expect(first).toMatch(
      /^warning: found ".*; quote the words, or accept the warning \(quotation-gap\)$/,
    );
    expect(first).toContain(`", which ${what}`);
    expect(first).toContain(`found "${shown}`);
  });

  test.each([
    ['de', 'Wir werden nicht gehen.', 'Wir werden \u2026 gehen', 'nicht'],
    ['fr', 'Nous n\u2019irons pas demain.', 'Nous \u2026 demain', 'n", "pas'],
    ['es', 'Nosotros no iremos.', 'Nosotros \u2026 iremos', 'no'],
    ['ru', 'Мы не подпишем.', 'Мы \u2026 подпишем', 'не'],
  ])('a denial left out in the language %s', (language, article, quotation, denial) => {
    expect(told(article, quotation, language).join()).toContain(`which leaves out "${denial}"`);
  });

  test.each(['They', 'it was', 'in the', 'They are'])('%j alone', (quotation) => {
    const problems = told('So He said it was how they and They are in the port.', quotation);
    expect(problems).toContain(
      `warning: found "${quotation}" as the quotation, which says nothing by itself; quote what the claim rests on, or accept the warning (quotation-words)`,
    );
  });
});

describe('nothing is told of', () => {
  test.each([
    [
      'Both sides agreed to meet again soon.',
      'Both sides \u2026 agreed to meet',
      'nothing left out',
    ],
    ['Both sides, who had slept badly, agreed.', 'Both sides \u2026 agreed', 'words left out'],
    ['Both sides, who had\nslept badly, agreed.', 'Both sides \u2026 agreed', 'a line left out'],
    ['The leaders agreed.', '[T]he leaders', 'a letter of the other case'],
    ['The two agreed to meet.', 'The two agree[d] to meet', 'an ending'],
    ['The two agreed to meet.', 'The two agree[s] to meet', 'another ending'],
    ['She said that they agreed.', '[the ministers] agreed', 'who is meant'],
    [
      'She visited Musterstadt in spring.',
      'visited [the capital] in spring',
      'another word for a name',
    ],
    [
      'He and Ben Sample met. He left.',
      'met. [Sample] left',
      'a name that the source has elsewhere',
    ],
    ['They met in May.', 'They met [on 5 May 2030] in May', 'a day put in'],
    ['They met in May.', 'They [the ministers] met', 'an explanation'],
    ['We do not want to sign.', 'We do [definitely not] want to sign', 'a denial that stays'],
    [
      '"We agree," he said, "and go."',
      'We agree \u2026 and go',
      'a speech with words of the newspaper in it',
    ],
    ['The deal [with Samplia] stands.', 'The [big] deal [with Samplia] stands', 'own brackets'],
    ['A 25-minute call.', '25', 'a number before a hyphen'],
    ['They left \u2013 finally.', 'finally', 'a dash'],
    ['They met the minister.', 'They met', 'words that say something'],
  ])('%j as %j: %s', (article, quotation) => {
    expect(told(article, quotation)).toEqual([]);
  });

  test('what is in a language without a list, or in one that is not known', () => {
    expect(told('Nid ydynt yn mynd.', 'Nid \u2026 yn mynd', 'cy')).toEqual([]);
  });
});

test('an ellipsis stands for the words up to the nearest place', () => {
  const article = 'The port met twice, and the port of old met its end.';
  const { citations } = checkEvent(article, `So.[^1]\n\n${footnote('the port \u2026 its end')}`);
  expect(citations[0]?.match[0].start).toBe(article.indexOf('the port'));
  const twice = 'A port, a port of old met its end.';
  const nearest = checkEvent(twice, `So.[^1]\n\n${footnote('port \u2026 its end')}`);
  expect(nearest.problems).toEqual([]);
  expect(nearest.citations[0]?.match[0].start).toBe(twice.lastIndexOf('port'));
});

describe('direct speech in a summary', () => {
  const problemsOf = (speech: string) =>
    checkEvent(
      'She said: we will not sign it.',
      `She said "${speech}".[^1]\n\n${footnote('we will not sign it')}`,
    ).problems;

  test('is compared with its footnote as a footnote is with its source', () => {
    expect(problemsOf('we will \u2026 sign it')).toEqual([
      '1:10: warning: found "will \u2026 sign", which leaves out "not", for "not"; quote the words, or accept the warning (quotation-gap)',
    ]);
    expect(problemsOf('we \u2026 not sign')).toEqual([]);
    expect(problemsOf('not sign')).toEqual([]);
  });
});

describe('an editor may accept a warning', () => {
  const summary = `So.[^1]\n\n${footnote('We will \u2026 sign it')}`;
  const article = 'We will not sign it.';
  const why = 'the next sentence says so';

  test('by the words that it shows', () => {
    const accept = [{ rule: 'quotation-gap' as const, claim: 'will \u2026 sign', why }];
    expect(checkEvent(article, summary, { accept }).problems).toEqual([]);
  });

  test('and is told where there is no such warning any more', () => {
    const accept = [{ rule: 'quotation-gap' as const, claim: 'will \u2026 go', why }];
    expect(checkEvent(article, summary, { accept }).problems.join()).toContain('(accept)');
  });

  describe('once, unless it says how often', () => {
    const rule = 'quotation-gap' as const;
    const claim = 'will \u2026 sign';
    const again = `They met.[^1] They left.[^2]\n\n${footnote('We will \u2026 sign it')}\n${footnote('We will \u2026 sign it', 2)}`;
    const toldOf = (accept: { rule: typeof rule; claim: string; why: string; count?: number }[]) =>
      checkEvent('We will not sign it.', again, { accept }).problems.join('\n');

    test('so that another one of the same words is told, and the first with it', () => {
      const told = toldOf([{ rule, claim, why }]);
      expect(told.match(/\(quotation-gap\)/g)).toHaveLength(2);
      expect(told).toContain(
        `found "${claim}" accepted once, of which "quotation-gap" warns 2 times; write "count: 2" if that is right at each place, or delete the entry (accept)`,
      );
    });

    test('with a count, or an entry for each', () => {
      expect(toldOf([{ rule, claim, why, count: 2 }])).toBe('');
      expect(toldOf(Array.from({ length: 2 }, () => ({ rule, claim, why })))).toBe('');
    });

    test('and more than there are is told', () => {
      const told = toldOf([{ rule, claim, why, count: 3 }]);
      expect(told).toContain('accepted 3 times, of which "quotation-gap" warns 2 times');
    });
  });
});
