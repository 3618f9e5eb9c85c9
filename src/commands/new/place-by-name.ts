import { countryName } from '../../importer/places/country-code.ts';
import { findCity } from '../../importer/places/find-city.ts';

/** The front matter of a new place, and what its editor is told of it. */
export interface NewPlace {
  readonly front: object;
  /** Comments behind values, by their keys. */
  readonly notes: Readonly<Record<string, string>>;
  readonly advice: string;
}

/**
 * Says where a new place is: where the city is that its name means, if one is far larger than all others of that name.
 * Else the keys are left out, because no example is plainly wrong: latitude and longitude 0 are in the Gulf of Guinea.
 *
 * @param example What the front matter is otherwise.
 * @param language Of the digest (BCP 47).
 */
export async function placeByName(
  { lat: _lat, lon: _lon, timeZone: _zone, draft, ...example }: Readonly<Record<string, unknown>>,
  name: string | undefined,
  language: string,
): Promise<NewPlace> {
  const { city } = name === undefined ? {} : await findCity(name);
  if (!city) {
    const advice = 'Before you publish it, say where it is: lat, lon, timeZone.';
    return { front: { ...example, draft }, notes: {}, advice };
  }
  const { lat, lon, timeZone } = city;
  const country = countryName(city.country, language);
  return {
    front: { ...example, country, lat, lon, timeZone, draft },
    notes: { country: note, lat: note, lon: note, timeZone: note },
    advice: `Before you publish it, look whether the city in ${country} is meant: country, lat, lon, timeZone.`,
  };
}

const note = '# of the largest city of the name, by GeoNames';
