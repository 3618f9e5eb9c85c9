import { describe, expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from '../around/paragraphs.ts';

async function read(language: string, { above = '', before = '' }) {
  const text = [headlines[language], above, before + (paragraphs[language] ?? []).join('\n\n')];
  const story = await storyOf(text.filter((part) => part !== '').join('\n\n'));
  const { place, date, agency, byline } = story;
  const kept = story.paragraphs.map(({ text }) => text);
  return { place, date: date?.value, agency: agency?.value, byline: byline?.value, kept };
}

describe('a dateline', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['en', '(Port Kolm) – ', 'Port Kolm', undefined],
    ['de', '(Bad Kolmstadt) - ', 'Bad Kolmstadt', undefined],
    ['en', '(NWS) – ', undefined, 'NWS'],
    ['en', 'PORT KOLM | NWS — ', 'PORT KOLM', 'NWS'],
    ['es', 'Puerto Colma | NWS – ', 'Puerto Colma', 'NWS'],
    ['es', 'Redacción Puerto Colma, 1 may (NWS).- ', 'Puerto Colma', 'NWS'],
    ['es', 'Redacción Internacional, 1 may (NWS).- ', undefined, 'NWS'],
    ['pt', 'Redação Porto Colma, 01 mai 2030 (NWS) - ', 'Porto Colma', 'NWS'],
    ['es', 'Santa Colma del Mar, 1 may (Muellia) ', 'Santa Colma del Mar', 'Muellia'],
    ['de', 'Kolm/Inselstadt (nws) - ', 'Kolm/Inselstadt', 'nws'],
    ['en', 'NEWPORT NEWS, Isles (NWS) — ', 'NEWPORT NEWS', 'NWS'],
  ])('%s: %s', async (language, before, place, agency) => {
    const story = await read(language, { before });
    expect([story.place?.value, story.agency]).toEqual([place, agency]);
    expect(story.kept).toEqual(paragraphs[language]);
  });

  test.each(['(Advertorial) – ', '(Analysis) – ', '(Norwa Kolm) '])(
    'is none of %s',
    async (before) => {
      expect((await read('en', { before })).place).toBeUndefined();
    },
  );

  test('in brackets alone is likely at most', async () => {
    expect((await read('en', { before: '(Port Kolm) – ' })).place?.sure).toBe('likely');
  });
});

describe('above a text, a page or an office says', () => {
  test('where it put out a release, behind the hour and its short name', async () => {
    for (const above of [
      'Posted On: 01 MAY 2030 6:52PM by QIB Kolmpur',
      'प्रविष्टि तिथि: 01 MAY 2030 6:52PM by QIB Kolmpur',
      'Released 1 May 2030, 10:04 IST by QIB, Kolmpur',
    ]) {
      const { place, date, kept } = await read('en', { above });
      expect([place?.value, place?.sure, date]).toEqual(['Kolmpur', 'likely', '2030-05-01']);
      expect(kept).toEqual(paragraphs.en);
    }
  });

  test.each([
    ['en', 'Ada Sand, NWS\n1 May 2030', 'NWS', ['Ada Sand']],
    ['en', 'Ada Sand, Northern Wire\n1 May 2030', 'Northern Wire', ['Ada Sand']],
    ['de', 'Bo Sand/nws\n1. Mai 2030', 'nws', ['Bo Sand']],
    ['fr', 'NWS - Publié le 01/05/2030 à 10:04', 'NWS', undefined],
    ['it', 'NWS – Pubblicato il 1 maggio 2030', 'NWS', undefined],
    ['en', 'GMT - Updated 1 May 2030 10:04', undefined, undefined],
  ])('whose story it is: %s: %s', async (language, above, agency, byline) => {
    const story = await read(language, { above });
    expect([story.agency, story.byline]).toEqual([agency, byline]);
    expect(story.kept).toEqual(paragraphs[language]);
  });

  test.each([
    ['ko', '기자명 한아리 기자   입력 2030.05.01 17:22   수정 2030.05.02 18:05   댓글 4'],
    ['ko', '기사입력 2030-05-01 17:22 | 최종수정 2030-05-02 09:00'],
    ['ja', '公開日時：2030年5月1日 17:22　更新：2030年5月2日'],
    ['zh', '发布时间：2030-05-01 17:22'],
    ['nl', 'Gepubliceerd op 1 mei 2030 om 17:22'],
    ['ar', 'تاريخ النشر: 1 مايو 2030'],
  ])('when it was published: %s: %s', async (language, above) => {
    const { published } = await storyOf(
      [headlines[language], above, ...(paragraphs[language] ?? [])].join('\n\n'),
    );
    expect(published?.value).toBe('2030-05-01');
  });

  test('when it was kept, which is not when it was published', async () => {
    const above = 'Saved from Quayside Voice on 2 May 2030';
    const text = `${headlines.en}\n\n${above}\n\nPORT KOLM, May 1 (NWS) - ${paragraphs.en?.join('\n\n')}`;
    const { published, distributor } = await storyOf(text);
    expect([published?.value, distributor?.value]).toEqual(['2030-05-01', 'Quayside Voice']);
  });
});

test('the line in italics below the masthead of a newsletter tells its day', async () => {
  const above =
    '![The Gull](https://kolm.example/mast.png)\n\n*Wednesday, May 1, 2030 · Presented by the Quay Bank*';
  const text = `${above}\n\n# ${headlines.en}\n\n${paragraphs.en?.join('\n\n')}`;
  const story = await storyOf(text, 'letter.md');
  expect([story.title?.value, story.published?.value]).toEqual([headlines.en, '2030-05-01']);
});
