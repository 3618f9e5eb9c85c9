import type { Person, Place, Topic } from './cast.ts';
import type { Random } from './random.ts';

/** What the sentences of one record are about. */
export interface Subject {
  people: readonly Person[];
  place: Place;
  topics: readonly Topic[];
}

const nouns = ['agreement', 'programme', 'fund', 'roadmap', 'dialogue', 'pilot project', 'survey'];
const adjectives = [
  'joint',
  'wider',
  'long-planned',
  'three-year',
  'renewed',
  'practical',
  'shared',
];
const verbs = ['widen', 'speed up', 'review', 'put in order', 'pay for', 'follow up on', 'extend'];
const objects = [
  "each other's training places",
  'the work of the harbour authorities',
  'the exchange of measurements',
  'the costs of the northern route',
  'a list of shared standards',
  'the permits for smaller firms',
  "the neighbours' early-warning posts",
];
const openings = [
  'Later that day',
  'In the same hour',
  'After a pause',
  'Before leaving',
  'At noon',
];
const reporting = ['said', 'told reporters', 'noted', 'added', 'explained', 'made clear'];

/** A sentence of news, without quotation marks, so that any of its words can be quoted. */
export function newsSentence(random: Random, { people, place, topics }: Subject): string {
  const who = random.pick(people);
  const topic = random.pick(topics).name.toLowerCase();
  const aim = `${random.pick(verbs)} ${random.pick(objects)}`;
  const plan = `${random.pick(adjectives)} ${random.pick(nouns)} on ${topic}`;
  const number = random.int(90) + 10;
  switch (random.int(4)) {
    case 0:
      return `${random.pick(openings)}, ${who.office} ${who.family} ${random.pick(reporting)} that the ${plan} would ${aim} within ${number} weeks.`;
    case 1:
      return `Officials in ${place.name} put the cost of the ${plan} at ${number} million, a third of it to ${aim}.`;
    case 2:
      return `The delegations went through ${number} proposals and asked for a ${plan} in order to ${aim}.`;
    default:
      return `${who.country} had pressed for a ${plan} since the spring, and ${who.family} ${random.pick(reporting)} that ${number} towns were ready to ${aim}.`;
  }
}

/** What somebody posted: two or three sentences in the first person. */
export function postText(random: Random, { people, place, topics }: Subject): string {
  const other = random.pick(people);
  const [first, second] = [random.pick(topics), random.pick(topics)];
  return [
    `Glad to meet ${other.office} ${other.given} ${other.family} in ${place.name}.`,
    `We spoke about ${first.name.toLowerCase()} and a ${random.pick(adjectives)} ${random.pick(nouns)} to ${random.pick(verbs)} ${random.pick(objects)}.`,
    `${random.int(900) + 100} people made ${second.name.toLowerCase()} part of their neighbours' lives.`,
  ].join(' ');
}

/**
 * One claim of an event's summary, in the editor's words, before its footnote mark. It names and counts what
 * the words of the footnote do.
 */
export function claim(random: Random, { people, topics }: Subject, quotation: string): string {
  const topic = random.pick(topics).name.toLowerCase();
  const who = people.find(({ family }) => quotation.includes(family))?.family ?? 'The report';
  const [number] = /\d+ (?:weeks|million|proposals|towns)/.exec(quotation) ?? [];
  switch (random.int(3)) {
    case 0:
      return `${who} set out how the work on ${topic} is to be paid for and who answers for it.`;
    case 1:
      return `They agreed to ${random.pick(verbs)} the ${random.pick(nouns)} on ${topic}.`;
    default:
      return `On ${topic}, ${who} spoke of a ${random.pick(nouns)}${number === undefined ? '' : `, and of ${number}`}.`;
  }
}
