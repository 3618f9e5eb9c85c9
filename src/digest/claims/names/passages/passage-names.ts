import { paragraphsAround } from '../../../language/sentences.ts';
import type { Word } from '../../../language/words-of.ts';
import type { CitedPassage } from '../../claim.ts';
import type { Registry } from '../../registry.ts';
import { thingsIn } from '../known-things.ts';
import type { NameParts } from '../name-parts.ts';
import { type NameText, nameText } from '../named-in.ts';
import { type SourceNames, sourceNames } from './source-names.ts';

/** A passage, read for its names. */
export interface PassageNames {
  readonly passage: CitedPassage;
  readonly source: SourceNames;
  /** Its paragraphs, and the words of the editor's translation. */
  readonly text: NameText;
  /** Its sentences. */
  readonly sentence: NameText;
  /** The words of the source from the first to the last of its paragraphs. */
  readonly paragraph: readonly Word[];
  /** The things of the registry that it names. */
  readonly things: readonly NameParts[];
}

const kept = new WeakMap<CitedPassage, PassageNames>();

/** Reads a passage for its names, once. */
export function passageNames(passage: CitedPassage, registry: Registry): PassageNames {
  const known = kept.get(passage) ?? read(passage, registry);
  kept.set(passage, known);
  return known;
}

function read(passage: CitedPassage, registry: Registry): PassageNames {
  const { paragraph, sentence, quotation, translation = '' } = passage;
  const source = sourceNames(passage, registry);
  const text = nameText([paragraph, quotation, translation].join('\n\n'));
  const { start, end } = paragraphsAround(passage.text, passage.range);
  return {
    passage,
    source,
    text,
    sentence: nameText([sentence, translation].join('\n\n')),
    paragraph: source.words.filter((word) => word.start >= start && word.end <= end),
    things: thingsIn(registry, text),
  };
}
