import type { ErrorCode, YAMLError } from 'yaml';

/** What an editor did, by the code of the error; the messages of `yaml` are for programmers. */
const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: 'found a value that starts with "*" or "&"; put it in quotes',
  BAD_DQ_ESCAPE:
    'found a backslash that means nothing here; write two, or put the text in single quotes',
  BAD_INDENT: 'found a line that is indented wrongly; align it with the lines it belongs to',
  BLOCK_AS_IMPLICIT_KEY:
    'found ": " in a value, or a line indented wrongly; put the value in quotes, or align the line',
  KEY_OVER_1024_CHARS: 'found a key of more than 1,024 characters; expected a key, ":" and a value',
  MULTILINE_IMPLICIT_KEY: 'found a line without a key; expected a key, ":" and a value',
  MULTIPLE_DOCS: 'found keys after a line with "..."; delete that line',
  NON_STRING_KEY: 'found a list or a tag as a key; expected a key, ":" and a value',
  TAB_AS_INDENT: 'found a tab at the start of the line; use spaces',
};

/** The same for what the code alone does not tell. */
const reasonsByMessage: readonly [RegExp, string][] = [
  [/cannot start with .* (\S)$/, 'found a value that starts with "$1"; put it in quotes'],
  [
    /^(?:Block scalar header|Not a YAML token)/,
    'found a value that starts with "|" or ">"; put it in quotes',
  ],
  [/^Missing closing (["'])/, 'found a quotation mark with no other; put $1 behind the last word'],
  [/end with a (\S)$/, 'found an open bracket; put "$1" behind the last item'],
  [/at node end$/, 'found text behind a value; put all of it in one pair of quotes'],
  [/on same line with key$/, 'found a list on the line of its key; start it on the next line'],
  [/flow-\w+-end token .*"(.)"$/, 'found "$1" with no bracket before it; put the value in quotes'],
  [/directive/, 'found a YAML directive ("%"); delete it'],
];

/**
 * Says in an editor's words what is wrong with YAML, and how to mend it.
 *
 * @returns undefined for what no editor has done yet.
 */
export function explainYaml({ code, message }: YAMLError): string | undefined {
  for (const [pattern, reason] of reasonsByMessage) {
    const [, detail = ''] = pattern.exec(message) ?? [];
    if (pattern.test(message)) return reason.replace('$1', detail);
  }
  return reasons[code];
}
