/** Tells whether two tags (BCP 47) are of one language, wherever it is spoken. */
export function isSameLanguage(a: string | undefined, b: string): boolean {
  return a?.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
