import { few, triggers } from './trigger.ts';

const have = '(?:heeft|hebben|had|hadden)';
const rest = '[^.;:!?]{0,140}?';

export const dutch = [
  ...triggers(
    'signing',
    0,
    `(?:onder)?tekend(?:e|en)|${have} ${rest}(?:onder)?getekend|ondertekend`,
  ),
  ...triggers('press-conference', 1, `(?:op|tijdens) een ${few}persconferentie`),
  ...triggers('speech', 1, `hield(?:en)? ${few}(?:toespraak|speech)`),
  ...triggers('vote', 0, 'stemden? (?:[^.;]{0,60} )?(?:voor|tegen|in|over)|heeft ingestemd'),
  ...triggers(
    'ruling',
    0,
    '(?:rechtbank|rechter|hof) (?:[^.;]{0,60} )?(?:oordeelde|veroordeelde|vernietigde|sprak [^.;]{0,40}vrij)',
  ),
  ...triggers(
    'election',
    0,
    `(?:is|zijn|werd|werden) ${rest}(?:her|ge)kozen|won(?:nen)? ${few}verkiezing`,
  ),
  ...triggers('protest', 0, 'demonstreerden|protesteerden|gingen de straat op'),
  ...triggers(
    'accident',
    0,
    'botsten?|ontspoorden?|kapseisden?|verongelukten?|stortten? [^.;]{0,40}?(?:in|neer)',
  ),
  ...triggers(
    'attack',
    0,
    `(?:werd|werden) ${rest}(?:neergeschoten|aangevallen|ontvoerd|neergestoken)|openden? het vuur`,
  ),
  ...triggers(
    'launch',
    0,
    `openden? ${few}officieel|(?:werd|werden|is|zijn) ${rest}(?:geopend|onthuld)|onthulden?`,
  ),
];
