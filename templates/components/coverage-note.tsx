import type { Article } from '../../src/digest/model.ts';
import { useSite } from './site.tsx';

/** How much of an article something on the site rests on. */
export function CoverageNote({ article: { coverage } }: { article: Article }) {
  const { words } = useSite();
  const { paragraphs, uncitedLines } = coverage;
  return <>{words.coverage(paragraphs - uncitedLines.length, paragraphs)}</>;
}
