import type { Sureness } from '../found.ts';

/**
 * How datelines are put together: a letter for each part. `P` a place, `U` one in capital letters, `C` its country
 * in brackets, `D` a day, `A` the sign of an agency in brackets, `S` a dash or the like, `:` a colon, `$` the end
 * of the paragraph. The first that fits counts; `likely` ones could be something else.
 */
export const manners: readonly (readonly [pattern: RegExp, sure: Sureness, example: string])[] = [
  [/^[PU]C?DA[S:]?/, 'certain', 'CITY, May 1 (Wire) - '],
  [/^[PU]C?AD[S:]/, 'certain', 'CITY (Wire), May 1 - '],
  [/^[PU]C?AS?D[S:]/, 'certain', 'CITY (Wire) - May 1 - '],
  [/^AS?[PU]C?D[S:$]/, 'certain', '(WIRE) - CITY, 01 MAY - '],
  [/^D[PU]C?A[S:]?/, 'certain', '1 May, City (Wire) - '],
  [/^DS?[PU]C?[S]/, 'likely', '1 May, City - '],
  [/^[PU]C?A[S:]/, 'certain', 'CITY (Wire) - '],
  [/^[PU]C?DSA[S:]?/, 'certain', 'CITY, May 1 - Wire. '],
  [/^[PU]C?D[S:]/, 'certain', 'CITY, May 1 - '],
  [/^[PU]C?SDA[S:]?/, 'certain', 'CITY - May 1 (Wire) -- '],
  [/^[PU]C?SD[S:]/, 'certain', 'CITY - May 1 - '],
  [/^[PU]C?D\$/, 'certain', 'City, May 1'],
  [/^[PU]C?A\$/, 'unsure', 'CITY (Wire)'],
  [/^AS?[PU]C?[S:]/, 'likely', '(WIRE) CITY - '],
  [/^UC?A/, 'likely', 'CITY (WIRE) '],
  [/^USA\$/, 'certain', 'CITY | WIRE'],
  [/^[PU]SA:/, 'likely', 'City - Wire: '],
  [/^[PU]SAS/, 'likely', 'City | WIRE — '],
  [/^UC?S/, 'certain', 'CITY - '],
  [/^U:/, 'likely', 'CITY: '],
  [/^PCS?:?/, 'likely', 'City [XX]: '],
  [/^P[S:]/, 'unsure', 'City: '],
  [/^PA/, 'unsure', 'City (WIRE) '],
  [/^U\$/, 'unsure', 'CITY'],
  [/^DA?[S:]/, 'likely', 'May 1 (Wire) - '],
  [/^A[S:]/, 'likely', '(Wire) - '],
  [/^A/, 'unsure', '(WIRE) '],
];
