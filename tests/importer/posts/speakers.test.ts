import { describe, expect, test } from 'vitest';
import { postsIn } from './posts-in.ts';

describe('an office beside the verb means who is said to hold it', () => {
  test.each([
    [
      'es',
      'La consejera de Muelles, Ada Colma Ruiz, visitó este martes el faro con el ingeniero Ivo Roe.\n\nRoe explicó las obras.\n\nPor la noche, la consejera escribió en Instagram: «El faro vuelve a mirar al mar».',
      'Ada Colma Ruiz',
      'Instagram',
    ],
    [
      'it',
      'L\'assessora regionale ai Moli Ada Colmi ha visitato martedì il faro con il geologo Ivo Roi.\n\nRoi ha spiegato i lavori.\n\n"Il faro torna a guardare il mare", ha scritto in serata l\'assessora su Instagram.',
      'Ada Colmi',
      'Instagram',
    ],
    [
      'fr',
      "L'échevine des Quais, Ada Colm, a visité mardi le phare avec le géologue Ivo Roi.\n\nM. Roi a expliqué le chantier.\n\n« Le phare regarde de nouveau la mer », a écrit l'échevine sur Facebook.",
      'Ada Colm',
      'Facebook',
    ],
    [
      'de',
      'Die Hafenkapitänin Ada Kolm hat am Dienstag mit dem Ingenieur Ivo Roe den Leuchtturm besucht.\n\nRoe erklärte die Arbeiten.\n\nAm Abend schrieb die Hafenkapitänin auf Bluesky: „Der Turm schaut wieder aufs Meer.“',
      'Ada Kolm',
      'Bluesky',
    ],
    [
      'nl',
      'De havenmeester Ada Kolm bezocht dinsdag de vuurtoren met ingenieur Ivo Roe.\n\nRoe legde de werken uit.\n\nOp Facebook schreef de havenmeester: "De toren kijkt weer naar zee."',
      'Ada Kolm',
      'Facebook',
    ],
    [
      'pt',
      'A vereadora Ada Colma visitou na terça-feira o farol com o engenheiro Ivo Rói.\n\nRói explicou as obras.\n\nÀ noite, a vereadora escreveu no Facebook: "O farol volta a olhar o mar."',
      'Ada Colma',
      'Facebook',
    ],
    [
      'en',
      'The harbourmaster, Ada Kolm, visited the lighthouse on Tuesday with Ivo Roe.\n\nRoe explained the works.\n\nLater the harbourmaster wrote on Facebook: "The tower looks out to sea again."',
      'Ada Kolm',
      'Facebook',
    ],
  ])('%s', async (language, text, name, platform) => {
    const posts = await postsIn(language, text);
    expect(posts.map(([by, on]) => [by, on])).toEqual([[name, platform]]);
  });
});

describe('a pronoun means who is named in the sentence before, though no office is told', () => {
  test.each([
    [
      'en',
      'Mayor Ada Kolm met the crew of the Gull on Tuesday. At the gate, Ivo Roe spoke for the pilots.\n\nIvo Roe was not amused. "They offer us half an oar," he wrote on X.',
      'Ivo Roe',
    ],
    [
      'fr',
      'La ministre des Ports, Ada Colm, a reçu mardi les équipages. À la grille, Ivo Delacroûte parlait pour les pilotes.\n\nIvo Delacroûte n’a pas caché sa déception. « On nous offre la moitié d’une rame », a-t-il écrit sur X.',
      'Ivo Delacroûte',
    ],
  ])('%s', async (language, text, name) => {
    const posts = await postsIn(language, text);
    expect(posts.map(([by]) => by)).toEqual([name]);
  });
});

test.each([
  ['奧康納傍晚在臉書貼文寫道：「燈塔又看著海了，謝謝各位同事。」'],
  ['奧康納會後在臉書寫道：「燈塔又看著海了，謝謝各位同事。」'],
])('the family name stands for the whole, whatever the dot between the names: %s', async (said) => {
  const posts = await postsIn(
    'zh',
    `港務部長葉柯倫週二與來訪的外交部長薩米爾．奧康納會面。\n\n${said}`,
  );
  expect(posts.map(([by]) => by)).toEqual(['薩米爾．奧康納']);
});
