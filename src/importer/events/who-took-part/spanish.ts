import { whoWords } from './words.ts';

export const spanish = whoWords({
  according: 'según',
  said: '(?:según )?(?:dijo|informó|indicó|anunció|confirmó|explicó|señaló|precisó|detalló|reportó)',
  that: 'que',
  who: 'quien|que',
  about: 'sobre|contra|según|tras',
  of: 'de|del',
  there: 'compañía|presencia|lado|invitación|parte|acompañad[oa]s?|rodead[oa]s?',
  beside:
    'acompañad[oa]|acompañ(?:ó|aron)|particip(?:ó|aron)|asisti(?:ó|eron)|estuvo presente|estuvieron presentes|(?:a su lado|junto a (?:él|ella|ellos)) (?:estaba|estaban|estuvo)|también (?:estuvo|estuvieron|acudi(?:ó|eron))',
  both: 'los dos|las dos|ambos|ambas|(?:los|las) (?:mandatarios|líderes|presidentes|ministros|cancilleres|gobernadores|alcaldes)',
  attended:
    '(?:particip(?:ó|aron) en|asisti(?:ó|eron) a|estuv(?:o|ieron) presentes? en) (?:la|el|las) (?:reunión|encuentro|conversaciones|cumbre|visita)',
});
