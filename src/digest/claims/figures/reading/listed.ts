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

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
};
const count = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;
const article =
  '(?:an?|another|the|his|her|their|its|ein|eine|einen|seine?|ihre?|une?|sa|son|ses|una?|su|sus|uma?|el|la|le)';
const two = '(?:couple|pair|Ehepaar|Paar|pareja|coppia|casal|echtpaar)';
const thing = `(?:(?:${article} )?${count}|${article})(?:[ -](?!${count}(?!\\p{L}))\\p{L}[\\p{L}\\d-]*){1,5}(?: of ${count})?`;
const things = new RegExp(
  `(?<!\\p{L})${thing}(?:, ${thing}){0,4},? (?:and|und|et|y|e) ${thing}`,
  'giu',
);

const ofTwo = new RegExp(`^(?:${article} )?(?:\\p{L}+ )?${two}(?!\\p{L})`, 'iu');
const first = new RegExp(`^(?:${article} )?${count}(?!\\p{L}|[-\\d])`, 'iu');

/** How many things stand in each list of things, and behind its first ones: "a girl and her two brothers" are three. */
export function listedThings(text: string): number[] {
  return [...text.matchAll(things)].flatMap(([words]) => {
    const counts = words
      .split(/, |,? (?:and|und|et|y|e) /)
      .map((item) => first.exec(item)?.[1]?.toLowerCase() ?? (ofTwo.test(item) ? '2' : '1'))
      .map((number) => numbers[number] ?? Number(number));
    return counts
      .slice(0, -1)
      .map((_, index) => counts.slice(index).reduce((sum, number) => sum + number, 0));
  });
}
