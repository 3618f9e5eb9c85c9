import { expect, test } from 'vitest';
import { eventsOf } from '../events-of.ts';

const left = 'resignation, 2030-04-30, Ada Kolm';

test.each([
  [
    'en',
    'Finance Minister Ada Kolm tendered her resignation to President Bo Lind on Tuesday.',
    left,
  ],
  [
    'en',
    'President Bo Lind on Tuesday accepted the resignation of Finance Minister Ada Kolm.',
    left,
  ],
  [
    'en',
    "President Bo Lind accepted Finance Minister Ada Kolm's resignation on Tuesday after a long night.",
    left,
  ],
  [
    'de',
    'Drei Stunden später erklärte die zuständige Ministerin Ada Kolm am Dienstag ihren Rücktritt.',
    left,
  ],
  ['de', 'Finanzministerin Ada Kolm gab am Dienstag ihren Rücktritt bekannt.', left],
  ['de', 'Präsident Bo Lind nahm am Dienstag den Rücktritt von Ministerin Ada Kolm an.', left],
  [
    'es',
    'El presidente Bo Lind ha aceptado este martes la dimisión de la ministra de Puertos, Ada Kolm, tras una noche larga.',
    left,
  ],
  ['es', 'La ministra Ada Kolm presentó el martes su renuncia al presidente Bo Lind.', left],
  ['fr', 'La ministre Ada Kolm a remis mardi sa démission au président Bo Lind.', left],
  ['fr', 'Le président Bo Lind a accepté mardi la démission de la ministre Ada Kolm.', left],
  ['it', 'Il presidente Bo Lind ha accettato martedì le dimissioni della ministra Ada Kolm.', left],
  ['it', "Bo Lind ha accettato martedì le dimissioni dell'assessore Ada Kolm.", left],
  ['pt', 'O presidente Bo Lind aceitou na terça-feira a demissão da ministra Ada Kolm.', left],
  ['nl', 'Minister Ada Kolm heeft dinsdag haar ontslag ingediend bij koning Bo Lind.', left],
  ['nl', 'Wethouder Ada Kolm is dinsdag per direct opgestapt.', left],
  ['ja', '西岡涼外相は30日、杉野真理首相に辞表を提出した。', 'resignation, 2030-04-30, 西岡涼'],
  ['zh', '总统沈砚秋30日接受了总理顾远声的辞呈。', 'resignation, 2030-04-30, 顾远声'],
])('only those who left an office resigned, in %s: %s', (language, text, event) => {
  expect(eventsOf(text, language)).toEqual([event]);
});

test.each([
  ['en', 'President Bo Lind on Tuesday appointed Ambassador Ada Kolm as finance minister.'],
  ['de', 'Präsident Bo Lind ernannte am Dienstag Botschafterin Ada Kolm.'],
  ['es', 'El presidente Bo Lind nombró el martes ministra de Puertos a la diputada Ada Kolm.'],
  ['fr', "Le président Bo Lind a nommé mardi l'ingénieure Ada Kolm au poste de ministre."],
  ['pt', 'O presidente Bo Lind nomeou na terça-feira a deputada Ada Kolm para o cargo.'],
])('who appoints somebody takes part as well, in %s: %s', (language, text) => {
  expect(eventsOf(text, language)).toEqual(['appointment, 2030-04-30, Bo Lind, Ada Kolm']);
});

test('a clause with a subject of its own tells of something else', () => {
  expect(
    eventsOf(
      'La ministra Ada Kolm renunció el martes a su cargo y el gobernador Bo Lind nombró en su lugar al diputado Cem Orhan.',
      'es',
    ).toSorted(),
  ).toEqual(['appointment, 2030-04-30, Bo Lind, Cem Orhan', 'resignation, 2030-04-30, Ada Kolm']);
});

test('two clauses may tell of the same kind of thing', () => {
  expect(
    eventsOf(
      'President Ada Kolm met Mayor Bo Lind on Tuesday and Foreign Minister Cem Orhan received Ambassador Dita Vesely on Wednesday.',
    ),
  ).toEqual([
    'meeting, 2030-04-30, Ada Kolm, Bo Lind',
    'meeting, 2030-05-01, Cem Orhan, Dita Vesely',
  ]);
});
