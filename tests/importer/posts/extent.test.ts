import { describe, expect, test } from 'vitest';
import { postsIn } from './posts-in.ts';

async function wordsIn(language: string, text: string) {
  const posts = await postsIn(language, text);
  return posts.map(([by, , , words]) => [by, words]);
}

describe('what "she said" goes on with, right behind a post, is of it', () => {
  test.each([
    [
      'in the next paragraph',
      'en',
      'Mayor Ada Kolm opened the lock on Tuesday.\n\n"Glad to see boats again," Kolm said in a post on X.\n\n"The lock is yours," she said.',
      [['Ada Kolm', 'Glad to see boats again […] The lock is yours']],
    ],
    [
      'in the same one',
      'hi',
      'विदेश मंत्री अदा कोलमी ने मंगलवार को नहर खोली।\n\nविदेश मंत्री ने एक्स पर लिखा, “नावें फिर से चल रही हैं।” उन्होंने कहा, “नहर अब आपकी है।”',
      [['अदा कोलमी', 'नावें फिर से चल रही हैं। […] नहर अब आपकी है।']],
    ],
    [
      'but not what was asked',
      'en',
      'Mayor Ada Kolm opened the lock on Tuesday.\n\n"Glad to see boats again," Kolm wrote on X. Asked about the price, she replied: "It is not my price at all."',
      [['Ada Kolm', 'Glad to see boats again.']],
    ],
  ])('%s', async (_, language, text, posts) => {
    const found = await wordsIn(language, text);
    expect(found.map(([by]) => by)).toEqual(posts.map(([by]) => by));
    expect(found.map(([, words]) => words?.match(/\p{L}[\p{L}\p{M}]*/gu)?.at(-1))).toEqual(
      posts.map(([, words]) => words?.match(/\p{L}[\p{L}\p{M}]*/gu)?.at(-1)),
    );
  });
});

test.each([
  [
    'en',
    'Mayor Ada Kolm opened the lock on Tuesday.\n\n"Glad to see boats again," Kolm wrote on X, adding in a second post: "The lock is yours from now on."',
  ],
  [
    'fr',
    'La maire Ada Colm a ouvert l’écluse mardi.\n\n« Les bateaux sont de retour », a écrit Mme Colm sur X, avant d’ajouter, dans un second message : « L’écluse est à vous. »',
  ],
  [
    'es',
    'La alcaldesa Ada Colma abrió la esclusa el martes.\n\n"Los barcos han vuelto", escribió Colma en X, y en un segundo mensaje pidió a los vecinos que "cuiden mucho la esclusa".',
  ],
  [
    'de',
    'Die Bürgermeisterin Ada Kolm hat am Dienstag die Schleuse geöffnet.\n\n„Die Boote sind zurück“, schrieb Kolm auf X und bat in einem zweiten Beitrag: „Gebt gut auf die Schleuse acht.“',
  ],
])('a sentence that quotes two posts is two: %s', async (language, text) => {
  expect(await wordsIn(language, text)).toHaveLength(2);
});

test.each([
  [
    'de',
    'Die Bürgermeisterin Ada Kolm schrieb am Dienstag auf X: „Die Boote sind zurück.\n\nDie Schleuse gehört euch.“\n\nDer Hafen schloss um zehn.',
    'Die Boote sind zurück.\n\nDie Schleuse gehört euch.',
  ],
  [
    'en',
    'Mayor Ada Kolm wrote on X on Tuesday: “The boats are back.\n\nThe lock is yours.”\n\nThe port closed at ten.',
    'The boats are back.\n\nThe lock is yours.',
  ],
  [
    'fr',
    'La maire Ada Colm a écrit mardi sur X : « Les bateaux sont là.\n\nL’écluse est à vous. »\n\nLe port a fermé à dix heures.',
    'Les bateaux sont là.\n\nL’écluse est à vous.',
  ],
])(
  'words that a paragraph leaves open go on in the next one: %s',
  async (language, text, words) => {
    expect((await wordsIn(language, text)).map(([, its]) => its)).toEqual([words]);
  },
);

test('what German reports behind a post in the subjunctive is of it as well', async () => {
  const [post] = await wordsIn(
    'de',
    'Die Reederin Ada Kolm traf am Dienstag den Rat. „Die Boote sind zurück“, schrieb Kolm auf LinkedIn. Ihre Firma werde „weder klagen noch zahlen“.',
  );
  expect(post?.[1]).toMatch(/klagen noch zahlen$/);
});

test.each([
  [
    'es',
    'La alcaldesa Ada Colma abrió la esclusa el martes.\n\nColma lo celebró en Instagram con una foto:\n\nLos barcos han vuelto a casa.\n\nAda Colma (@ada.colma), 1 de mayo de 2030\n\nLa esclusa llevaba once meses cerrada, según el ayuntamiento.',
    ['Ada Colma', 'Instagram', '2030-05-01', 'Los barcos han vuelto a casa.'],
  ],
  [
    'fr',
    'La maire Ada Colm a ouvert l’écluse mardi.\n\nElle l’a fêté sur Instagram :\n\nLes bateaux sont de retour. Une publication partagée par Ada Colm (@ada.colm) le 1 mai 2030\n\nL’écluse était fermée depuis onze mois, selon la mairie.',
    ['Ada Colm', 'Instagram', '2030-05-01', 'Les bateaux sont de retour.'],
  ],
  [
    'de',
    'Die Bürgermeisterin Ada Kolm hat am Dienstag die Schleuse geöffnet.\n\nAuf Facebook legte sie nach:\n\nDie Boote sind zurück. Ada Kolm, 1. Mai 2030, Facebook\n\nDie Schleuse war nach Angaben der Stadt seit elf Monaten geschlossen.',
    ['Ada Kolm', 'Facebook', '2030-05-01', 'Die Boote sind zurück.'],
  ],
])(
  'a post that a page shows whole has its author and day below it: %s',
  async (language, text, post) => {
    expect(await postsIn(language, text)).toEqual([post]);
  },
);
