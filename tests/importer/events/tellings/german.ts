import type { Telling } from './telling.ts';

const rabe = 'Präsidentin Eva Rabe';
const ast = 'Kanzler Udo Ast';

export const german: readonly Telling[] = [
  [
    'sat together',
    `${rabe} hatte am Dienstag mit ${ast} zusammengesessen.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'two who spoke for so long',
    `${rabe} und ${ast} sprachen am Dienstag eine Stunde lang.`,
    'call, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'past',
    `${rabe} traf am Dienstag in Neuhafen ${ast}.`,
    'meeting, 2030-04-30, Neuhafen, Eva Rabe, Udo Ast',
  ],
  [
    'perfect',
    `${rabe} hat sich am Dienstag mit ${ast} in Neuhafen getroffen.`,
    'meeting, 2030-04-30, Neuhafen, Eva Rabe, Udo Ast',
  ],
  [
    'two who met',
    `${rabe} und ${ast} sind am Dienstag in Neuhafen zusammengekommen.`,
    'meeting, 2030-04-30, Neuhafen, Eva Rabe, Udo Ast',
  ],
  [
    'host',
    `${rabe} hat ${ast} am Dienstag mit militärischen Ehren empfangen.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'passive',
    `${ast} ist am Dienstag in Neuhafen von ${rabe} empfangen worden.`,
    'meeting, 2030-04-30, Neuhafen, Udo Ast, Eva Rabe',
  ],
  [
    'passive of the past',
    `${ast} wurde am Dienstag von ${rabe} begrüßt.`,
    'meeting, 2030-04-30, Udo Ast, Eva Rabe',
  ],
  [
    'noun behind bei',
    `${rabe} hat ${ast} am Dienstag bei einem Treffen in Neuhafen Hilfe zugesagt.`,
    'meeting, 2030-04-30, Neuhafen, Eva Rabe, Udo Ast',
  ],
  [
    'noun as the subject',
    `Ein Gespräch zwischen ${rabe} und ${ast} dauerte am Dienstag drei Stunden.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'noun with its owner',
    `Das Treffen von ${rabe} mit ${ast} am Dienstag endete ohne Ergebnis.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'advising',
    `${rabe} hat am Dienstag mit ${ast} über Zölle beraten.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'call, past',
    `${rabe} telefonierte am Mittwoch mit ${ast}.`,
    'phone-call, 2030-05-01, Eva Rabe, Udo Ast',
  ],
  [
    'call, other verb',
    `${rabe} rief am Mittwoch ${ast} an.`,
    'phone-call, 2030-05-01, Eva Rabe, Udo Ast',
  ],
  [
    'call, noun',
    `${rabe} hat ${ast} am Mittwoch in einem Telefonat Hilfe zugesagt.`,
    'phone-call, 2030-05-01, Eva Rabe, Udo Ast',
  ],
  [
    'call by video',
    `${rabe} und ${ast} haben am Mittwoch in einer Videoschalte über Zölle gesprochen.`,
    'video-call, 2030-05-01, Eva Rabe, Udo Ast',
  ],
  [
    'visit',
    `${rabe} hat am Dienstag die Werft in Neuhafen besucht.`,
    'visit, 2030-04-30, Neuhafen, Eva Rabe',
  ],
  [
    'visit, travelled',
    `${rabe} ist am Dienstag zu einem Besuch in Neuhafen eingetroffen.`,
    'visit, 2030-04-30, Neuhafen, Eva Rabe',
  ],
  [
    'office with a country, name between commas',
    `Die Kanzlerin von Ostmar, Eva Rabe, hat am Dienstag den Präsidenten von Livarien, Udo Ast, empfangen.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'who was there too',
    `${rabe} traf am Dienstag ${ast}. Auch Verkehrsminister Ivo Roe nahm an dem Gespräch teil.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast, Ivo Roe',
  ],
  [
    'who only says so',
    `${rabe} traf am Dienstag ${ast}, wie Sprecher Ivo Roe mitteilte.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
  ],
  [
    'summit',
    `${rabe}, ${ast} und König Ivo Roe haben sich am Dienstag bei einem Gipfel in Neuhafen geeinigt.`,
    'summit, 2030-04-30, Neuhafen, Eva Rabe, Udo Ast, Ivo Roe',
  ],
  [
    'background',
    `${rabe} traf am Dienstag ${ast}.\nZuletzt hatten sich Rabe und Ast im November 2028 getroffen.`,
    'meeting, 2030-04-30, Eva Rabe, Udo Ast',
    'meeting, 2028-11, Eva Rabe, Udo Ast, background',
  ],
  ['planned: wird', `${rabe} wird am Freitag in Neuhafen mit ${ast} zusammenkommen.`],
  ['planned: will', `${rabe} will ${ast} am Freitag in Neuhafen empfangen.`],
  ['planned: present', `${rabe} trifft am Freitag ${ast}.`],
  ['planned: noun', `Ein Treffen von ${rabe} und ${ast} ist für Juni geplant.`],
  [
    'cancelled',
    `Der Besuch von ${rabe} in Neuhafen, der am Dienstag stattfinden sollte, wurde abgesagt.`,
  ],
  ['cancelled, actively', `${rabe} hat ein Treffen mit ${ast} am Dienstag abgesagt.`],
  ['another sense', `${rabe} traf am Dienstag eine Entscheidung gegen ${ast}.`],
];
