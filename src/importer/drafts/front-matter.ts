import { stringify } from 'yaml';

/** A key of the front matter: its value, or what its editor is to decide. */
export interface Entry {
  readonly key: string;
  readonly value?: unknown;
  /** A comment above the key. */
  readonly review?: string;
}

/** What is left to the editor of a draft: a key without a value, and what to do about it. */
export interface OpenKey {
  readonly key: string;
  readonly review: string;
}

/** The keys without a value. */
export function openKeys(entries: readonly Entry[]): OpenKey[] {
  return entries.flatMap(({ key, value, review }) =>
    value === undefined && review !== undefined ? [{ key, review }] : [],
  );
}

/** The front matter of a draft; what is not known is a comment. */
export function frontMatter(entries: readonly Entry[]): string {
  return `---\n${entries.map(written).join('')}---\n`;
}

function written({ key, value, review }: Entry): string {
  const comment = review === undefined ? '' : `# ${key}: ${lineOf(review)}\n`;
  return value === undefined ? comment : comment + stringify({ [key]: value }, { lineWidth: 0 });
}

/** A text on one line. */
export function lineOf(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ').trim();
}
