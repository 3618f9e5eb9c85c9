/** A title that may run the other way, apart from the direction of what is around it. */
export function isolatedTitle(title: string): string {
  return `\u2068${title}\u2069`;
}
