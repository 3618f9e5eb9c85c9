import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/outputs/cards/card.ts';
import { layOutCard } from '../../../src/outputs/cards/card-layout.ts';
import { composed } from '../../../src/outputs/cards/card-text.ts';
import { pageColors, trackColors } from '../../../src/outputs/cards/colors.ts';
import type { Drawing, TextRun } from '../../../src/outputs/cards/drawing.ts';
import type { Measure } from '../../../src/outputs/cards/text/measured-text.ts';
import { hostileText } from '../digests.ts';

/** Each UTF-16 unit is half as wide as it is high; accents take no room. */
const measure: Measure = ({ text }) =>
  Array.from({ length: text.length }, (_, index) => (/\p{M}/u.test(text[index] ?? '') ? 0 : 0.5));

const card: Card = {
  language: 'en',
  date: 'Sunday, 23 November 2025',
  labels: [{ text: 'Leaders', color: 'green' }],
  kind: 'Visit',
  headline: 'They meet',
  setting: 'Port Sample, Samplia',
  digestTitle: 'The Sample Digest',
};
const layOut = (texts: Partial<Card>) => layOutCard({ ...card, ...texts }, measure);
const textsOf = ({ texts }: Drawing) => texts.map(({ text }) => text);
const runOf = (drawing: Drawing, text: string): TextRun => {
  const run = drawing.texts.find((each) => each.text === text);
  if (!run) throw new Error(`found no "${text}"`);
  return run;
};

describe('a card', () => {
  test('has the date in the margin, the rest beside it, and the title at the foot', () => {
    const places = layOut({}).texts.map(({ text, x, baseline }) => [text, x, baseline]);
    expect(places).toEqual([
      ['Sunday,', 72, 130],
      ['23\u00a0November', 72, 172],
      ['2025', 72, 214],
      ['Leaders', 396, 130],
      ['Visit', 540, 130],
      ['They meet', 360, 229],
      ['Port Sample, Samplia', 360, 298],
      ['The Sample Digest', 360, 562],
    ]);
  });

  test('has all of it the other way round in a language from right to left', () => {
    const [left, right] = [layOut({}), layOut({ language: 'ar' })];
    const widthOf = ({ text, style }: TextRun) => 0.5 * style.size * text.length;
    expect(right.texts.map((run) => 1200 - run.x - widthOf(run))).toEqual(
      left.texts.map(({ x }) => x),
    );
    expect(right.shapes.map(({ x, width }) => 1200 - x - width)).toEqual(
      left.shapes.map(({ x }) => x),
    );
  });

  test.each([
    ['السلام والميناء', 122, 0],
    ['बंदरगाह', 122, 0],
    ['港湾首脳会議', 96, -0.01],
  ])(
    'has its headline higher, and no closer, where letters are tall or joined: %s',
    (text, ...set) => {
      const [headline] = layOut({ headline: text }).texts.filter(({ style }) => style.size > 60);
      expect([headline?.style.lineHeight, headline?.style.tracking]).toEqual(set);
    },
  );

  test('has the headline, the labels and the title in bold, and the kind and setting quiet', () => {
    const looks = layOut({}).texts.map(({ text, style, color }) => [
      text,
      `${style.size} ${style.weight}`,
      color,
    ]);
    expect(looks.slice(2)).toEqual([
      ['2025', '32 400', pageColors.ink],
      ['Leaders', '32 600', trackColors.green],
      ['Visit', '32 400', pageColors.quiet],
      ['They meet', '84 600', pageColors.ink],
      ['Port Sample, Samplia', '32 400', pageColors.quiet],
      ['The Sample Digest', '32 600', pageColors.ink],
    ]);
  });

  test('has a rule over the date in the colour of the track, and a thin one over the headline', () => {
    expect(layOut({}).shapes).toEqual([
      { form: 'box', x: 360, y: 76, width: 768, height: 2, color: pageColors.rule },
      { form: 'box', x: 72, y: 76, width: 248, height: 8, color: trackColors.green },
      { form: 'disc', x: 360, y: 110, width: 20, height: 20, color: trackColors.green },
    ]);
  });

  test('has the rule over the date in equal parts for all its tracks, each with its own mark', () => {
    const labels: Card['labels'] = [
      { text: 'Leaders', color: 'blue' },
      { text: 'Ministers', color: 'red' },
    ];
    expect(layOut({ labels }).shapes.slice(1)).toEqual([
      { form: 'box', x: 72, y: 76, width: 124, height: 8, color: trackColors.blue },
      { form: 'box', x: 196, y: 76, width: 124, height: 8, color: trackColors.red },
      { form: 'disc', x: 360, y: 110, width: 20, height: 20, color: trackColors.blue },
      { form: 'frame', x: 540, y: 110, width: 20, height: 20, color: trackColors.red },
    ]);
  });

  test('without a track has the rule over the date in ink', () => {
    const { shapes } = layOut({ labels: [] });
    expect(shapes[1]).toMatchObject({ form: 'box', x: 72, color: pageColors.ink });
    expect(shapes).toHaveLength(2);
  });

  test('has labels in a second row if they need it, and none in a third', () => {
    const labels = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((name) => ({
      text: `The ${name} of many tracks`,
      color: 'blue' as const,
    }));
    const drawing = layOut({ labels });
    expect(textsOf(drawing).filter((text) => text.includes('of many'))).toEqual([
      'The first of many tracks',
      'The second of many tracks',
    ]);
    expect(runOf(drawing, 'The first of many tracks').baseline).toBe(130);
    expect(runOf(drawing, 'The second of many tracks').baseline).toBe(172);
    expect(textsOf(drawing)).not.toContain('Visit');
  });

  test('has the mark alone of a label that was left out', () => {
    const { shapes, texts } = layOut({ labels: [{ text: '', color: 'red' }] });
    expect(shapes.at(-1)).toMatchObject({ form: 'frame', x: 360 });
    expect(texts.find(({ text }) => text === 'Visit')?.x).toBe(360 + 20 + 32);
  });

  test('has nothing where nothing is to be said', () => {
    const bare = { date: undefined, kind: undefined, setting: undefined, digestTitle: undefined };
    expect(layOut({ ...bare, labels: [], headline: '' }).texts).toEqual([]);
    expect(layOut({ ...bare, labels: [] }).texts.map(({ text }) => text)).toEqual(['They meet']);
  });

  test('has nine lines for the date, three for the setting, and one for the rest', () => {
    const long = 'word '.repeat(99).trim();
    const drawing = layOut({ date: long, kind: long, setting: long, digestTitle: long });
    const lines = drawing.texts.map(({ text, x, baseline }) => ({ text, x, baseline }));
    expect(lines.filter(({ x }) => x === 72)).toHaveLength(9);
    expect(lines.filter(({ text }) => text.endsWith('…'))).toMatchObject([
      { x: 72, baseline: 130 + 8 * 42 },
      { x: 360, baseline: 130 + 42 },
      { x: 360, baseline: 340 + 2 * 42 },
      { x: 360, baseline: 562 },
    ]);
  });

  test('has as many lines of a headline as there is room for, and then an ellipsis', () => {
    const headline = 'word '.repeat(99).trim();
    const lines = layOut({ headline }).texts.filter(({ style }) => style.size === 38);
    expect(lines).toHaveLength(6);
    expect(lines.map(({ text }) => text.endsWith('…'))).toEqual([
      ...[false, false, false, false, false],
      true,
    ]);
  });

  test('has a headline of two directions as it is read', () => {
    const drawing = layOut({ headline: '\u05d0\u05d1: Port Sample' });
    const [port, hebrew] = [runOf(drawing, 'Port Sample'), runOf(drawing, '\u05d0\u05d1: ')];
    expect([port.rightToLeft, hebrew.rightToLeft]).toEqual([false, true]);
    expect(hebrew.x).toBeGreaterThan(port.x);
    expect(hebrew.baseline).toBe(port.baseline);
  });
});

describe('whatever a card says', () => {
  const flags = fc
    .array(fc.constantFrom('🇷🇺', '🇸', ' ', '\u0639', '🇦'))
    .map((some) => some.join(''));
  const marks = fc.nat({ max: 99 }).map((count) => `a${'\u0301'.repeat(count)}`);
  const unspaced = fc.nat({ max: 600 }).map((length) => 'W'.repeat(length));
  const text = fc.oneof(
    hostileText,
    flags,
    marks,
    unspaced,
    fc.array(fc.oneof(hostileText, fc.lorem()), { maxLength: 20 }).map((some) => some.join(' ')),
    fc.constantFrom('', '   ', '\u2028\u2029', '\ud800', '\udc00\ud800'),
  );
  const label = fc.record({ text, color: fc.constantFrom('blue', 'red', 'slate') });
  const cards: fc.Arbitrary<Card> = fc
    .record({
      language: fc.constantFrom('en', 'ar', 'ja'),
      date: text,
      labels: fc.array(label, { maxLength: 6 }),
      kind: text,
      headline: text,
      setting: text,
      digestTitle: text,
    })
    .map((some) => composed(some as Card));

  /** The room that letters take, whichever they are. */
  const boxOf = ({ text, x, baseline, style }: TextRun) => ({
    left: x,
    right: x + style.size * measure({ text, rightToLeft: false }, style).reduce((a, b) => a + b, 0),
    top: baseline - 0.75 * style.size,
    bottom: baseline + 0.25 * style.size,
  });

  /** Where it were if the card ran from left to right. */
  const asFromLeft = (box: ReturnType<typeof boxOf>, { language }: Card) =>
    language === 'ar' ? { ...box, left: 1200 - box.right, right: 1200 - box.left } : box;

  test('each text is in its column', () => {
    fc.assert(
      fc.property(cards, (some) => {
        for (const run of layOutCard(some, measure).texts) {
          const { left, right, top, bottom } = asFromLeft(boxOf(run), some);
          const [from, to, end] = left < 360 ? [72, 320, 496] : [360, 1128, 572];
          expect(left).toBeGreaterThanOrEqual(from);
          expect(right, run.text).toBeLessThanOrEqual(to + 0.001);
          expect(top).toBeGreaterThanOrEqual(84);
          expect(bottom).toBeLessThanOrEqual(end);
        }
      }),
    );
  });

  test('no text is over another', () => {
    fc.assert(
      fc.property(cards, (some) => {
        const boxes = layOutCard(some, measure).texts.map(boxOf);
        const overlapping = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.001 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.001,
            ),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });

  test('its letters are measured twice at most, once for the lines and once for their places', () => {
    fc.assert(
      fc.property(cards, (some) => {
        let measured = 0;
        layOutCard(some, (piece, font) => {
          measured += piece.text.length;
          return measure(piece, font);
        });
        const texts = [some.date, some.kind, some.headline, some.setting, some.digestTitle].concat(
          some.labels.map((each) => each.text),
        );
        const letters = texts.join('').length;
        // Besides its letters, each text may have an ellipsis, measured and placed, and a space.
        expect(measured).toBeLessThanOrEqual(2 * letters + 3 * texts.length);
      }),
    );
  });

  test('it is laid out alike each time', () => {
    fc.assert(
      fc.property(cards, (some) => {
        expect(layOutCard(some, measure)).toEqual(layOutCard(structuredClone(some), measure));
      }),
      { numRuns: 20 },
    );
  });
});
