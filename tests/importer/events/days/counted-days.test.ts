import { describe, expect, test } from 'vitest';
import { countedDay } from '../../../../src/importer/events/days/counted-days.ts';
import { isDayOfSaying } from '../../../../src/importer/events/days/day-of-saying.ts';

describe('days that count from the one that was told of before', () => {
  test.each([
    ['en', 'Later in the day, they met.', 0],
    ['en', 'They had met the day before.', -1],
    ['en', 'Three days earlier, they had met.', -3],
    ['de', 'Tags zuvor hatte sie ihn getroffen.', -1],
    ['de', 'Am Nachmittag traf sie ihn.', 0],
    ['de', 'Zwei Tage zuvor hatte sie ihn getroffen.', -2],
    ['es', 'La víspera se había reunido con él.', -1],
    ['es', 'Al día siguiente se reunió con él.', 1],
    ['fr', 'La veille, elle avait reçu le maire.', -1],
    ['fr', 'Le lendemain, elle a reçu le maire.', 1],
    ['it', 'Il giorno prima aveva visto il sindaco.', -1],
    ['it', 'In serata ha visto il sindaco.', 0],
    ['pt', 'Um dia antes, reuniu-se com ele.', -1],
    ['nl', 'Daags tevoren had ze hem ontmoet.', -1],
    ['hi', 'एक दिन पहले वह उनसे मिले थे।', -1],
    ['ja', '前日には市長と会っていた。', -1],
    ['ja', '同日、市長と会談した。', 0],
    ['zh', '次日，她会见了市长。', 1],
    ['ko', '이튿날 시장을 만났다.', 1],
    ['ar', 'في اليوم السابق التقى رئيس البلدية.', -1],
  ])('%s: %s', (language, sentence, steps) => {
    expect(countedDay(sentence, language, { start: 0, end: 1 })?.steps).toBe(steps);
  });

  test.each([
    ['The talks came a day after they had *met* in Velmora.', -1],
    ['It took place one day after she *visited* the port.', -1],
    ['She *visited* the port on a trip that came a day after the sinking.', 1],
    ['They *met* for talks, which took place a day after the vote.', 1],
    ['The *talks* came a day after the vote.', undefined],
  ])('a day after something else: %s', (marked, steps) => {
    const [before = '', words = ''] = marked.split('*');
    const told = { start: before.length, end: before.length + words.length };
    expect(countedDay(marked.replaceAll('*', ''), 'en', told)?.steps).toBe(steps);
  });

  test.each([
    ['ja', '3日前に会談した。', -3],
    ['ja', '12日前に会談した。', undefined],
    ['ja', '二十三日前に会談した。', undefined],
    ['zh', '三天前会见了市长。', -3],
    ['zh', '12天前会见了市长。', undefined],
    ['zh', '十三天前会见了市长。', undefined],
    ['en', 'Two days before, they had met.', -2],
    ['en', 'Twenty-two days before, they had met.', undefined],
    ['en', 'Hours earlier, they had met.', 0],
    ['en', 'They had met 48 hours earlier.', undefined],
    ['es', 'Se habían reunido 48 horas antes.', undefined],
    ['pt', 'Reuniram-se 48 horas antes.', undefined],
  ])('a whole number: %s: %s', (language, sentence, steps) => {
    expect(countedDay(sentence, language, { start: 0, end: 1 })?.steps).toBe(steps);
  });

  test('are none where nothing counts', () => {
    expect(countedDay('They met in Velmora.', 'en', { start: 5, end: 8 })).toBeUndefined();
    expect(countedDay('They met the day before.', 'tlh', { start: 5, end: 8 })).toBeUndefined();
  });
});

describe('a day on which somebody says so', () => {
  const isSaid = (language: string, sentence: string, day: string) => {
    const start = sentence.indexOf(day);
    return isDayOfSaying(sentence, { start, end: start + day.length }, language);
  };
  test.each([
    ['en', 'She said on Monday that she had met him on Sunday.', 'Monday', 'Sunday'],
    ['en', 'Officials told local reporters on Monday they met on Sunday.', 'Monday', 'Sunday'],
    ['en', 'On Monday, she said she had met him on Sunday.', 'Monday', 'Sunday'],
    ['de', 'Wie das Amt teilte er am Montag mit, traf er sie am Sonntag.', 'Montag', 'Sonntag'],
    ['es', 'Dijo el lunes que el domingo se reunió con él.', 'lunes', 'domingo'],
    ['fr', 'Elle a déclaré lundi avoir vu le maire dimanche.', 'lundi', 'dimanche'],
    ['it', 'Ha detto lunedì di aver visto il sindaco domenica.', 'lunedì', 'domenica'],
    ['pt', 'Disse na segunda-feira que o viu no domingo.', 'segunda-feira', 'domingo'],
    ['nl', 'Ze zei maandag dat ze hem zondag had gezien.', 'maandag', 'zondag'],
    ['ar', 'قال الوزير الاثنين إنه التقى الرئيس الأحد.', 'الاثنين', 'الأحد'],
  ])('%s: %s', (language, sentence, said, told) => {
    expect(isSaid(language, sentence, said)).toBe(true);
    expect(isSaid(language, sentence, told)).toBe(false);
  });
});
