import { clause, few, triggers } from './trigger.ts';

const have = '(?:hat|haben|hatte|hatten)';
const were = '(?:wurde|wurden|worden)';
const court = '(?:\\p{L}*gericht|Richter|Richterin|Kammer|Senat)';

export const german = [
  ...triggers(
    'signing',
    0,
    'unterzeichneten?|unterschrieb(?:en)?',
    `(?:${have}|${were}) ${clause}(?:unterzeichnet|unterschrieben)`,
  ),
  ...triggers(
    'press-conference',
    1,
    `(?:bei|auf|vor) einer ${few}Pressekonferenz`,
    `(?:gab|gaben|hielt|hielten) ${few}Pressekonferenz`,
  ),
  ...triggers(
    'speech',
    1,
    `(?:hielt|hielten) ${few}(?:Rede|Ansprache)`,
    `in einer ${few}(?:Rede|Ansprache) (?:vor|in|im|bei)`,
  ),
  ...triggers(
    'vote',
    0,
    'stimmten? (?:[^.;]{0,80} )?(?:für|gegen|zu|ab)|votierten?|lehnten? (?![^.;]{0,60}(?:[Tt]reffen|[Gg]espräch|Telefonat|Einladung|Interview|Angebot|[Bb]esuch|Bitte|Kommentar|Stellungnahme))[^.;]{0,100}?ab|nahm(?:en)? [^.;]{0,100}?Stimmen [^.;]{0,40}?an',
    `${have} ${clause}(?:zugestimmt|abgestimmt|abgelehnt|gestimmt)`,
  ),
  ...triggers(
    'ruling',
    0,
    `${court} (?:[^.;]{0,60} )?(?:entschied|urteilte|verurteilte|hob)`,
    `(?:${have}|${were}) ${clause}(?:verurteilt|freigesprochen)`,
  ),
  ...triggers(
    'election',
    0,
    `${were} ${clause}(?:wieder)?gewählt`,
    `gewann(?:en)? ${few}(?:\\p{L}*wahl)`,
  ),
  ...triggers('protest', 0, 'demonstrierten|protestierten|gingen [^.;]{0,30}?auf die Straße'),
  ...triggers(
    'strike',
    0,
    'streikten|legten [^.;]{0,40}?die Arbeit nieder|traten [^.;]{0,40}?in (?:den )?(?:Warn)?streik',
  ),
  ...triggers(
    'accident',
    0,
    'verunglückten?|entgleisten?|kollidierten?|kenterten?|stießen? [^.;]{0,80}?zusammen|stürzten? [^.;]{0,60}?(?:ab|ein|um)|prallten?',
    `(?:ist|sind) ${clause}(?:entgleist|verunglückt|zusammengestoßen|abgestürzt|eingestürzt|gekentert|kollidiert)`,
  ),
  ...triggers(
    'attack',
    0,
    'griff(?:en)? [^.;]{0,60}?an|erschoss(?:en)?|explodierten?|überfiel(?:en)?',
    `${were} ${clause}(?:erschossen|überfallen|angegriffen|entführt)`,
  ),
  ...triggers(
    'disaster',
    0,
    '(?:Erdbeben|Unwetter|Sturm|Hochwasser|Lawine|Erdrutsch|Orkan) (?:[^.;]{0,60} )?(?:erschütterte|traf|zerstörte|riss|tötete|verwüstete)',
  ),
  ...triggers(
    'launch',
    0,
    'eröffneten?|weihten? [^.;]{0,60}?ein|enthüllten?',
    `(?:${have}|${were}) ${clause}(?:eröffnet|eingeweiht|enthüllt)`,
  ),
];
