import { expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

test.each([
  [
    'hi',
    'प्रधानमंत्री विनय थरवाल ने मंगलवार को विदेश मंत्री कमला रुद्रेकर से भेंट की। बयान के अनुसार, थरवाल ने उन्हें ऊन की शॉल भेंट की।',
    ['meeting, 2030-04-30, विनय थरवाल, कमला रुद्रेकर'],
  ],
  [
    'en',
    'Prime Minister Ada Kolm on Tuesday urged Norland to begin talks.\nShe made the call when Ambassador Bo Lind paid a courtesy call on her at her office.',
    ['meeting, 2030-04-30, Ada Kolm, Bo Lind'],
  ],
  [
    'en',
    'President Ada Kolm spoke by phone with Prime Minister Bo Lind on Wednesday.\nDuring the conversation, Kolm told Lind that the crew would be freed, presidential spokesperson Cem Orhan said in a press briefing.',
    ['phone-call, 2030-05-01, Ada Kolm, Bo Lind'],
  ],
  ['en', 'The newly appointed minister, Ada Kolm, spoke on Tuesday.', []],
  ['en', 'Mayor Ada Kolm, appointed by President Bo Lind in 2028, spoke.', []],
  ['de', 'Der neu ernannte Botschafter Bo Lind sprach am Dienstag.', []],
  ['nl', 'De pas benoemde minister Bo Lind sprak dinsdag.', []],
  ['pt', 'O presidente Bo Lind tinha na agenda uma deslocação à ilha da Garça, no sábado.', []],
  ['en', 'President Bo Lind had on his agenda a visit to Varda on Saturday.', []],
  [
    'zh',
    '就在沈砚秋抵达前一天，总理顾远声30日同首相韩铁山通电话，通报了情况。',
    ['phone-call, 2030-04-30, 顾远声, 韩铁山'],
  ],
])('words that look like it, in %s: %s', (language, text, events) => {
  expect(eventsOf(text, language)).toEqual(events);
});

test.each([
  ['en', 'President Ada Kolm and Prime Minister Bo Lind last met on 11 January.'],
  ['de', 'Zuletzt trafen sich Präsidentin Ada Kolm und Premierminister Bo Lind am 11. Januar.'],
  [
    'es',
    'La presidenta Ada Kolm y el ministro Bo Lind se reunieron por última vez el 11 de enero.',
  ],
])('what was the last time is recalled, in %s: %s', (language, text) => {
  expect(eventsOf(`...\n${text}`, language)).toEqual([
    expect.stringMatching(/^meeting, 2030-01-11, .*background$/u),
  ]);
});
