import { expect, test } from 'vitest';
import { storyOf } from '../../read.ts';
import { headlines, paragraphs } from '../around/paragraphs.ts';

const read = async (language: string, above: string, said = '') => {
  const text = [headlines[language], above, ...(paragraphs[language] ?? []), said];
  const { place, date } = await storyOf(text.join('\n\n'));
  return [place?.value, date?.value, place?.sure];
};

test.each([
  [
    'de',
    'Von Bo Sand\n\nKolmdorf, 1. Mai 2030, 19:12 Uhr',
    'Das sagte sie in Kolmdorf.',
    'Kolmdorf',
  ],
  [
    'es',
    'Santa Kolma - 1 MAY 2030 - 20:14',
    'Así lo dijo en el puerto de Santa Kolma.',
    'Santa Kolma',
  ],
  ['en', 'May 1, 2030 - Port Kolm - Office of the Harbour Master', '', 'Port Kolm'],
  ['en', 'May 1, 2030 | Port Kolm', 'She said so in Port Kolm.', 'Port Kolm'],
])('%s: the town beside the day: %s', async (language, above, said, place) => {
  expect(await read(language, above, said)).toEqual([place, '2030-05-01', 'likely']);
});

test('the town on the line below the day, and behind paper and names', async () => {
  const said = 'A ministra disse isso em Barra Kolma.';
  const below = 'Publicado em 01/05/2030 - 19:03\n\nBarra Kolma';
  const [place] = await read('pt', below, said);
  const [behind] = await read(
    'pt',
    'Por Bo Sand, Diário do Cais — Barra Kolma\n\n01/05/2030 19h07',
  );
  expect([place, behind]).toEqual(['Barra Kolma', 'Barra Kolma']);
});

test.each([
  ['de', 'Politik, 1. Mai 2030, 19:12 Uhr', 'Die Politik schweigt dazu.'],
  ['es', 'Comercio - 1 MAY 2030 - 20:14', 'Lo dijo la consejera de Comercio.'],
  ['en', 'Kolm Evening Herald, May 1, 2030', 'She told the Kolm Evening Herald so.'],
])('%s: a section or a paper is no town: %s', async (language, above, said) => {
  const [place] = await read(language, above, said);
  expect(place).toBeUndefined();
});
