import { expect, test } from 'vitest';
import { placeDraft } from '../../../../src/importer/drafts/places/place-draft.ts';

const draftOf = (name: string, country?: string) =>
  placeDraft(
    { name, ...(country !== undefined && { country }) },
    { storyLanguage: 'en', language: 'en' },
  );

test('a city gets its coordinates and zone, and a mark for review', async () => {
  const { text, country } = await draftOf('Kuala Lumpur', 'Malaysia');
  expect(text).toMatch(
    /^---\nname: Kuala Lumpur\ncountry: Malaysia\n# lat: .*\nlat: 3\.1\d*\nlon: 101\.\d+\ntimeZone: Asia\/Kuala_Lumpur\ndraft: true\n---\n$/,
  );
  expect(country).toBe('Malaysia');
});

test('the country that the text tells parts cities of one name', async () => {
  expect((await draftOf('Valencia', 'Venezuela')).text).toContain('timeZone: America/Caracas');
});

test('names are known without their accents and in capitals', async () => {
  expect((await draftOf('SAO PAULO')).text).toContain('timeZone: America/Sao_Paulo');
});

test('of cities that are alike none is chosen', async () => {
  const { text, open } = await draftOf('Springfield');
  expect(text).toMatch(/# country: perhaps United States \(.*; the text does not say/);
  expect(open.map(({ key }) => key)).toEqual(['country', 'lat', 'lon', 'timeZone']);
});

test('of a place that no list has, only the name is written', async () => {
  expect((await draftOf('Velmora Quay')).text).toMatch(
    /^---\nname: Velmora Quay\n(?:# .*\n){4}draft: true\n---\n$/,
  );
});
