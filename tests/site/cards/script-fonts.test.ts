import { describe, expect, test } from 'vitest';
import { withoutMissing } from '../../../src/outputs/cards/card-text.ts';
import { readFontFiles } from '../../../src/site/cards/font-parts.ts';
import { missingFontsFor, scriptFilesFor } from '../../../src/site/cards/script-fonts.ts';
import { createShaper } from '../../../src/site/cards/shape-text.ts';

const headlines: [script: string, language: string, headline: string][] = [
  ['Arabic', 'ar', 'قمة الموانئ تتفق على خفض الرسوم بنسبة 12.5%'],
  ['Devanagari', 'hi', 'बंदरगाह शिखर सम्मेलन में शुल्क घटाने पर सहमति।'],
  ['Japanese', 'ja', '港湾首脳会議、使用料の引き下げで「一致」'],
  ['Latin with Japanese', 'en', 'Summit in Mihon (見本港) – “agreed”'],
  ['Persian, with what parts letters', 'fa', 'نشست بندرها را می\u200cبینیم'],
];

async function shaperFor(text: string, language: string) {
  const files = scriptFilesFor([text], language);
  await readFontFiles(files);
  return createShaper(files);
}

describe.each(headlines)('a headline in %s', (_, language, headline) => {
  test('is kept whole, with a shape for each letter', async () => {
    const { lackingIn, shapeText } = await shaperFor(headline, language);
    expect(lackingIn(headline)).toEqual([]);
    expect(withoutMissing({ language, labels: [], headline }, lackingIn).headline).toBe(headline);
    const rightToLeft = language === 'ar' || language === 'fa';
    for (const weight of [400, 600] as const) {
      const glyphs = shapeText({ text: headline, rightToLeft }, { weight, tracking: 0 });
      expect(glyphs.filter(({ id }) => id === 0)).toEqual([]);
    }
  });

  test('needs no font that is not installed', () => {
    expect(missingFontsFor([headline], language)).toEqual([]);
  });
});

test('Arabic letters are joined, and Hindi ones are drawn as one', async () => {
  const font = { weight: 600, tracking: 0 } as const;
  const arabic = await shaperFor('بيت', 'ar');
  const joined = arabic.shapeText({ text: 'ببب', rightToLeft: true }, font).map(({ id }) => id);
  expect(new Set(joined).size).toBeGreaterThan(1);
  const hindi = await shaperFor('क्ष', 'hi');
  expect(hindi.shapeText({ text: 'क्ष', rightToLeft: false }, font)).toHaveLength(1);
});

test('cards that are drawn at the same time have all their letters', async () => {
  const texts = ['港湾', '会談', '首脳', '閉幕', '使用料', '一致', '発表', '来月'];
  const shapers = await Promise.all(texts.map((text) => shaperFor(text, 'ja')));
  expect(shapers.map(({ lackingIn }, index) => lackingIn(texts[index] ?? ''))).toEqual(
    texts.map(() => []),
  );
});

test('letters are heavier in bold', async () => {
  const { shapeText } = await shaperFor('港', 'ja');
  const [regular, bold] = ([400, 600] as const).map((weight) => {
    const [glyph] = shapeText({ text: '港', rightToLeft: false }, { weight, tracking: 0 });
    return glyph?.part.font.glyphToPath(glyph.id);
  });
  expect(regular).not.toBe(bold);
});

describe('of other fonts', () => {
  test.each(['They meet – “Tōkyō”, Київ, Αθήνα, Đà Nẵng', 'A → B ≈ 5 ‰', ''])(
    'no file is read for "%s"',
    (text) => {
      expect(scriptFilesFor([text], 'en')).toEqual([]);
      expect(missingFontsFor([text], 'en')).toEqual([]);
    },
  );

  test('only the files are read that have letters of the text', () => {
    expect(scriptFilesFor(['हिन्दी'], 'hi')).toEqual([
      'noto-serif-devanagari/files/noto-serif-devanagari-devanagari-wght-normal.woff2',
    ]);
    const files = scriptFilesFor(['港湾'], 'ja');
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['Thai', 'th', 'ผู้นำพบกันที่ท่าเรือ', 'noto-serif-thai'],
    ['Hebrew', 'en', 'They meet in נמל', 'noto-serif-hebrew'],
    ['Korean', 'ko', '항구 정상회의', 'noto-serif-kr'],
    ['Chinese', 'zh-Hans', '港口峰会', 'noto-serif-sc'],
  ])('that of %s is named where a text needs it', (script, language, text, name) => {
    expect(missingFontsFor([text], language)).toMatchObject([{ script, name }]);
  });

  test('that of Chinese is not needed for letters that Japanese has, but in Chinese', () => {
    expect(missingFontsFor(['港口'], 'en')).toEqual([]);
    expect(missingFontsFor(['这'], 'en')).toMatchObject([{ name: 'noto-serif-sc' }]);
  });
});
