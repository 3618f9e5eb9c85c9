import { describe, expect, test } from 'vitest';
import { eventsOf } from './events-of.ts';

const one = 'Prime Minister Ada Okoro';
const two = 'President Lars Brandt';

describe('what took place is found by its words', () => {
  test.each([
    [
      `${one} met ${two} in Velmora on Tuesday.`,
      'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
    ],
    [
      `${one} held bilateral talks with her Norlandic counterpart Lars Brandt on the sidelines of the Lake Summit in Velmora on Wednesday.`,
      'bilateral-meeting, 2030-05-01, Velmora, at Lake Summit, Ada Okoro, Lars Brandt',
    ],
    [
      `${one} spoke with ${two} by phone on Monday.`,
      'phone-call, 2030-04-29, Ada Okoro, Lars Brandt',
    ],
    [
      `In a phone call with ${two} on Monday, ${one} urged calm.`,
      'phone-call, 2030-04-29, Lars Brandt, Ada Okoro',
    ],
    [
      `${one} received a telephone call from ${two} yesterday.`,
      'phone-call, 2030-05-01, Ada Okoro, Lars Brandt',
    ],
    [
      `${one} toured the flooded market in Velmora on Tuesday.`,
      'visit, 2030-04-30, Velmora, Ada Okoro',
    ],
    [
      `${one} and ${two} signed a fishing agreement in Velmora on 30 April.`,
      'signing, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
    ],
    [
      'Lawmakers in Velmora voted 40 to 31 on Tuesday to close the port.',
      'vote, 2030-04-30, Velmora',
    ],
    [
      'A court in Velmora sentenced the captain on Monday to two years.',
      'ruling, 2030-04-29, Velmora',
    ],
    ['A ferry capsized near Gull Head on Sunday, killing two.', 'accident, 2030-04-28, Gull Head'],
    ['An earthquake struck near Velmora early on Sunday.', 'disaster, 2030-04-28, Velmora'],
    [
      `${one} inaugurated a solar plant in Velmora on Sunday.`,
      'launch, 2030-04-28, Velmora, Ada Okoro',
    ],
    [
      `${one} told a news conference on Tuesday that the port was open.`,
      'press-conference, 2030-04-30, Ada Okoro',
    ],
    [`${one} visited Velmora on Tuesday.`, 'visit, 2030-04-30, Velmora, Ada Okoro'],
    [
      `${one} and ${two} agreed on Tuesday in talks in Velmora to open the border.`,
      'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
    ],
    [
      `${one} spoke to reporters on Monday after meeting ${two}.`,
      'meeting, 2030-04-29, Ada Okoro, Lars Brandt',
    ],
  ])('%s', (text, event) => {
    expect(eventsOf(text)).toEqual([event]);
  });
});

describe('what did not take place makes no event', () => {
  test.each([
    `${one} will meet ${two} in Velmora on Friday.`,
    `${one} is to hold talks with ${two} next week.`,
    `${one} did not meet ${two} on Tuesday.`,
    `${one} would have met ${two} on Tuesday.`,
    'A council meeting due on Monday to debate the budget has been called off.',
    `${one} said: "I met ${two} in Velmora on Tuesday."`,
    'The company met its target on Tuesday.',
    'The port authority has launched an investigation.',
  ])('%s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});

describe('what a story only recalls is background', () => {
  const lead = `${one} met ${two} in Velmora on Tuesday.\n`;

  test.each([
    [
      'Last month, the two had spoken over the phone.',
      'phone-call, 2030-04, Ada Okoro, Lars Brandt, background',
    ],
    [
      'On April 9, the two had spoken by phone.',
      'phone-call, 2030-04-09, Ada Okoro, Lars Brandt, background',
    ],
    // A story of several days: each has its paragraph, and is told in its turn.
    [
      `On April 9, ${one} spoke with ${two} by phone.`,
      'phone-call, 2030-04-09, Ada Okoro, Lars Brandt',
    ],
  ])('%s', (text, event) => {
    expect(eventsOf(lead + text)[1]).toBe(event);
  });
});

test('what is told twice is one event, with all that is told', () => {
  expect(eventsOf(`${one} met ${two} on Tuesday.\n\nOkoro met Brandt in Velmora.`)).toEqual([
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ]);
});

test('who came along takes part', () => {
  expect(
    eventsOf(`${one} visited Velmora on Tuesday. She was accompanied by Governor Bo Lindqvist.`),
  ).toEqual(['visit, 2030-04-30, Velmora, Ada Okoro, Bo Lindqvist']);
});

describe('languages', () => {
  test.each([
    [
      'de',
      'Außenministerin Theodora von Rabenau hat am Dienstag in Velmora Präsident Lars Brandt getroffen.',
      'meeting, 2030-04-30, Velmora, Theodora von Rabenau, Lars Brandt',
    ],
    [
      'de',
      'Ministerin Theodora von Rabenau telefonierte am Montag mit Präsident Lars Brandt.',
      'phone-call, 2030-04-29, Theodora von Rabenau, Lars Brandt',
    ],
    [
      'es',
      'La ministra Beatriz Urrutia se reunió este martes en Velmora con el presidente Lars Brandt.',
      'meeting, 2030-04-30, Velmora, Beatriz Urrutia, Lars Brandt',
    ],
    ['es', 'El presidente Lars Brandt visitó ayer el puerto.', 'visit, 2030-05-01, Lars Brandt'],
    [
      'fr',
      'La présidente Maëlys Tournerie a rencontré mardi à Velmora le ministre Idriss Oumarou.',
      'meeting, 2030-04-30, Velmora, Maëlys Tournerie, Idriss Oumarou',
    ],
    [
      'hi',
      'मुख्यमंत्री देवव्रत सोलंकी ने बुधवार को सोनपुरा में महापौर शबनम क़ाज़ी से मुलाकात की।',
      'meeting, 2030-05-01, सोनपुरा, देवव्रत सोलंकी, शबनम क़ाज़ी',
    ],
    [
      'hi',
      'मुख्यमंत्री देवव्रत सोलंकी ने मंगलवार को महापौर शबनम क़ाज़ी से फोन पर बात की।',
      'phone-call, 2030-04-30, देवव्रत सोलंकी, शबनम क़ाज़ी',
    ],
    [
      'de',
      'Bei einem Besuch der Werft stellte Ministerin Theodora von Rabenau am Montag neue Schiffe in Aussicht.',
      'visit, 2030-04-29, Theodora von Rabenau',
    ],
  ])('%s: %s', (language, text, event) => {
    expect(eventsOf(text, language)).toEqual([event]);
  });

  test.each([
    ['de', 'Außenministerin Theodora von Rabenau wird am Freitag Präsident Lars Brandt treffen.'],
    ['es', 'La ministra Beatriz Urrutia se reunirá el viernes con el presidente Lars Brandt.'],
    ['fr', 'La présidente Maëlys Tournerie rencontrera vendredi le ministre Idriss Oumarou.'],
    ['fr', "La présidente Maëlys Tournerie n'a pas rencontré le ministre Idriss Oumarou."],
    ['hi', 'मुख्यमंत्री देवव्रत सोलंकी शुक्रवार को महापौर शबनम क़ाज़ी से मुलाकात करेंगे।'],
  ])('%s, not yet or not at all: %s', (language, text) => {
    expect(eventsOf(text, language)).toEqual([]);
  });
});

test.each([
  [
    'fr',
    'Le ministre Ada Kolm a vu le port mercredi. La veille, la ministre Eva Lind avait signé un accord.',
    'signing, 2030-04-30, Eva Lind',
  ],
  [
    'de',
    'Ministerin Ada Kolm traf am Mittwoch in Neuhafen Senator Ivo Roe und wollte am Abend mit Präsident Udo Ast zusammenkommen.',
    'meeting, 2030-05-01, Neuhafen, Ada Kolm, Ivo Roe',
  ],
  [
    'nl',
    'Premier Femke van Oud heeft woensdag in Zeedam minister Joris Maas ontvangen.',
    'meeting, 2030-05-01, Zeedam, Femke van Oud, Joris Maas',
  ],
  [
    'ja',
    '白波市の真砂結衣市長は1日、南雲恒一首相と会談した。',
    'meeting, 2030-05-01, 真砂結衣, 南雲恒一',
  ],
  ['zh', '青屿市市长沈若川1日会见外交部长韦斯特贝里。', 'meeting, 2030-05-01, 沈若川, 韦斯特贝里'],
  [
    'ko',
    '남해린 해온시장은 1일 마르코 베링 노르디아 대사와 만나 협력을 논의했다.',
    'meeting, 2030-05-01, 남해린, 마르코 베링',
  ],
  [
    'ar',
    'التقى رئيس البلدية نبيل الغامري أمس الأربعاء وزيرة النقل ليلى بن سويلم.',
    'meeting, 2030-05-01, نبيل الغامري, ليلى بن سويلم',
  ],
])('%s: %s', (language, text, event) => {
  expect(eventsOf(text, language)).toContain(event);
});

test.each([
  ['ja', '真砂結衣市長は3日に南雲恒一首相と会談する予定だったが、中止となった。'],
  ['ja', '真砂結衣市長は南雲恒一首相と会談しなかった。'],
  ['zh', '市长沈若川将于3日会见外交部长韦斯特贝里。'],
  ['ko', '남해린 해온시장은 3일 마르코 베링 노르디아 대사와 만날 예정이다.'],
])('%s: what is planned or did not take place makes none: %s', (language, text) => {
  expect(eventsOf(text, language)).toEqual([]);
});
