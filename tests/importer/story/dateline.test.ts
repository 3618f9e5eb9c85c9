import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

const text = 'The harbour board opened the new quay on Wednesday, after two years of work.';

describe('datelines as agencies print them', () => {
  test.each([
    [
      'date 2030-05-01SOME - WIRE) Port Example, May 1 (WIRE) ',
      'Port Example',
      '2030-05-01',
      'WIRE',
    ],
    ['NEW PORT, May 1 (Wire) - ', 'NEW PORT', '2030-05-01', 'Wire'],
    ['NEW PORT, May 1 - ', 'NEW PORT', '2030-05-01', undefined],
    ['NEW PORT — ', 'NEW PORT', undefined, undefined],
    ['PORT (dpx) – ', 'PORT', undefined, 'dpx'],
    ['Port (dpx/lno) - ', 'Port', undefined, 'dpx/lno'],
    ['By A. Writer, New Port [XX], May 1 (WRE): ', 'New Port', '2030-05-01', 'WRE'],
    ['Puerto Nuevo, 1 may (Agencia Sol).- ', 'Puerto Nuevo', '2030-05-01', 'Agencia Sol'],
    ['(WIRE) - PORTO, 01 MAG - ', 'PORTO', '2030-05-01', 'WIRE'],
    ['Neustadt, 1. Mai. ', 'Neustadt', '2030-05-01', undefined],
    ['नया नगर, 1 मई (समाचार) ', 'नया नगर', '2030-05-01', 'समाचार'],
    ['НОВЫЙ ПОРТ, 1 мая. /ТАСК/. ', 'НОВЫЙ ПОРТ', '2030-05-01', 'ТАСК'],
    ['NEW PORT, State, May 1, 2030 /Wire/ -- ', 'NEW PORT', '2030-05-01', 'Wire'],
    ['ST. EXAMPLE, Mont. (Wire) — ', 'ST. EXAMPLE', undefined, 'Wire'],
    ['PORT-AU-LAC, 1er mai (Agence Lac) - ', 'PORT-AU-LAC', '2030-05-01', 'Agence Lac'],
    ['【東雲社5月1日】', undefined, '2030-05-01', '東雲社'],
    ['东方社新港5月1日电（记者王某）', '新港', '2030-05-01', '东方社'],
    ['PORT (Courier, avec WIRE) — ', 'PORT', undefined, 'WIRE'],
    ['(PORT = WIRE) ', 'PORT', undefined, 'WIRE'],
    ['PORT EXAMPLE, 1 мая - НОРД. ', 'PORT EXAMPLE', '2030-05-01', 'НОРД'],
    ['Порт. 1 мая. НОРД - ', 'Порт', '2030-05-01', 'НОРД'],
    ['Port Example, le 1er mai 2030 (WRE) – ', 'Port Example', '2030-05-01', 'WRE'],
    ['Hafenstadt, den 1. Mai 2030 – ', 'Hafenstadt', '2030-05-01', undefined],
    ['PORT EXAMPLE (1 mai 2030) - ', 'PORT EXAMPLE', '2030-05-01', undefined],
    ['PORT EXAMPLE, May 1 — (WIRE) — ', 'PORT EXAMPLE', '2030-05-01', 'WIRE'],
    ['PORT EXAMPLE, May 1, WIRE — ', 'PORT EXAMPLE', '2030-05-01', 'WIRE'],
    ['PORT EXAMPLE, Wednesday, May 1, 2030 (WIRE) — ', 'PORT EXAMPLE', '2030-05-01', 'WIRE'],
    ['Port/WIRE - ', 'Port', undefined, 'WIRE'],
    ['Port/Example (wre) - ', 'Port/Example', undefined, 'wre'],
    ['Yeni Liman, 1 Mayıs (YA) - ', 'Yeni Liman', '2030-05-01', 'YA'],
    ['نيو بورت 1 مايو (وان) - ', 'نيو بورت', '2030-05-01', 'وان'],
    ['【新港共同】', '新港', undefined, '共同'],
    ['（東方社新港1日電）', '新港', '2030-05-01', '東方社'],
    ['东方社新港13月1日电 ', '新港', undefined, '东方社'],
    ['(신항=동양통신) 김가상 기자 = ', '신항', undefined, '동양통신'],
    ['Port Example, Dec 30 (WIRE) ', 'Port Example', '2029-12-30', 'WIRE'],
  ])('%s', async (dateline, place, date, agency) => {
    const story = await storyOf(`${dateline}${text}\n\nA ferry was the first to land.\n`);
    expect({
      place: story.place?.value,
      date: story.date?.value,
      agency: story.agency?.value,
    }).toEqual({ place, date, agency });
    expect(story.paragraphs.map((each) => each.text)).toEqual([
      text,
      'A ferry was the first to land.',
    ]);
  });

  test.each([
    'Anna Example (45) crossed the river by herself on Wednesday, as nobody had done before her.',
    'May I cross the river? asked the woman who had waited at the quay since the morning of that day.',
    'March 1 was the day on which the ferry was to sail, had the ice not come down the river again.',
    'Update: the ferry has landed at the new quay, and all of its passengers are well, says its captain.',
    'The river, which had risen since Monday (for the third time), fell again by two metres on Tuesday.',
  ])('none in: %s', async (words) => {
    const story = await storyOf(`${words}\n\n${text}\n`);
    expect(story.place).toBeUndefined();
    expect(story.paragraphs.map((each) => each.text)).toEqual([words, text]);
  });

  test('says where its words are, and how sure it is', async () => {
    const { place, date } = await storyOf(`Quay opens\n\nNEW PORT, May 1 (Wire) - ${text}\n`);
    expect(place).toEqual({
      value: 'NEW PORT',
      words: 'NEW PORT',
      line: 3,
      column: 1,
      sure: 'certain',
    });
    expect(date).toMatchObject({ words: 'May 1', line: 3, column: 11, sure: 'certain' });
  });

  test('a day without a year stays one where nothing tells the year', async () => {
    const { readStory } = await import('../../../src/importer/story/read-story.ts');
    const { received } = await import('../read.ts');
    const file = await received(`NEW PORT, May 1 (Wire) - ${text}\n`);
    const story = readStory(file, { today: '2030-11-02' });
    expect(story.date).toBeUndefined();
    expect(story.dayWithoutYear?.words).toBe('May 1');
  });
});
