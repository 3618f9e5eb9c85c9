import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, messagesFor } from '../../../src/messages/index.ts';
import { countIn } from '../../../src/messages/language/plurals.ts';

describe.each(languages)('in %s', (language) => {
  test('a number takes the form that Unicode has for it', () => {
    const { plural } = messagesFor(language);
    const rules = new Intl.PluralRules(language);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (count) => {
        expect(plural(count)).toBe(rules.select(count));
      }),
    );
  });
});

describe('a count', () => {
  const count = countIn(messagesFor('en'));

  test('has its number where the sign is', () => {
    expect(count(1, { one: '# event', other: '# events' })).toBe('1 event');
    expect(count(3102, { one: '# event', other: '# events' })).toBe('3,102 events');
  });

  test('takes the form for all others where the language has no other', () => {
    expect(count(1, { other: '# of 7' })).toBe('1 of 7');
  });
});
