import { encounterTriggers } from './encounter.ts';

const have = '(?:tinha|tinham|havia|haviam)';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'video(?:chamadas?|conferências?)|reuni(?:ão|ões) virtua(?:l|is)',
    'phone-call':
      '(?:conversas?|ligaç(?:ão|ões)|chamadas?|contacto|contato) (?:telef[óô]nic[oa]s?|por telefone)|telefonemas?|ligaç(?:ão|ões)',
    summit: 'cimeiras?|cúpulas?',
    meeting: 'reuni(?:ão|ões)|encontros?|audiências?|conversações|conversas?|almoço|jantar|diálogo',
    visit: 'visitas?|deslocaç(?:ão|ões)|viagem',
  },
  held: 'manteve|mantiveram|teve|tiveram|recebeu|receberam|realiz(?:ou|aram)|fez|fizeram|conclu(?:iu|íram)|inici(?:ou|aram)|efetu(?:ou|aram)',
  at: '(?:em|durante|após|depois de|no final de|ao fim de|numa?|na|no|no decorrer de|à margem de)(?: (?:uma?|o|a|sua|seu))?',
  with: 'com|entre',
  of: 'do|da|de',
  verbs: [
    [
      'meeting',
      '(?:após|depois de|ao) (?:se )?(?:reunir|encontrar|avistar)(?:-se)?(?: [^.;]{0,60})? com',
    ],
    ['meeting', '(?:após|depois de|ao) receber', 'object'],
    ['visit', '(?:após|depois de|ao) (?:visitar|percorrer)|sobrevo(?:ou|aram)'],
    [
      'video-call',
      '(?:fal(?:ou|aram)|convers(?:ou|aram)|reuni(?:u|ram)-se|se reuni(?:u|ram)) (?:[^.;]{0,80} )?por video\\p{L}+',
    ],
    [
      'phone-call',
      `(?:fal(?:ou|aram)|convers(?:ou|aram)|lig(?:ou|aram)) (?:[^.;]{0,80} )?(?:ao|por|pelo) telefone|telefon(?:ou|aram)|${have} (?:\\p{L}+ )?(?:falado|conversado) (?:[^.;]{0,60} )?(?:ao|por|pelo) telefone`,
    ],
    [
      'meeting',
      `(?:reuni(?:u|ram)|encontr(?:ou|aram)|avist(?:ou|aram))-se|se (?:reuni(?:u|ram)|encontr(?:ou|aram))|${have}(?:-se)? (?:se )?(?:\\p{L}+ )?(?:reunido|encontrado|avistado)`,
    ],
    ['meeting', '(?:jant(?:ou|aram)|almoç(?:ou|aram)|convers(?:ou|aram)) (?:[^.;]{0,60} )?com'],
    [
      'meeting',
      'receb(?:eu|eram)|acolh(?:eu|eram)|fo(?:i|ram) (?:recebid|acolhid)[oa]s?|recepcion(?:ou|aram)',
      'object',
    ],
    ['phone-call', 'lig(?:ou|aram) (?:[^.;,]{0,30} )?(?:para|a|ao|à)', 'object'],
    ['call', 'fal(?:ou|aram) (?:[^.;]{0,60} )?com'],
    ['call', '(?:fal|convers)aram (?:durante|por) (?:[^.;,]{0,30})?(?:minutos?|horas?)', 'noun'],
    ['visit', 'est(?:eve|iveram) (?:[^.;]{0,60} )?em [^.;]{0,40} para'],
    [
      'visit',
      '(?:visit|inspecion)(?:ou|aram)|percorre(?:u|ram)|(?:viaj(?:ou|aram)|desloc(?:ou|aram)-se|se desloc(?:ou|aram)|vo(?:ou|aram)) (?:[^.;,]{0,30} )?(?:a|à|ao|para|até)',
    ],
  ],
});
