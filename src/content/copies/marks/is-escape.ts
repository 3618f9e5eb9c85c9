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
      return punctuation.test(behind) || /^\\\n[ \t>]*\S/.test(rest);
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

/** What stands before an offset in its line; of a long line, the end, which is no start of a line. */
function lineBefore(source: string, at: number): string {
  const near = source.slice(Math.max(0, at - longestSeen), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

function lineBehind(source: string, at: number): string {
  const [line = ''] = source.slice(at, at + longestSeen).split('\n', 1);
  return line;
}
