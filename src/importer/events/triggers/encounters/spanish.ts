import { encounterTriggers } from './encounter.ts';

const have = '(?:ha|han|había|habían|hubo|hubieron)';
const gap = '(?:[^.;]{0,60} )?';
/** Before an infinitive that tells of what was done: "tras *reunirse*". */
const after = '(?:tras|después de|luego de|al)';

interface Verb {
  /** The stem, and its class; what is irregular has its whole preterite. */
  readonly preterite: string;
  readonly participle: string;
  readonly infinitive: string;
}

function ar(stem: string): Verb {
  return {
    preterite: `${stem}(?:ó|aron)`,
    participle: `${stem}ado`,
    infinitive: `${stem}ar`,
  };
}

function ir(stem: string, infinitive = 'ir'): Verb {
  return {
    preterite: `${stem}i(?:ó|eron)`,
    participle: `${stem}ido`,
    infinitive: `${stem}${infinitive}`,
  };
}

/** The past of verbs: "recibió", "ha recibido", "tras haber recibido". */
function past(verbs: readonly Verb[]): string {
  const list = (form: keyof Verb) => verbs.map((verb) => verb[form]).join('|');
  return `(?:${list('preterite')})|${have} (?:${list('participle')})|(?:${after}) (?:haber (?:${list('participle')})|(?:${list('infinitive')}))`;
}

/** The past of verbs that people do to each other: "se reunió", "se ha reunido", "tras haberse reunido". */
function reflexive(verbs: readonly Verb[]): string {
  const list = (form: keyof Verb) => verbs.map((verb) => verb[form]).join('|');
  return `se (?:(?:${list('preterite')})|${have} (?:${list('participle')}))|(?:${after}) (?:haberse (?:${list('participle')})|(?:${list('infinitive')})se)`;
}

/** What was done to somebody: "fue recibida", "había sido recibido". */
function passive(participles: string): string {
  return `(?:fue(?:ron)?|${have} sido|siendo) (?:${participles})[oa]s?`;
}

const byPhone = '(?:por teléfono|telefónicamente|vía telefónica|al teléfono)';
const byVideo =
  '(?:(?:por|en|mediante|a través de|vía) (?:una? )?(?:vídeo ?conferencia|video\\p{L}+|zoom|videollamada|medios telemáticos|internet)|(?:de forma|de manera|por vía) (?:telemática|virtual|remota)|telemáticamente|virtualmente)';

const talking = ['habl', 'convers', 'dialog', 'charl', 'platic', 'contact', 'trat'].map(ar);
const meeting: readonly Verb[] = [
  ...['dialog', 'convers', 'negoci', 'cen', 'almorz', 'desayun', 'merend', 'confer', 'pact'].map(
    ar,
  ),
  ir('depart'),
  ir('deb', 'atir'),
];
const meetingEachOther: readonly Verb[] = [
  ir('reun'),
  ...['entrevist', 'encontr', 'cit', 'sent', 'junt', 'congreg'].map(ar),
  { preterite: 'vio|vieron', participle: 'visto', infinitive: 'ver' },
  { preterite: 'dieron cita', participle: 'dado cita', infinitive: 'dar cita' },
];
const hosting: readonly Verb[] = [
  ir('recib'),
  { preterite: 'acogi(?:ó|eron)', participle: 'acogido', infinitive: 'acoger' },
  { preterite: 'atendi(?:ó|eron)', participle: 'atendido', infinitive: 'atender' },
  ...['agasaj', 'hosped'].map(ar),
];
const addressing: readonly Verb[] = [
  ...[
    'inform',
    'felicit',
    'llam',
    'habl',
    'convers',
    'dialog',
    'contact',
    'charl',
    'consult',
    'inst',
    'asegur',
    'comunic',
    'traslad',
    'manifest',
    'expres',
    'acord',
    'abord',
    'analiz',
    'repas',
    'intercambi',
    'platic',
    'ratific',
    'invit',
    'solicit',
  ].map(ar),
  ir('discut'),
  ir('ped', 'ir'),
  { preterite: 'agradeci(?:ó|eron)', participle: 'agradecido', infinitive: 'agradecer' },
  { preterite: 'ofreci(?:ó|eron)', participle: 'ofrecido', infinitive: 'ofrecer' },
  { preterite: 'prometi(?:ó|eron)', participle: 'prometido', infinitive: 'prometer' },
  { preterite: 'dijo|dijeron', participle: 'dicho', infinitive: 'decir' },
];
const visiting: readonly Verb[] = [
  ...['visit', 'inspeccion', 'sobrevol', 'supervis', 'pase'].map(ar),
  { preterite: 'recorri(?:ó|eron)', participle: 'recorrido', infinitive: 'recorrer' },
];

export const encounters = encounterTriggers({
  nouns: {
    'video-call':
      'vídeo ?(?:llamadas?|conferencias?)|video(?:llamadas?|conferencias?)|(?:reuni(?:ón|ones)|encuentros?|conversaci(?:ón|ones)) (?:virtual(?:es)?|telemátic[oa]s?|en línea)',
    'phone-call':
      '(?:conversaci(?:ón|ones)|llamadas?|charlas?|diálogo|contactos?|comunicaci(?:ón|ones)) (?:telefónic[oa]s?|por teléfono)|llamadas?(?! (?:de atención|a la|al))|telefonazo',
    summit: 'cumbres?',
    meeting:
      'reuni(?:ón|ones)|encuentros?|entrevistas?(?! (?:con|a|en|de) (?:la|el|radio|prensa))|conversaciones|diálogo|audiencia|almuerzo|cena|desayuno|cita|bilateral|visita de cortesía|mesa(?= (?:con|de trabajo))|negociaciones|sesión de trabajo|cara a cara|mano a mano|tête-à-tête|café(?= con)|impresiones(?= con)|opiniones(?= con)',
    visit: 'visitas?|gira|recorridos?|recorridas?|viaje|escala|inspección|desplazamiento',
  },
  held: `mantuv(?:o|ieron)|sostuv(?:o|ieron)|celebr(?:ó|aron)|tuv(?:o|ieron)|hizo|hicieron|recibi(?:ó|eron)|realiz(?:ó|aron)|efectu(?:ó|aron)|compart(?:ió|ieron)|encabez(?:ó|aron)|presidi(?:ó|eron)|lider(?:ó|aron)|concluy(?:ó|eron)|inici(?:ó|aron)|comenz(?:ó|aron)|empez(?:ó|aron)|finaliz(?:ó|aron)|termin(?:ó|aron)|cerr(?:ó|aron)|clausur(?:ó|aron)|inaugur(?:ó|aron)|abri(?:ó|eron)|gir(?:ó|aron)|cumpli(?:ó|eron)|acept(?:ó|aron)|concedi(?:ó|eron)|dio|dieron|tom(?:ó|aron)|intercambi(?:ó|aron)|particip(?:ó|aron) en|asisti(?:ó|eron) a|coincidi(?:ó|eron) (?:[^.;]{0,60} )?en|acudi(?:ó|eron) a|agasaj(?:ó|aron) [^.;]{0,40}con|emprendi(?:ó|eron)|llev(?:ó|aron) a cabo|desarroll(?:ó|aron)|fue(?:ron)? (?:[^.;]{0,30} )?anfitri(?:ón|ona|ones)|${have} (?:mantenido|sostenido|celebrado|tenido|realizado|compartido|hecho|efectuado|encabezado|presidido|iniciado|concluido|finalizado|clausurado|recibido|participado en|tomado|concedido|cerrado)`,
  took: `tuv(?:o|ieron) lugar|se (?:celebr|realiz|desarroll)(?:ó|aron)|se llev(?:ó|aron) a cabo|se produj(?:o|eron)|transcurri(?:ó|eron)|reuni(?:ó|eron)|congreg(?:ó|aron)|junt(?:ó|aron)|convoc(?:ó|aron)|${have} (?:tenido lugar|reunido|congregado)|celebrad[oa]s?|mantenid[oa]s?|sostenid[oa]s?|realizad[oa]s?`,
  tookBefore: `se (?:celebr|realiz|desarroll)(?:ó|aron)|tuv(?:o|ieron) lugar|se produj(?:o|eron)|se llev(?:ó|aron) a cabo|hubo|se ha(?:n)? (?:celebrado|realizado|producido)`,
  at: '(?:en|durante|tras|al término de|después de|al finalizar|al final de|en el marco de|luego de|en lo que (?:fue|es|constituyó))(?: (?:una?|la|el|su|sus|los|las))?',
  with: 'con|entre',
  of: 'del|de|al|por',
  verbs: [
    [
      'video-call',
      `(?:${past([...talking, ...meeting])}|${reflexive(meetingEachOther)}|se conect(?:ó|aron)) (?:[^.;]{0,80} )?${byVideo}`,
    ],
    [
      'phone-call',
      `(?:${past(addressing)}|${reflexive([ar('comunic')])}) (?:[^.;]{0,80} )?${byPhone}`,
    ],
    ['phone-call', `${byPhone} ${gap}(?:${past(addressing)})`, 'noun'],
    ['phone-call', past([ar('telefone')]), 'object'],
    ['phone-call', past([ar('llam')]), 'object'],
    ['phone-call', `${reflexive([ar('comunic')])} ${gap}con`],
    [
      'meeting',
      `(?:${reflexive(meetingEachOther.slice(0, 3))}|se (?:ha |han |había |habían )?(?:vieron|visto|vio (?:[^.;,]{0,40} )?con)|se dieron cita|se (?:cit|sent|junt)(?:ó|aron) ${gap}con)`,
    ],
    ['meeting', `(?:${past(meeting)}) ${gap}con`, 'object'],
    ['meeting', `(?:${past(meeting)}) (?:a solas|cara a cara)`, 'noun'],
    ['meeting', `(?:estuv(?:o|ieron)|${have} estado) reunid[oa]s?`],
    [
      'meeting',
      `intercambi(?:ó|aron) (?:[\\p{L}-]+ ){0,3}?(?:opiniones|impresiones|puntos de vista|pareceres)|(?:compart|part)i(?:ó|eron) (?:[\\p{L}-]+ ){0,3}?(?:mesa|mantel|almuerzo|cena|café)|tom(?:ó|aron) (?:[\\p{L}-]+ ){0,3}?(?:un café|café|el té|té)`,
      'named',
    ],
    [
      'meeting',
      `${past(hosting)}|${passive('recibid|acogid|agasajad|atendid')}|(?:dio|dieron|ha dado|han dado) (?:[^.;,]{0,20} )?la bienvenida|salud(?:ó|aron)`,
      'object',
    ],
    ['call', `(?:${past([ar('habl'), ar('charl'), ar('platic')])}) ${gap}con`],
    ['call', '(?:habl|convers|charl)aron (?:durante|por espacio de|por más de)', 'noun'],
    ['visit', 'estuv(?:o|ieron) (?:[^.;]{0,60} )?en [^.;]{0,40} para'],
    [
      'visit',
      `${past(visiting)}|(?:viaj(?:ó|aron)|(?:se )?(?:traslad|desplaz|acerc|persona)(?:ó|aron)|acudi(?:ó|eron)|vol(?:ó|aron)|${have} (?:viajado|acudido|volado)|se ${have} (?:trasladado|desplazado|acercado)) (?:[^.;,]{0,30} )?(?:a|al|hasta)|(?:lleg|arrib)(?:ó|aron) (?:[^.;]{0,60} )?(?:en|para una|de) (?:visita|gira|viaje)|(?:comprob|verific|constat|observ)(?:ó|aron) (?:[^.;,]{0,30} )?(?:sobre el terreno|in situ|de primera mano|los daños)`,
    ],
    ['summit', `(?:en|durante|para) (?:la|una) (?:[\\p{L}\\p{N}-]+ ){0,3}?cumbre`, 'noun'],
  ],
});
