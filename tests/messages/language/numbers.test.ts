import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, messagesFor } from '../../../src/messages/index.ts';

/** Where the catalogue departs from Unicode, with a reason. */
const signs: Record<string, [theirs: RegExp, ours: string]> = {
  // The Academies have a space where Unicode has the full stop of Spain.
  es: [/\./g, '\u202f'],
};

describe.each(languages)('a whole number in %s', (language) => {
  test('is parted as Unicode has it, in the digits that the agencies print', () => {
    const { format } = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
    const [theirs, ours] = signs[language] ?? [/$^/, ''];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(messagesFor(language).number(value)).toBe(format(value).replace(theirs, ours));
      }),
    );
  });

  test('has the decimal sign that Unicode has', () => {
    const theirs = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
    const sign = theirs.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
    expect(messagesFor(language).decimalSign).toBe(sign);
  });
});
