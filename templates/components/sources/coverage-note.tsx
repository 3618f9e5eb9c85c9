import type { Copy } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';

/** How much of a copy something on the site rests on. */
export function CoverageNote({ copy: { coverage } }: { copy: Copy }) {
  const { messages } = useSite();
  const { paragraphs, uncitedLines } = coverage;
  return <>{messages.coverage(paragraphs - uncitedLines.length, paragraphs)}</>;
}
