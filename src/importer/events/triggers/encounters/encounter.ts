import { few, type Trigger, whole } from '../trigger.ts';

/** What people do with each other, and what a visitor does. */
const kinds = ['video-call', 'phone-call', 'meeting', 'visit', 'summit'] as const;
type Kind = (typeof kinds)[number];
/** A call of which nothing says in which way it was made has no noun of its own. */
type Told = Kind | 'call';

/** How a language tells of meetings, calls, visits and summits. All words are parts of patterns. */
export interface Encounters {
  /** What each is called. */
  readonly nouns: Readonly<Record<Kind, string>>;
  /** What is done with such a noun, in the past: "held", "had", "concluded". */
  readonly held: string;
  /** What such a noun itself does: "took place", "brought together". */
  readonly took: string;
  /** The same where it stands before the noun: "*fand* ein Treffen", "*se celebró* una reunión". */
  readonly tookBefore?: string;
  /** What stands before such a noun, with its article: "at a", "during her". */
  readonly at: string;
  /** What joins people to such a noun: "with", "between". */
  readonly with: string;
  /** What joins a visitor to a visit: "of". */
  readonly of?: string;
  /** What the owner of such a noun has behind the name: "'s". */
  readonly owner?: string;
  /** Verbs in the past. Those of a host need somebody as their object. */
  readonly verbs: readonly (readonly [kind: Told, source: string, needs?: Trigger['needs']])[];
  /** Whether nouns have capitals. */
  readonly hasCapitals?: boolean;
}

/** The rest of a clause between a verb and its noun: "held a long and, by all accounts, noisy round of *talks*". */
const gap = '(?:[^.;:!?"]{0,80}? )?';

/** Up to five words before a noun, none of which begins a clause: "in the talks", and not "in *which* they held talks". */
const plain = String.raw`(?:(?!(?:que|che|cui|qui|who|which|that|where|dass|dat|die|wo)(?!\p{L}))[\p{L}\p{M}\p{N}'’-]+ ){0,5}?`;

/** Makes the triggers of a language: each verb, and each noun where something tells that it took place. */
export function encounterTriggers(language: Encounters): Trigger[] {
  const { nouns, held, at, owner, verbs } = language;
  const flags = language.hasCapitals ? 'gu' : 'giu';
  const before = language.hasCapitals ? `${at}|${withCapital(at)}` : at;
  const anyOf = new Map(kinds.map((kind) => [kind, whole(nouns[kind], flags.replace('g', ''))]));
  const calls = verbs.filter(([kind]) => kind === 'call').map(ofVerb);
  const others = kinds.flatMap((kind): Trigger[] => {
    const people = kind === 'visit' ? 1 : (2 as const);
    const noun = `(?:${nouns[kind]})`;
    const own = verbs.filter((verb) => verb[0] === kind);
    const phrases = [
      `(?:${before}) ${plain}${noun}`,
      `${noun}(?:, [^.;:]{1,40},)? ${few}(?:${language.with})`,
      ...(kind === 'summit' ? [] : itself(language, noun)),
      ...(kind === 'visit' && language.of ? [`${noun} (?:${language.of})`] : []),
      ...(owner ? [`(?<=${owner} )${few}${noun}`] : []),
    ];
    return [
      ...own.map(
        ([, source, needs]): Trigger => ({
          kind,
          people,
          pattern: whole(source, 'giu'),
          ...(needs && { needs }),
        }),
      ),
      { kind, people, pattern: whole(`(?:${held}) ${gap}${noun}`, flags), noun: anyOf.get(kind) },
      ...phrases.map(
        (source): Trigger => ({
          kind,
          people,
          pattern: whole(source, flags),
          needs: 'noun',
          noun: anyOf.get(kind),
        }),
      ),
    ];
  });
  // "The summit brought them together": of what it says of itself, it is no meeting.
  const summits = itself(language, `(?:${nouns.summit})`).map(
    (source): Trigger => ({
      kind: 'summit',
      people: 2,
      pattern: whole(source, flags),
      needs: 'noun',
      noun: anyOf.get('summit'),
    }),
  );
  return [...summits, ...others, ...calls];
}

/** What a noun itself does: "the talks took place", "fand ein Treffen". */
function itself({ took, tookBefore }: Encounters, noun: string): string[] {
  const behind = `${noun} ${gap}(?:${took})`;
  return tookBefore === undefined ? [behind] : [behind, `(?:${tookBefore}) ${gap}${noun}`];
}

function ofVerb([kind, source, needs]: Encounters['verbs'][number]): Trigger {
  const people = kind === 'visit' ? 1 : 2;
  return { kind, people, pattern: whole(source, 'giu'), ...(needs && { needs }) };
}

/** The same words as a sentence begins with them. */
function withCapital(source: string): string {
  return source.replace(/(?<=^\(\?:|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
