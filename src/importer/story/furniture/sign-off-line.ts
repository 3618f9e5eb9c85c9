/** Initials, a desk, the sign of an agency, or a number of the service. */
const group = String.raw`(?:\p{Lu}{1,5}|\p{Ll}{1,5}|\p{Lu}\p{Ll}{1,5}|\d{2,4})`;
const bracketed = String.raw`\(${group}(?:[/.\s-]${group}){0,3}\)`;
const part = String.raw`(?:${group}(?:\s${bracketed})?|${bracketed})`;

/** `ab/cd`, `(WIRE/rk)`, `AXM (TMP) // JPS`, `WIRE/kp/2031`, `(FIN) NDP/JAT`, `/XVD/JJL/`. */
const initials = new RegExp(
  String.raw`^[-–—=/\s]*(?:${bracketed}\s)?(?:\(${group}(?:\s?[/+]\s?${group}){1,5}\)|${part}(?:\s?\/{1,2}\s?${part}){1,5})[-–—=/.\s]*$`,
  'u',
);
/** Without a stroke between them, all are in capitals. */
const capitals = /^\(?\p{Lu}{2,4}(?:[-.+]\p{Lu}{2,4}){1,3}\)?\.?$/u;

const month = String.raw`\p{L}{3,4}\.?`;
const clock = String.raw`\d{1,2}[:.]?\d{2}(?:\s?(?:GMT|UTC|CET|CEST|MEZ|MESZ|IST|EST|EDT|BST|JST|KST|[hH]|[aApP]\.?[mM]\.?))?`;
/** What ends a service message: `12-MAR-31 20:06 NNNN`, `WIRE 1614 20/11/31`, `141912 MAI 32`, `Wire sar/bo 2148 GMT`. */
const stamps = [
  String.raw`^(?:[\p{L}\d]{1,12}\s){0,5}(?:\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){1,3}\s)?\d{6}\p{L}?\s${month}\s?\d{2,4}$`,
  String.raw`^(?:\d{1,2}[-/ ]${month}[-/ ]\d{2,4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:\s${clock})?(?:\s\p{Lu}{2,6})?$`,
  String.raw`^\p{Lu}[\p{L}]{1,11}\s(?:\p{Ll}{1,4}(?:\/\p{Ll}{1,4}){1,3}\s)?${clock}(?:\s\d{1,2}[-/. ](?:${month}|\d{1,2})[-/. ]\d{2,4})?$`,
  String.raw`^${clock}\s(?:\d{1,2}[-/. ](?:${month}|\d{1,2})[-/. ]\d{2,4})(?:\s\p{Lu}{2,6})?$`,
].map((source) => new RegExp(source, 'u'));

/** Longest of them. */
const longest = 60;

/**
 * What a line is that an agency sets below its text: initials of who wrote and read it, with its own sign or without,
 * or the time at which it was sent.
 *
 * @example signOffLine('AXM (TMP) // JPS') // 'initials'
 */
export function signOffLine(line: string): 'initials' | 'sign-off' | 'time stamp' | undefined {
  if (line.length > longest) return undefined;
  if (capitals.test(line)) return 'initials';
  // `WIRE/rk` begins with the sign of the agency.
  if (initials.test(line))
    return /^\(?\p{Lu}{2,5}(?:\/\p{Ll}+)+/u.test(line) ? 'sign-off' : 'initials';
  return stamps.some((pattern) => pattern.test(line)) ? 'time stamp' : undefined;
}
