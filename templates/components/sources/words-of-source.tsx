import type { Source } from '../../../src/digest/model.ts';
import { Joined } from '../text/joined.tsx';

interface WordsOfSourceProps {
  /** A sentence of the interface with words of a source in it. */
  text: string;
  words: string;
  source: Source;
}

/** A sentence of the interface whose quoted words are in the language of their source. */
export function WordsOfSource({ text, words, source }: WordsOfSourceProps) {
  const quoted = (
    <span lang={source.language} dir="auto">
      {words}
    </span>
  );
  return <Joined text={text} parts={[[words, quoted]]} />;
}
