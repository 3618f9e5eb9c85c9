import { once } from '../../../../memoize.ts';
import { paragraphsAround } from '../../../language/sentences.ts';
import { type Word, wordsOf } from '../../../language/words-of.ts';
import type { CitedPassage } from '../../claim.ts';
import { agentOf, type Registry } from '../../registry.ts';
import { thingsIn } from '../known-things.ts';
import type { NameParts } from '../name-parts.ts';
import { type NameText, partOfSource, wordsBetween } from '../named-in.ts';
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
  /** The names of whoever issued the source, distributed or wrote it, where they are from, and of the platform. */
  readonly voice: readonly Word[];
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
  // What the editor left out of a quotation, or put in, is not in the paragraph as it stands.
  const quoted = paragraph.includes(quotation) ? '' : quotation;
  const added = [quoted, translation].join('\n\n');
  const text = joined(partOfSource(passage, paragraph), added);
  const own = once(() => joined(partOfSource(passage, sentence), translation));
  const around = once(() => {
    const { start, end } = paragraphsAround(passage.text, passage.range);
    return wordsBetween(source.words, start, end);
  });
  const voice = once(() => wordsOf(voicesOf(passage, registry).join('\n')));
  const things = once(() => thingsIn(registry, text));
  return {
    passage,
    source,
    text,
    get sentence() {
      return own();
    },
    get paragraph() {
      return around();
    },
    get voice() {
      return voice();
    },
    get things() {
      return things();
    },
  };
}

function joined({ text, words }: NameText, added: string): NameText {
  if (added.trim() === '') return { text, words };
  return { text: `${text}\n\n${added}`, words: [...words, ...wordsOf(added)] };
}

function voicesOf({ source: { front } }: CitedPassage, registry: Registry): string[] {
  const said =
    'agency' in front
      ? [front.agency, front.distributor]
      : 'issuer' in front
        ? [front.issuer]
        : [front.author, front.platform];
  return said.flatMap((id = '') => {
    const agent = agentOf(registry, id);
    return agent ? [...agent.names, agent.country ?? ''] : [id];
  });
}
