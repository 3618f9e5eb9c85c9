import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/outputs/cards/card.ts';
import { composed, withoutMissing } from '../../../src/outputs/cards/card-text.ts';
import { hostileText } from '../digests.ts';

/** A font that lacks some characters, or what is drawn as one with them. */
const lacking =
  (...some: string[]) =>
  (text: string) =>
    some.filter((each) => text.includes(each));

describe('of what the font lacks', () => {
  const card: Card = {
    language: 'en',
    date: '2 May 2030',
    labels: [{ text: 'Leaders', color: 'blue' }],
    kind: 'Visit',
    headline: 'They meet',
    setting: 'Port Sample',
    digestTitle: 'The Sample Digest',
  };

  test('emoji are left out', () => {
    const celebrating = { ...card, headline: 'They 🎉 meet 🇯🇵' };
    expect(withoutMissing(celebrating, lacking('🎉', '🇯🇵'))).toEqual(card);
  });

  test('a character gives way to a compatible one', () => {
    const odd = { ...card, headline: '① ﬁrst' };
    expect(withoutMissing(odd, lacking('①', 'ﬁ')).headline).toBe('1 first');
  });

  test('a text with another character is left out whole', () => {
    const abroad = { ...card, setting: 'Tokyo (東京)', labels: [{ text: '首脳', color: 'red' }] };
    expect(withoutMissing(abroad as Card, lacking(...'東京首脳'))).toEqual({
      ...card,
      setting: undefined,
      labels: [{ text: '', color: 'red' }],
    });
  });

  test('the title of the digest stands in for the headline', () => {
    expect(withoutMissing({ ...card, headline: '会談' }, lacking(...'会談'))).toEqual({
      ...card,
      headline: 'The Sample Digest',
      digestTitle: undefined,
    });
  });

  test.each([
    ['The G\u201120 and the co\u2010operation', 'The G-20 and the co-operation'],
    ['From 2025 → 2026', 'From 2025 -> 2026'],
    ['Growth of ≈ 5 %', 'Growth of ~ 5 %'],
  ])('a sign gives way to what one types for it: %s', (headline, expected) => {
    const { headline: typed } = withoutMissing({ ...card, headline }, lacking(...'\u2010\u2011→≈'));
    expect(typed).toBe(expected);
  });

  test('other punctuation is left out', () => {
    const noted = { ...card, headline: 'They ※ meet' };
    expect(withoutMissing(noted, lacking('※')).headline).toBe('They meet');
  });

  test('a text with a sign that changes a number is left out whole', () => {
    const growth = { ...card, setting: 'Growth of 5 ‰' };
    expect(withoutMissing(growth, lacking('‰')).setting).toBeUndefined();
  });

  test('an emoji that is drawn as one with a letter does not take the letter with it', () => {
    const toned = { ...card, headline: 'They meet a🏽' };
    expect(withoutMissing(toned, lacking('a🏽')).headline).toBe('They meet a');
  });

  test('a text is left out whole if what takes the place of a character is missing too', () => {
    const odd = { ...card, setting: '① Port' };
    expect(withoutMissing(odd, lacking('①', '1')).setting).toBeUndefined();
  });

  test('a text is looked at twice at most, whatever is in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const texts = { ...card, headline: text };
        let looks = 0;
        const all = withoutMissing(texts, (some) => {
          looks += 1;
          return Array.from(some);
        });
        expect(looks).toBeLessThanOrEqual(2 * 6);
        expect(all).toEqual({
          language: 'en',
          labels: [{ text: '', color: 'blue' }],
          headline: '',
        });
      }),
    );
  });

  test('texts are composed first, and controls and selectors go', () => {
    const raw = {
      ...card,
      headline: 'Cafe\u0301 1\ufe0f\u20e3\nof \u202etwo\u0007, co\u00adop \ud800',
    };
    expect(composed(raw).headline).toBe('Café 1 of two , coop');
  });

  test('no text is longer than what could ever be shown', () => {
    expect(composed({ ...card, headline: 'a '.repeat(9999) }).headline).toHaveLength(600);
  });
});

test('a long headline is cut between two characters, and never within a flag or a letter with its accents', () => {
  const of = (headline: string) => composed({ language: 'en', labels: [], headline }).headline;
  expect([...of(`a${'🇺🇸'.repeat(400)}`)].length).toBe(599);
  expect(of('e\u0323\u0302'.repeat(400)).normalize('NFD').endsWith('e\u0323\u0302')).toBe(true);
  expect([...of(`a${'\u0301'.repeat(5000)}`)].length).toBe(600);
  expect(of('x'.repeat(600))).toBe('x'.repeat(600));
});
