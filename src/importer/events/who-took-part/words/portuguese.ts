import { whoWords } from './words.ts';

export const portuguese = whoWords({
  according: 'segundo|de acordo com|conforme',
  said: '(?:segundo )?(?:disse|informou|indicou|afirmou|anunciou|confirmou|explicou|declarou)',
  that: 'que',
  who: 'que|quem',
  about: 'sobre|contra|segundo',
  of: 'de|do|da',
  there: 'presença|convite|companhia|lado|parte|acompanhad[oa]s?',
  both: 'os dois|as duas|ambos|ambas|eles|elas|os (?:líderes|presidentes|ministros|chanceleres|prefeitos|governadores)',
  three: 'os três|as três',
  four: 'os quatro|as quatro',
});
