import { encounterTriggers } from './encounter.ts';

const had = '(?:tinha|tinham|havia|haviam|tem|têm|ter|terem)';
const gap = '(?:[^.;]{0,60} )?';
const after = '(?:após|depois de|ao)';

interface Verb {
  readonly preterite: string;
  readonly participle: string;
  readonly infinitive: string;
  /** "encontrara-se": past before the past. */
  readonly pluperfect: string;
}

function ar(stem: string): Verb {
  return {
    preterite: `${stem}(?:ou|aram)`,
    participle: `${stem}ado`,
    infinitive: `${stem}ar`,
    pluperfect: `${stem}ara`,
  };
}

function er(stem: string): Verb {
  return {
    preterite: `${stem}e(?:u|ram)`,
    participle: `${stem}ido`,
    infinitive: `${stem}er`,
    pluperfect: `${stem}era`,
  };
}

function ir(stem: string): Verb {
  return {
    preterite: `${stem}i(?:u|ram)`,
    participle: `${stem}ido`,
    infinitive: `${stem}ir`,
    pluperfect: `${stem}ira`,
  };
}

/** The past of verbs: "recebeu", "tinha recebido", "após ter recebido". */
function past(verbs: readonly Verb[]): string {
  const list = (form: keyof Verb) => verbs.map((verb) => verb[form]).join('|');
  return `(?:${list('preterite')}|${list('pluperfect')})|(?:${after} )?${had} (?:\\p{L}+ )?(?:${list('participle')})|${after} (?:${list('infinitive')})`;
}

/** The past of verbs that people do to each other: "reuniu-se", "se reuniu", "tinha-se reunido". */
function reflexive(verbs: readonly Verb[]): string {
  const list = (form: keyof Verb) => verbs.map((verb) => verb[form]).join('|');
  return `(?:${list('preterite')}|${list('pluperfect')})-se|se (?:${list('preterite')})|${had}(?:-se)? (?:se )?(?:\\p{L}+ )?(?:${list('participle')})|${after} (?:se )?(?:${list('infinitive')})(?:-se)?(?: [^.;]{0,60})? com`;
}

/** What was done to somebody: "foi recebida", "tinha sido recebido". */
function passive(participles: string): string {
  return `(?:fo(?:i|ram)|${had} sido|sendo) (?:\\p{L}+ )?(?:${participles})[oa]s?`;
}

const byPhone = '(?:(?:ao|por|pelo) telefone|telefonicamente|por via telefónica)';
const byVideo =
  '(?:(?:por|em|via|através de) (?:uma? )?(?:video\\p{L}+|vídeo ?\\p{L}*|zoom|teleconferência)|virtualmente|à distância|de forma virtual)';
const meetingEachOther = [ir('reun'), ...['encontr', 'avist', 'junt'].map(ar)];
const meeting = [
  ...['jant', 'almoç', 'convers', 'dialog', 'negoci', 'conferenci', 'lanch', 'concert'].map(ar),
  ir('discut'),
  er('debat'),
];
const addressing = [
  ...[
    'fal',
    'convers',
    'lig',
    'inform',
    'contact',
    'contat',
    'felicit',
    'parabeniz',
    'dialog',
    'assegur',
    'agradec',
    'acert',
    'consult',
    'tranquiliz',
    'convid',
    'cumpriment',
    'acord',
    'troc',
  ].map(ar),
  er('promet'),
  er('agradec'),
  ir('discut'),
  ir('transmit'),
];
const visiting = [...['visit', 'inspecion', 'vistori', 'sobrevo'].map(ar), er('percorr')];

export const encounters = encounterTriggers({
  nouns: {
    'video-call':
      'video(?:chamadas?|conferências?)|(?:chamadas?|ligaç(?:ão|ões)) de vídeo|(?:reuni(?:ão|ões)|encontros?|cimeiras?|cúpulas?) (?:virtua(?:l|is)|online|por video\\p{L}+)',
    'phone-call':
      '(?:conversas?|ligaç(?:ão|ões)|chamadas?|contacto|contato) (?:telef[óô]nic[oa]s?|por telefone)|telefonemas?|ligaç(?:ão|ões)(?! (?:ferroviária|rodoviária|marítima|fluvial))',
    summit: 'cimeiras?|cúpulas?',
    meeting:
      'reuni(?:ão|ões)|encontros?|audiências?|conversações|conversas?|almoço|jantar|diálogo|pequeno-almoço|café da manhã|negociaç(?:ão|ões)|bilateral|sessão de trabalho|frente a frente|impressões(?= [^.;]{0,60}com)|visita de cortesia|receção|recepção',
    visit: 'visitas?|deslocaç(?:ão|ões)|viagem|périplo|escala|vistoria',
  },
  held: `manteve|mantiveram|teve|tiveram|recebeu|receberam|realiz(?:ou|aram)|fez|fizeram|conclu(?:iu|íram)|inici(?:ou|aram)|efetu(?:ou|aram)|encerr(?:ou|aram)|abri(?:u|ram)|presidi(?:u|ram) a|termin(?:ou|aram)|lider(?:ou|aram)|organiz(?:ou|aram)|acolhe(?:u|ram)|concede(?:u|ram)|tom(?:ou|aram)|troc(?:ou|aram)|particip(?:ou|aram) (?:[^.;]{0,40} )?(?:na|no|da|do|numa|de uma)|promove(?:u|ram)|partilh(?:ou|aram)|compartilh(?:ou|aram)|celebr(?:ou|aram)|começ(?:ou|aram)|deu|deram|${had} (?:tido|mantido|feito|realizado|efetuado)`,
  took: 'ocorre(?:u|ram)|acontece(?:u|ram)|teve lugar|decorre(?:u|ram)|realiz(?:ou|aram)-se|se realiz(?:ou|aram)|fo(?:i|ram) realizad[oa]s?|reuni(?:u|ram)(?!-se)|junt(?:ou|aram)(?!-se)|congreg(?:ou|aram)|tiveram lugar',
  tookBefore:
    'realiz(?:ou|aram)-se|decorre(?:u|ram)|ocorre(?:u|ram)|acontece(?:u|ram)|teve lugar|houve',
  at: '(?:em|durante|após|depois de|no final de|ao fim de|numa?|na|no|no decorrer de|à margem de|naquele que foi|no que foi|naquela que foi)(?: (?:uma?|o|a|sua|seu))?',
  with: 'com|entre',
  of: 'do|da|de|ao|à',
  verbs: [
    [
      'video-call',
      `(?:${past(addressing)}|${reflexive(meetingEachOther)}) (?:[^.;]{0,80} )?${byVideo}`,
    ],
    ['phone-call', `(?:${past(addressing)}) (?:[^.;]{0,80} )?${byPhone}|${past([ar('telefon')])}`],
    ['phone-call', `${byPhone} ${gap}(?:${past(addressing)})`, 'noun'],
    ['phone-call', 'lig(?:ou|aram) (?:[^.;,]{0,30} )?(?:para|a|ao|à)', 'object'],
    [
      'meeting',
      `${reflexive(meetingEachOther)}|(?:esteve|estiveram|tinha estado|tinham estado) reunid[oa]s?`,
    ],
    ['meeting', `(?:${past(meeting)}) ${gap}com`, 'object'],
    ['meeting', `(?:sent(?:ou|aram)-se|se sent(?:ou|aram)) ${gap}à mesa`],
    [
      'meeting',
      `tom(?:ou|aram) (?:[\\p{L}-]+ ){0,3}?(?:café|chá|o pequeno-almoço)|troc(?:ou|aram) (?:[\\p{L}-]+ ){0,2}?(?:impressões|ideias|opiniões)|partilh(?:ou|aram) (?:[\\p{L}-]+ ){0,2}?mesa`,
      'named',
    ],
    [
      'meeting',
      `${past([er('receb'), er('acolh'), ar('recepcion')])}|${passive('recebid|acolhid|recepcionad')}|(?:deu|deram) (?:[^.;,]{0,20} )?as boas-vindas`,
      'object',
    ],
    ['call', `${past([ar('fal')])} ${gap}com`],
    ['call', '(?:fal|convers)aram (?:durante|por) (?:[^.;,]{0,30})?(?:minutos?|horas?)', 'noun'],
    [
      'visit',
      `${past(visiting)}|(?:viaj(?:ou|aram)|desloc(?:ou|aram)-se|se desloc(?:ou|aram)|vo(?:ou|aram)|${had}-se deslocado) (?:[^.;,]{0,30} )?(?:a|à|ao|para|até)|(?:cheg(?:ou|aram)) (?:[^.;]{0,60} )?(?:em|para uma?) (?:visita|viagem)|(?:inteir(?:ou|aram)-se|se inteir(?:ou|aram)) (?:[^.;,]{0,30} )?(?:dos|da|do|das)`,
    ],
    [
      'visit',
      'esteve (?:[^.;]{0,60} )?em [^.;]{0,40} para|esteve (?:(?:hoje|ontem|na \\p{L}+-feira|no (?:sábado|domingo)) )em(?! (?:reunião|conversações|contacto|causa))|estiveram (?:[^.;]{0,60} )?em [^.;]{0,40} para',
    ],
    ['summit', '(?:durante|para|na) (?:a |uma )?(?:[\\p{L}\\p{N}]+ )?(?:cimeira|cúpula)', 'noun'],
  ],
});
