/** The longest words that a message shows, so that no message is longer than 400 characters. */
const longest = 120;

/** Words as a message shows them: in quotation marks, the middle of long ones left out. */
export function quoted(words: string): string {
  if (words.length <= longest) return `"${words}"`;
  const [start, end] = [
    words.slice(0, longest / 2).trimEnd(),
    words.slice(-longest / 2).trimStart(),
  ];
  return `"${start} … ${end}"`;
}
