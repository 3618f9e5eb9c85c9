import type { NamedPlace } from '../../events/story-event.ts';
import { countryCode, countryName } from '../../places/country-code.ts';
import { type City, findCity } from '../../places/find-city.ts';
import { type Entry, frontMatter, type OpenKey, openKeys } from '../front-matter.ts';

/** Most cities of one name that are listed to choose from. */
const most = 4;

/**
 * Makes the draft of a place, with coordinates and zone where the list of cities has it, to be looked over.
 *
 * @param storyLanguage Of the words of the story (BCP 47).
 * @param language Of the digest.
 */
export async function placeDraft(
  { name, country }: NamedPlace,
  { storyLanguage, language }: { storyLanguage: string; language: string },
): Promise<{ text: string; open: readonly OpenKey[]; country?: string }> {
  const code = country === undefined ? undefined : countryCode(country, storyLanguage);
  const { city, others } = await findCity(name, code);
  const told = city?.country ?? code;
  const entries: Entry[] = [
    { key: 'name', value: name },
    ...(told === undefined
      ? [{ key: 'country', review: whichOf(others, language) }]
      : [
          {
            key: 'country',
            value: countryName(told, language),
            ...(country === undefined && {
              review: 'the text does not say it; it is that of the largest city of the name',
            }),
          },
        ]),
    ...(city
      ? [
          {
            key: 'lat',
            value: city.lat,
            review: 'of the city, by GeoNames; look whether it is meant',
          },
          { key: 'lon', value: city.lon },
          { key: 'timeZone', value: city.timeZone },
        ]
      : [
          { key: 'lat', review: 'degrees north' },
          { key: 'lon', review: 'degrees east' },
          { key: 'timeZone', review: 'time zone (IANA)' },
        ]),
    { key: 'draft', value: true },
  ];
  return {
    text: frontMatter(entries),
    open: openKeys(entries),
    ...(told !== undefined && { country: countryName(told, language) }),
  };
}

function whichOf(cities: readonly City[], language: string): string {
  if (cities.length === 0) return 'the country that it is in';
  const listed = cities
    .slice(0, most)
    .map(({ country, lat, lon }) => `${countryName(country, language)} (${lat}, ${lon})`);
  return `perhaps ${listed.join(', or ')}; the text does not say`;
}
