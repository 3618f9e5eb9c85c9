import anyAscii from 'any-ascii';

/** A name with fewer consonants fits too many others. */
const fewest = 4;

/**
 * Whether two names in different scripts are one, as far as their consonants tell; Chinese characters, which each
 * language reads in its own way, tell nothing.
 *
 * @example isInOtherScript('Arvind Nauriyal', 'अरविंद नौरियाल') // true
 */
export function isInOtherScript(a: string, b: string): boolean {
  if (isLatin(a) === isLatin(b) || /\p{sc=Han}/u.test(a + b)) return false;
  const [its, others] = [consonantsOf(a), consonantsOf(b)];
  return its.join('').length >= fewest && its.join(' ') === others.join(' ');
}

/** Whether a name is written in Latin letters. */
export function isLatin(name: string): boolean {
  return /^[^\p{L}]*\p{sc=Latin}/u.test(name);
}

/** The consonants of each word, those that scripts tell apart differently as one. */
function consonantsOf(name: string): string[] {
  // "च" is printed as "c", which is a "k" in "Carlos".
  const soft = isLatin(name) ? /ch|c(?=[eiy])|sh|zh|[jsz]/gu : /ch|sh|zh|[cjsz]/gu;
  return name
    .replace(/(?<!\p{L})(?:[Aa]l[- ]|[Ee]l-|ال)/gu, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '')
    .map((word) =>
      anyAscii(word)
        .toLowerCase()
        .replace(soft, 's')
        .replace(/x/gu, 'ks')
        .replace(/ph|[fpb]/gu, 'b')
        .replace(/[cgkq]/gu, 'k')
        .replace(/[dt]/gu, 't')
        .replace(/[mn]/gu, 'n')
        .replace(/[lr]/gu, 'l')
        .replace(/[^bklnst]/gu, '')
        .replace(/(.)\1+/gu, '$1'),
    );
}
