import { whoWords } from './words.ts';

export const spanish = whoWords({
  according: 'según',
  said: '(?:según )?(?:dijo|informó|indicó|anunció|confirmó|explicó|señaló|precisó|detalló|reportó)',
  that: 'que',
  who: 'quien|que',
  about: 'sobre|contra|según|tras',
  of: 'de|del',
  there: 'compañía|presencia|lado|invitación|parte|acompañad[oa]s?|rodead[oa]s?',
  both: 'los dos|las dos|ambos|ambas|(?:los|las) (?:mandatarios|líderes|presidentes|ministros|cancilleres|gobernadores|alcaldes)',
  three: 'los tres|las tres',
  four: 'los cuatro|las cuatro',
});
