import { describe, expect, test } from 'vitest';
import { namesIn } from './names-in.ts';

describe('who does what people do is somebody', () => {
  test.each<[string, string, string[]]>([
    ['fr', 'Luc Aran a déclaré que le pont tiendrait.', ['Luc Aran']],
    ['fr', 'À la fin, Jeanne Aubrac soupire.', ['Jeanne Aubrac']],
    ['it', 'Ivo Roe ha detto che il ponte reggerà.', ['Ivo Roe']],
    ['it', 'Porto Lemno ha annunciato lavori, poi Ada Colm ringrazia tutti.', ['Ada Colm']],
    ['de', 'Am Ende dankte sie; Ivo Roe lachte.', ['Ivo Roe']],
    [
      'de',
      'Nora Brandt hat sich am Montag entschuldigt und Ivo Roe hat gestern gewarnt.',
      ['Ivo Roe'],
    ],
    ['es', 'Iván Roe ha dicho que no. Ada Colm lamentó el golpe.', ['Iván Roe', 'Ada Colm']],
    ['nl', 'Ivo Roe heeft gisteren gezegd dat hij stopt.', ['Ivo Roe']],
    ['pt', 'Ivo Reis riu e Ada Colm prometeu voltar.', ['Ivo Reis', 'Ada Colm']],
    ['en', 'Ada Kolm laughed. Ivo Roe apologised.', ['Ada Kolm', 'Ivo Roe']],
    ['en', 'At the fair, Port Sample and Corran Mills laughed last.', []],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
