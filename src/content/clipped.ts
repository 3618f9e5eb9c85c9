/** The start of a text, as a message shows it: with an ellipsis where there is more. */
export function clipped(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
