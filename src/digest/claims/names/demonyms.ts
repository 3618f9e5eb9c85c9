/** Countries whose people and language are called by words that start otherwise. Keys. */
const demonyms: Readonly<Record<string, readonly string[]>> = {
  switzerland: ['swiss'],
  france: ['french', 'frenchman'],
  netherlands: ['dutch'],
  denmark: ['danish', 'dane', 'danes'],
  greece: ['greek', 'greeks'],
  spain: ['spanish', 'spaniard', 'spaniards'],
  turkey: ['turkish', 'turk', 'turks'],
  turkiye: ['turkish', 'turk', 'turks'],
  ireland: ['irish'],
  wales: ['welsh'],
  norway: ['norwegian', 'norwegians'],
  poland: ['polish', 'pole', 'poles'],
  cyprus: ['cypriot', 'cypriots'],
  philippines: ['filipino', 'filipina', 'filipinos'],
  schweiz: ['schweizer', 'schweizerisch'],
  frankreich: ['franzosisch', 'franzosische', 'franzosischen', 'franzose', 'franzosen'],
  espagne: ['espagnol', 'espagnole', 'espagnols'],
  allemagne: ['allemand', 'allemande', 'allemands'],
  alemania: ['aleman', 'alemana', 'alemanes'],
  francia: ['frances', 'francesa', 'franceses', 'francese', 'francesi'],
  suiza: ['suizo', 'suiza', 'suizos'],
};

/** Tells whether one word is a country and the other what its people or its language are called. */
export function isDemonym(a: string, b: string): boolean {
  const isOf = (country: string, word: string) =>
    Object.hasOwn(demonyms, country) && (demonyms[country]?.includes(word) ?? false);
  return isOf(a, b) || isOf(b, a);
}
