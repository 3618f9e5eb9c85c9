import { expect, test } from 'vitest';
import { isDayToCome } from '../../../src/importer/events/days/day-to-come.ts';

/** Whether the day between slashes is one to come. */
function isToCome(language: string, marked: string): boolean {
  const [before = '', day = ''] = marked.split('/');
  const start = before.length;
  return isDayToCome(marked.replaceAll('/', ''), { start, end: start + day.length }, language);
}

test.each([
  ['en', 'The board is expected to open the first pier in /June/.'],
  ['en', 'Crews plan to paint it, and will sail again on /Friday/.'],
  ['de', 'Der Hafenrat will den Kai im /Juni/ öffnen.'],
  ['de', 'Die Fähre soll am /Freitag/ wieder fahren.'],
  ['fr', 'Le conseil doit ouvrir le quai en /juin/.'],
  ['es', 'El puerto abrirá el muelle en /junio/.'],
  ['it', 'Il porto dovrebbe aprire il molo a /giugno/.'],
  ['pt', 'O porto vai abrir o cais em /junho/.'],
  ['nl', 'De haven zal de kade in /juni/ openen.'],
  ['ja', '港湾局は/６月/に新しい岸壁を開く予定だ。'],
  ['zh', '港务局将于/6月/启用新码头。'],
  ['ko', '항만청은 /6월/ 새 부두를 열 예정이다.'],
  ['hi', 'बंदरगाह /जून/ में नया घाट खोलेगा।'],
  ['ar', 'ومن المقرر أن يفتح الميناء الرصيف في /يونيو/.'],
])('what is to come: %s %s', (language, sentence) => {
  expect(isToCome(language, sentence)).toBe(true);
});

test.each([
  ['en', 'The board opened the first pier on /Monday/, and will open another.'],
  ['en', 'They hope for rain; the mayor met her on /Monday/.'],
  ['de', 'Der Hafenrat öffnete den Kai am /Montag/.'],
  ['fr', 'Le conseil a ouvert le quai /lundi/.'],
  ['es', 'El puerto abrió el muelle el /lunes/.'],
  ['it', 'Il porto ha aperto il molo /lunedì/.'],
  ['pt', 'O porto abriu o cais na /segunda-feira/.'],
  ['nl', 'De haven opende de kade op /maandag/.'],
  ['ja', '港湾局は/３日/、新しい岸壁を開いた。'],
  ['zh', '港务局/3日/启用了新码头。'],
  ['ko', '항만청은 /3일/ 새 부두를 열었다.'],
  ['hi', 'बंदरगाह ने /सोमवार/ को नया घाट खोला।'],
  ['ar', 'افتتح الميناء الرصيف يوم /الاثنين/.'],
])('what was: %s %s', (language, sentence) => {
  expect(isToCome(language, sentence)).toBe(false);
});
