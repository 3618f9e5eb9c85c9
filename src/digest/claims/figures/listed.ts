const item =
  "(?:\\p{Lu}[\\p{L}\\p{N}.’'-]*)(?: (?:\\p{Lu}[\\p{L}\\p{N}.’'-]*|of|the|de|del|la|von|van|der|du|des)){0,5}";
const list = new RegExp(
  `(?:(?:Mr|Ms|Mrs|Dr)\\.? )?${item}(?:, ${item}){0,9},? (?:and|und|et|y|e|en|as well as|sowie) (?:in |the |of |dem |der |den )?${item}`,
  'gu',
);

/** How many names stand in each list of names: "Pellucia, Tarsovia and Ostmere" are three. */
export function listedNames(text: string): number[] {
  return [...text.matchAll(list)].map(
    ([words]) => words.split(/, (?!and|und)|,? (?:and|und|et|y|e|en|as well as|sowie) /).length,
  );
}
