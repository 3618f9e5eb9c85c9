/** Whether two names are of the same: one is a part of the other, or its initials. */
export function isSameName(name: string, other: string): boolean {
  const [a, b] = [plain(name), plain(other)];
  const isPart = a.length < b.length ? isPartOf(a, b, other) : isPartOf(b, a, name);
  return isPart || initials(name).includes(b) || initials(other).includes(a);
}

/** Few letters are found within many words, so they have to be a whole one. */
const fewest = 4;

function isPartOf(short: string, long: string, words: string): boolean {
  const isWide = /^[^\p{sc=Latin}]/u.test(short);
  return short.length >= fewest || isWide
    ? long.includes(short)
    : words.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => plain(word) === short);
}

/**
 * Whether a sign is made of the first letters of a name.
 *
 * @example isShortFor('ANI', 'Agence nordoise d’information') // true
 */
export function isShortFor(sign: string, name: string): boolean {
  return initials(name).includes(plain(sign));
}

/** What a paper's company or its pages add to its name: `新港新聞社`, `新港新聞デジタル`. */
const ofPaper = /(?<=新聞|新报|新報|日報|日报)(?:社|デジタル|電子版|オンライン)$/u;

function plain(text: string): string {
  return text
    .replace(ofPaper, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Of all words, of those that are not small, and of those that join no others. */
function initials(name: string): string[] {
  const words = name.replace(/^(?:the|der|die|das|la|le|el|il|o|a|de|het)\s/iu, '');
  const firstsOf = (text: string) => text.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  const firsts = firstsOf(words);
  return [
    firsts,
    firsts.filter((letter) => letter !== letter.toLowerCase()),
    firstsOf(words.replace(/(?<=\s)(?:\p{Ll}['’]|\p{Ll}{1,3}\s)/gu, '')),
  ].map((letters) => letters.join('').toLowerCase());
}
