/** Orders texts by their characters, in the same way on every machine; dates and ids are ASCII. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
