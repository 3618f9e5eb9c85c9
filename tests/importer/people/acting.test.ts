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
    ['en', 'Miles Kolm laughed. Tien Roe apologised.', ['Miles Kolm', 'Tien Roe']],
    ['en', 'Bir Kolm laughed. Tell Roe apologised.', ['Bir Kolm', 'Tell Roe']],
    ['en', 'Ivo Bond said no.', ['Ivo Bond']],
    ['en', 'Mayor Ivo Roe Jr. Ada Kolm laughed.', ['Ivo Roe Jr', 'Ada Kolm']],
    ['en', 'The quay is 5 Kms. Ada Kolm laughed.', ['Ada Kolm']],
    ['es', 'Mar Azul fue inaugurado ayer.', []],
    ['pt', 'Mar Azul foi visitado ontem.', []],
    ['en', 'At the fair, Port Sample and Corran Mills laughed last.', []],
    [
      'fr',
      '« On attend depuis mars », soupire Jeanne Aubrac devant sa vitrine.',
      ['Jeanne Aubrac'],
    ],
    ['fr', '« On nous oublie », confie Jeanne Aubrac, qui tient le garage.', ['Jeanne Aubrac']],
    ['fr', '"C\'est long", maugrée Luc Aran sur le quai.', ['Luc Aran']],
    ['de', '„Das reicht nicht“, grummelte Ivo Roe am Zaun.', ['Ivo Roe']],
    ['de', '„Uns fragt ja keiner“, so Nora Brandt am Abend.', ['Nora Brandt']],
    ['es', '“Nadie nos avisó”, refunfuñó Iván Roe desde el muelle.', ['Iván Roe']],
    ['it', '«Non ci sentono», sbotta Ada Colm al mercato.', ['Ada Colm']],
    ['it', '«Non ci sentono», ha sbottato Ada Colm al mercato.', ['Ada Colm']],
    ['pt', '“Ninguém avisou”, resmungou Ada Colm no cais.', ['Ada Colm']],
    ['nl', "'Wij wachten al jaren', mopperde Ivo Roe op de kade.", ['Ivo Roe']],
    ['en', '"Nobody told us," grumbled Ada Kolm on the quay.', ['Ada Kolm']],
    ['fr', '« Il faut agir », a martelé, lundi, Jeanne Aubrac.', ['Jeanne Aubrac']],
    [
      'es',
      '«Vamos a esperar», zanjó Ada Colm. «No», replicó, tajante, Iván Roe.',
      ['Ada Colm', 'Iván Roe'],
    ],
    [
      'pt',
      '“É cedo”, avaliou, na saída, Ada Colm. “Não”, disparou o senador Ivo Reis (PNL).',
      ['Ada Colm', 'Ivo Reis'],
    ],
    ['en', '"It is late," a tired Ada Kolm told the crowd in Castle Street.', ['Ada Kolm']],
    ['it', 'Il Senato ha eletto oggi Ada Colm presidente del porto.', ['Ada Colm']],
    ['de', 'Der Rat wählte Ada Kolm zur Vorsitzenden.', ['Ada Kolm']],
    [
      'es',
      'El gobierno nombró a Ana Colm ministra de Pesca. Iván Roe renunció el martes.',
      ['Ana Colm', 'Iván Roe'],
    ],
    ['it', '"Siamo stanchi", ha riferito Ada Colm.', ['Ada Colm']],
    ['es', 'Ana Colm, que vende pan junto al puerto, dijo que nadie la llamó.', ['Ana Colm']],
  ])('%s: %s', async (language, text, names) => {
    expect(await namesIn(text, language)).toEqual(names);
  });
});
