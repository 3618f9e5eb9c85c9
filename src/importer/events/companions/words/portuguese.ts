import { companionWords } from './words.ts';

const the = String.raw`(?:o|a|os|as|ao|à|do|da|no|na|nos|nas|aos|às|dos|das|ness[ea]|n?est[ea]|seu|sua) (?:\p{L}+ )?`;
const also = '(?:também |ainda |igualmente )?';

export const portuguese = companionWords({
  there: [
    '(?:acompanhad[oa]s?|ladead[oa]s?|escoltad[oa]s?|assessorad[oa]s?) (?:por|pel[oa]s?|d[eoa]s?)',
    '(?:o|a|os|as) acompanh(?:ou|aram|ava|avam)|acompanh(?:ou|aram|ava|avam)(?:-n?[oa]s?| (?:o|a) (?:presidente|ministr[oa]|primeir[oa]-ministr[oa]|governador[a]?|prefeit[oa]|comitiva|delegação))',
    `(?:esteve|estiveram|estava|estavam) ${also}(?:presentes?|entre os presentes|à mesa|na sala)`,
    `(?:ao (?:seu lado|lado (?:dele|dela|deles|delas))|com (?:ele|ela|eles|elas)|junto (?:dele|dela|deles)) (?:estava|estavam|esteve|estiveram|ia|iam|viajou|viajaram|viajava|viajavam)`,
    '(?:também|igualmente) presentes? n|à volta da mesa|em torno da mesa|represent(?:ou|aram) [ao]s?|(?:esteve|estiveram|foi|foram) representad[oa]s? (?:por|pel[oa])|alargad[oa]s? a|ampliad[oa]s? a|na companhia d[eoa]s?|na presença d[eoa]s?|cont(?:ou|aram) com a (?:presença|participação) d[eoa]s?|em companhia d[eoa]s?|ao lado d[eoa]s?|junto com',
    '(?:junt(?:ou|aram)-se|se junt(?:ou|aram)|uni(?:u|ram)-se|se uni(?:u|ram))',
    '(?:a )?(?:delegação|comitiva) (?:\\p{L}+ ){0,2}?(?:foi |era |estava )?(?:integrada|composta|formada|incluía|incluiu|chefiada|contou com)|integr(?:ou|aram|ava|avam) a (?:delegação|comitiva)|f(?:ez|izeram|azia|aziam) parte da (?:delegação|comitiva)',
    '(?:particip(?:ou|aram)|assisti(?:u|ram)|estiveram|intervi(?:eram|eio)) (?:também|ainda|igualmente)(?! (?:em|n[ao]s?|d[ao]s?|[aà]s?|aos?) )',
  ].join('|'),
  tookPart: `fo(?:i|ram) (?:mediad|moderad|presidid|conduzid)[oa]s? (?:por|pel[oa]s?)|com a mediação d[eoa]s?|particip(?:ou|aram|ava|avam)|assisti(?:u|ram)|compareceu|compareceram|acompanh(?:ou|aram)|tom(?:ou|aram) parte|esteve|estiveram|estavam?|tinham? participado|conduzi(?:u|ram)|presidi(?:u|ram)|mediou|mediaram|marc(?:ou|aram) presença`,
  received: [
    '(?:lhes?|[oa]s?) (?:mostr(?:ou|aram)|explic(?:ou|aram)|entreg(?:ou|aram)|apresent(?:ou|aram)|gui(?:ou|aram)|receb(?:eu|eram)|cumpriment(?:ou|aram))|(?:mostr(?:ou|aram)|explic(?:ou|aram)|entreg(?:ou|aram)|apresent(?:ou|aram)|gui(?:ou|aram)|receb(?:eu|eram))-(?:lhes?|n?[oa]s?)',
    '(?:mostr(?:ou|aram)|explic(?:ou|aram)|apresent(?:ou|aram)|entreg(?:ou|aram)|gui(?:ou|aram)) (?:à|ao|às|aos|a|o) (?:ministr\\p{L}+|president\\p{L}+|governador\\p{L}*|prefeit\\p{L}+|visitantes?|comitiva|delegação|primeir\\p{L}+)',
    '(?:foi|foram|tinha sido|tinham sido) (?:\\p{L}+ )?(?:recebid[oa]s?|guiad[oa]s?|conduzid[oa]s?|recepcionad[oa]s?|cumprimentad[oa]s?)(?: [\\p{L}-]+){0,8}? (?:por|pel[oa]s?)|guiad[oa]s? (?:por|pel[oa])',
  ].join('|'),
  meeting: `${the}(?:reunião|reuniões|encontro|encontros|audiência|conversas?|conversações|diálogo|sessão|almoço|jantar|café da manhã|negociações|cimeira|cúpula|ato|cerimônia|cerimónia|conferência)`,
  visit: `${the}(?:visita|passeio|viagem|vistoria|inspeção|deslocação|giro|delegação|comitiva)`,
  call: `${the}(?:chamada|ligação|telefonema|conversa|videochamada|videoconferência)`,
  saying: 'disse|disseram|afirmou|explicou|informou|acrescentou|declarou',
});
