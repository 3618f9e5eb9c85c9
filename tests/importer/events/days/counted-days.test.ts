import { describe, expect, test } from 'vitest';
import { countedDay } from '../../../../src/importer/events/days/counted-days.ts';
import { isDayOfSaying } from '../../../../src/importer/events/days/day-of-saying.ts';

describe('days that count from the one that was told of before', () => {
  test.each([
    ['en', 'Later in the day, they met.', 0],
    ['en', 'They had met the day before.', -1],
    ['en', 'The talks came a day after the vote.', -1],
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
    expect(countedDay(sentence, language)?.steps).toBe(steps);
  });

  test('are none where nothing counts', () => {
    expect(countedDay('They met in Velmora.', 'en')).toBeUndefined();
    expect(countedDay('They met the day before.', 'tlh')).toBeUndefined();
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
