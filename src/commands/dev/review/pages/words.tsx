import type { Range } from '../../../../digest/quotation/source-text.ts';

/** Longer words are cut off. */
const mostSigns = 60;

/** A link to words of the source. */
export function Words({ range, text }: { range: Range | undefined; text: string }) {
  if (!range) return null;
  const words = text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const short = words.length > mostSigns ? `${words.slice(0, mostSigns).trimEnd()}…` : words;
  return (
    <a href={`#w${range.start}`} dir="auto">
      “{short}”
    </a>
  );
}
