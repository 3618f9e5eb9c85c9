const punctuation = /^[!-/:-@[-`{-~]/;
/** How far the line of a sign is looked at, in characters. */
const longestSeen = 300;
const word = /[\p{L}\p{N}]/u;
/** What may stand before the first words of a line: the marks of quotes and of list items. */
const lineStart = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*$/;

/**
 * Tells whether a backslash takes a meaning from the sign behind it that it could have there; else whoever wrote
 * the backslash may have meant nothing but a backslash.
 *
 * @param at Offset of the backslash.
 */
export function isEscape(source: string, at: number): boolean {
  const sign = source.charAt(at + 1);
  const [before, behind] = [source.charAt(at - 1), source.charAt(at + 2)];
  const rest = source.slice(at + 1, at + 40);
  const line = () => lineBefore(source, at);
  const isFirst = () => lineStart.test(line());
  const isNumber = () => /\d$/.test(line()) && lineStart.test(line().replace(/\d{1,9}$/, ''));
  const isLine = (signs: RegExp) => signs.test(line()) && signs.test(lineBehind(source, at + 2));
  switch (sign) {
    case '`':
    case '[':
    case ']':
    case '|':
    case '>':
    case '*':
      return true;
    case '\\':
      return (
        punctuation.test(behind) || /^\\\n[ \t>]*[^ \t\n]/.test(rest) || isOfEscapedWord(source, at)
      );
    case '_':
      return !(word.test(before) && word.test(behind));
    case '~':
      return before === '~' || /^~\\?~/.test(rest);
    case '<':
      return /^<[a-z/!?]/i.test(rest);
    case '!':
      return behind === '[';
    case '&':
      return /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i.test(rest);
    case '#':
      return isFirst() || /^[ \t>]*[#\\]+$/.test(line()) || isLine(/^[ \t>]*#.*|^[#\\ \t]*$/);
    case '+':
      return isFirst();
    case '-':
      return isFirst() || isLine(/^[-|:\\ \t>]*$/);
    case '=':
      return isLine(/^[=\\ \t>]*$/);
    case '.':
      return isNumber() || /www$/i.test(line());
    case ')':
      return isNumber() || /\]\([^\s]*$/.test(line());
    case ':':
      return before === ']' || /(?:https?|ftp|mailto)$/i.test(line()) || isLine(/^[-|:\\ \t>]*$/);
    case '@':
      return word.test(before) && word.test(behind);
    case '(':
      return before === ']';
    case '^':
      return before === '[';
    default:
      return false;
  }
}

/** A backslash that is one, before a letter or a figure, or behind a drive: those of a path are not escapes. */
const ownBackslash = /(?<!\\)(?:\\\\)*\\[\p{L}\p{N}]|(?<![\p{L}\p{N}])\p{L}:\\(?!\\)/u;

/**
 * Tells whether a backslash may be of the word that it stands in, were it an escape otherwise: of a path, a pattern
 * or a face (`C:\_old`, `\d+\.\d`, `¯\_(ツ)_/¯`).
 *
 * @param at Offset of the backslash.
 */
export function isOfWord(source: string, at: number): boolean {
  const [before, sign] = [source.slice(Math.max(0, at - 2), at), source.charAt(at + 1)];
  if (!/[_*.+\-(){}?$^]/.test(sign) || before.endsWith('\\')) return false;
  if (/\p{S}$/u.test(before) && !/[$+<=>^`|~\p{Sc}]$/u.test(before)) return true;
  const { head, tail } = wordAround(source, at);
  return ownBackslash.test(head + tail);
}

/** An escape that is not one of a backslash. */
const otherEscape = /(?<!\\)(?:\\\\)*\\[!-/:-@[\]-`{-~]/;

/** Tells whether all backslashes of a word are escaped because it has other escapes: `C:\\old\*`. */
function isOfEscapedWord(source: string, at: number): boolean {
  const { head, tail } = wordAround(source, at);
  return head !== '' && otherEscape.test(head + tail) && !ownBackslash.test(head + tail);
}

/**
 * A text in which the backslashes of words are escaped that have other escapes; in the others, one before a letter
 * says what it is.
 */
export function escapeOwnBackslashes(text: string): string {
  return text.replace(/\S+/g, (word) =>
    otherEscape.test(word)
      ? word.replace(/(?<!\\)((?:\\\\)*)\\(?=[\p{L}\p{N}])/gu, '$1\\\\')
      : word,
  );
}

function wordAround(source: string, at: number): { head: string; tail: string } {
  const [head = ''] = /\S*$/.exec(lineBefore(source, at)) ?? [];
  const [tail = ''] = /^\S*/.exec(lineBehind(source, at)) ?? [];
  return { head, tail };
}

/** The start of an address, up to the sign without which it is none. */
const addressStart = /(?:https?|ftp)(?=:\/\/)|www(?=\.)|[\p{L}\p{N}.+_-](?=@)/giu;

/** Where the address that a place is right behind of has the sign without which it would be none. */
export function addressBefore(source: string, at: number): number | undefined {
  const [word = ''] = /\S*$/.exec(lineBefore(source, at)) ?? [];
  const start = [...word.matchAll(addressStart)].at(-1);
  return start && at - word.length + start.index + start[0].length;
}

/** What stands before an offset in its line; of a long line, the end, which is no start of a line. */
function lineBefore(source: string, at: number): string {
  const near = source.slice(Math.max(0, at - longestSeen), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function lineBehind(source: string, at: number): string {
  const [line = ''] = source.slice(at, at + longestSeen).split('\n', 1);
  return line;
}
