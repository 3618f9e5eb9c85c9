import type { Article } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** How much of an article something on the site rests on. */
export function CoverageNote({ article: { coverage } }: { article: Article }) {
  const { messages } = useSite();
  const { paragraphs, uncitedLines } = coverage;
  return <>{messages.coverage(paragraphs - uncitedLines.length, paragraphs)}</>;
}
