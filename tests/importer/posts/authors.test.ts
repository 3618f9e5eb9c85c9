import { describe, expect, test } from 'vitest';
import { postsIn } from './posts-in.ts';

async function authorsIn(language: string, text: string) {
  const posts = await postsIn(language, text);
  return posts.map(([by]) => by);
}

describe('a pronoun means who acts in the sentence before it', () => {
  test.each([
    [
      'en',
      'Mrs Ada Kolm, the harbourmaster, met the pilots with Cllr Bess Wyndham on Tuesday.\n\nMrs Kolm praised the crews.\n\nCllr Wyndham answered the guests on Instagram. “The tide does not wait for speeches,” she wrote.',
      'Bess Wyndham',
    ],
    [
      'de',
      'Der Hafenkapitän Ivo Kolm traf am Dienstag die Lotsen.\n\nDie Stadträtin Bess Windheim warf ihm Untätigkeit vor. Der Grünen-Politiker Piet Roe lobte die Lotsen. Auf Mastodon schrieb er: „Die Flut wartet auf keine Rede.“',
      'Piet Roe',
    ],
    [
      'fr',
      'Le capitaine du port, Ivo Colm, a reçu mardi les pilotes avec le pêcheur Luc Arvel.\n\nM. Colm a loué les équipages.\n\nLuc Arvel n’était pas du même avis. « La marée n’attend pas les discours », a-t-il écrit sur X.',
      'Luc Arvel',
    ],
  ])('%s', async (language, text, name) => {
    expect(await authorsIn(language, text)).toEqual([name]);
  });
});

describe('the article and the noun of an office tell of a woman or of a man', () => {
  test.each([
    [
      'de',
      'Der Abgeordnete Ivo Roe warf der Kanzlerin Ada Kolm am Dienstag Zaudern vor. Auf Bluesky schrieb sie: „Wer zählt, der zaudert nicht.“',
      'Ada Kolm',
    ],
    [
      'es',
      'La dirigente vecinal Ada Colma se reunió el martes con el gerente Ivo Roa.\n\nPor la noche, ella escribió en Facebook: «El agua vuelve a la calle Mayor».',
      'Ada Colma',
    ],
    [
      'pt',
      'A líder da oposição, Ada Colma, reuniu-se na terça-feira com o presidente da câmara, Ivo Rói.\n\nNo Facebook, a dirigente escreveu: "A água volta à rua de cima".',
      'Ada Colma',
    ],
    [
      'fr',
      'Le président du Haut-Val, Luc Arvel, a reçu mardi son homologue du Sarlan, Mme Ada Colm.\n\nMme Colm a salué l’accord sur X. « Un seul fleuve », a écrit la présidente.',
      'Ada Colm',
    ],
  ])('%s', async (language, text, name) => {
    expect(await authorsIn(language, text)).toEqual([name]);
  });
});

describe('the country beside an office tells whose it is', () => {
  test.each([
    [
      'en',
      'Foreign Minister Ada Kolm of Halland met Foreign Minister Ivo Roe of Sundria on Tuesday.\n\n"A good day," the Sundrian minister wrote on X.',
      'Ivo Roe',
    ],
    [
      'fr',
      'Le président de Haut-Val, Luc Arvel, a téléphoné mardi à son homologue du Sarlan, Ivo Colm.\n\nLe chef de l’État sarlanais a publié un message sur Facebook. « Un seul fleuve nous porte », écrit-il.',
      'Ivo Colm',
    ],
    [
      'es',
      'El canciller de Altavia, Ivo Roa, recibió el martes a su homóloga de San Telmo, Ada Colma.\n\nEn su cuenta de X, la ministra santelmina escribió: «Un solo río nos lleva».',
      'Ada Colma',
    ],
    [
      'it',
      'Il presidente della Valdora, Ivo Roi, ha ricevuto martedì il presidente della Sarlania, Luca Arvei.\n\n"Un solo fiume ci porta", ha scritto su X il presidente sarlano.',
      'Luca Arvei',
    ],
  ])('%s', async (language, text, name) => {
    expect(await authorsIn(language, text)).toEqual([name]);
  });
});

describe('words for who leads something mean the office of that', () => {
  test.each([
    [
      'es',
      'El canciller Ivo Roa se reunió el martes con el alcalde Luis Arvel.\n\nEl jefe de la diplomacia escribió en X: «Un solo río nos lleva».',
      'Ivo Roa',
    ],
    [
      'es',
      'La alcaldesa Ada Colma recibió el martes a la dirigente vecinal Bea Arvel.\n\nArvel pidió agua. En Instagram, la jefa comunal escribió: «El agua vuelve a la calle Mayor».',
      'Ada Colma',
    ],
    [
      'de',
      'Der Präsident Ivo Roe empfing am Dienstag die Außenministerin Ada Kolm und den Bürgermeister Piet Arvel.\n\nArvel zeigte den Hafen. Der Rathauschef schrieb auf Facebook: „Der Hafen gehört wieder uns allen.“',
      'Piet Arvel',
    ],
    [
      'fr',
      'Le ministre des Affaires étrangères, Luc Arvel, a reçu mardi le maire Ivo Colm.\n\nLe chef de la diplomatie a écrit sur X : « Un seul fleuve nous porte ».',
      'Luc Arvel',
    ],
    [
      'en',
      'President Ada Kolm met Prime Minister Ivo Roe and Mayor Piet Arvel on Tuesday.\n\n"One river carries us all," the head of government wrote on X.',
      'Ivo Roe',
    ],
    [
      'es',
      'El alcalde Ivo Roa recorrió el martes la balsa con el presidente de los regantes, Luis Arvel.\n\nArvel se mostró menos entusiasta. El regidor difundió luego un mensaje en WhatsApp: «Hoy hemos pisado el fondo de la balsa».',
      'Ivo Roa',
    ],
  ])('%s', async (language, text, name) => {
    expect(await authorsIn(language, text)).toEqual([name]);
  });
});

describe('an office that several hold is of each of them', () => {
  test.each([
    [
      'en',
      'Ministers Ada Kolm of Halland, Ivo Roe of Sundria and Piet Arvel of Corrin met on Tuesday.\n\nRoe walked out at four.\n\n"My chair is free for anyone," the minister wrote on X.',
      'Ivo Roe',
    ],
    [
      'es',
      'El presidente de Altavia, Ivo Roa, y su homóloga de Monteverna, Ada Colma, se reunieron el martes.\n\nPoco después, la presidenta escribió en X: «Hoy volvemos a ser vecinos».',
      'Ada Colma',
    ],
    [
      'de',
      'Bundeskanzler Ivo Roe sprach am Dienstag mit seiner Amtskollegin aus Sundrien, Ada Kolm.\n\nKolm lobte den Vertrag. Auf Facebook schrieb der Kanzler: „Ein Fluss, ein Vertrag, ein Tal.“',
      'Ivo Roe',
    ],
  ])('%s', async (language, text, name) => {
    expect(await authorsIn(language, text)).toEqual([name]);
  });
});
