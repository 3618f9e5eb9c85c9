import { placed } from './placed-text.ts';
import type { Container, Stated } from './received.ts';

/** Takes out of what a container states the characters that no record may hold, and what then is empty. */
export function cleanContainer(container: Container): Container {
  const { byline, ...values } = container;
  const cleaned = Object.entries(values).flatMap(([key, stated]) =>
    clean(stated).map((each) => [key, each]),
  );
  const authors = byline?.flatMap(clean) ?? [];
  return { ...Object.fromEntries(cleaned), ...(authors.length > 0 && { byline: authors }) };
}

function clean(stated: Stated): Stated[] {
  const value = onOneLine(stated.value);
  return value === '' ? [] : [{ ...stated, value, words: onOneLine(stated.words) }];
}

function onOneLine(text: string): string {
  return placed(text, { line: 1, column: 1 }).text.replace(/\s+/g, ' ').trim();
}
