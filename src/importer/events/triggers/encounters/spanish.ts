import { encounterTriggers } from './encounter.ts';

const have = '(?:ha|han|había|habían)';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': 'video(?:llamadas?|conferencias?)|reuni(?:ón|ones) virtual(?:es)?',
    'phone-call':
      '(?:conversaci(?:ón|ones)|llamadas?|charla|diálogo) (?:telefónicas?|telefónico|por teléfono)|llamadas?',
    summit: 'cumbres?',
    meeting:
      'reuni(?:ón|ones)|encuentros?|entrevistas?(?! (?:con|a|en|de) (?:la|el|radio|prensa))|conversaciones|diálogo|audiencia|almuerzo|cena|desayuno|cita',
    visit: 'visitas?|gira|recorrido|viaje',
  },
  held: `mantuv(?:o|ieron)|sostuv(?:o|ieron)|celebr(?:ó|aron)|tuv(?:o|ieron)|hizo|hicieron|recibi(?:ó|eron)|realiz(?:ó|aron)|efectu(?:ó|aron)|compart(?:ió|ieron)|encabez(?:ó|aron)|presidi(?:ó|eron)|lider(?:ó|aron)|concluy(?:ó|eron)|inici(?:ó|aron)|${have} (?:mantenido|sostenido|celebrado|tenido|realizado|compartido)`,
  at: '(?:en|durante|tras|al término de|después de|al finalizar)(?: (?:una?|la|el|su|sus|los|las))?',
  with: 'con|entre',
  of: 'del|de',
  verbs: [
    [
      'meeting',
      '(?:tras|después de|luego de|al) (?:reunirse|entrevistarse|encontrarse|conversar|dialogar|verse)(?: [^.;]{0,60})? con',
    ],
    ['meeting', '(?:tras|después de|luego de|al) recibir', 'object'],
    ['visit', '(?:tras|después de|luego de|al) (?:visitar|recorrer)|sobrevol(?:ó|aron)'],
    [
      'video-call',
      `(?:habl(?:ó|aron)|convers(?:ó|aron)|se reuni(?:ó|eron)|dialog(?:ó|aron)) (?:[^.;]{0,80} )?por video\\p{L}+`,
    ],
    [
      'phone-call',
      `(?:habl(?:ó|aron)|convers(?:ó|aron)|dialog(?:ó|aron)|se comunic(?:ó|aron)|llam(?:ó|aron)|charl(?:ó|aron)) (?:[^.;]{0,80} )?por teléfono|telefone(?:ó|aron)`,
    ],
    [
      'phone-call',
      `${have} (?:hablado|conversado|dialogado) (?:[^.;]{0,60} )?por teléfono|(?:conversó|habló|conversaron|hablaron|dialogó) (?:[^.;]{0,20} )?telefónicamente`,
    ],
    ['phone-call', `llam(?:ó|aron)|${have} llamado`, 'object'],
    [
      'meeting',
      `se (?:ha |han |había |habían )?(?:reuni(?:ó|eron|do)|entrevist(?:ó|aron|ado)|encontr(?:ó|aron|ado)(?: con)?|vi(?:eron|o (?:[^.;,]{0,40} )?con)|visto)`,
    ],
    [
      'meeting',
      `(?:cen(?:ó|aron)|almorz(?:ó|aron)|desayun(?:ó|aron)|dialog(?:ó|aron)|convers(?:ó|aron)) (?:[^.;]{0,60} )?con|${have} (?:conversado|dialogado|cenado|almorzado)`,
    ],
    [
      'meeting',
      `recibi(?:ó|eron)|acogi(?:ó|eron)|${have} (?:recibido|acogido)|fue(?:ron)? (?:recibid|acogid)[oa]s?|(?:ha|han) sido recibid[oa]s?|dio la bienvenida`,
      'object',
    ],
    ['call', 'habl(?:ó|aron) (?:[^.;]{0,60} )?con'],
    ['call', '(?:habl|convers|charl)aron (?:durante|por espacio de|por más de)', 'noun'],
    ['visit', 'estuv(?:o|ieron) (?:[^.;]{0,60} )?en [^.;]{0,40} para'],
    [
      'visit',
      `visit(?:ó|aron)|recorri(?:ó|eron)|inspeccion(?:ó|aron)|(?:viaj(?:ó|aron)|se (?:traslad|desplaz)(?:ó|aron)|acudi(?:ó|eron)|vol(?:ó|aron)) (?:[^.;,]{0,30} )?(?:a|al|hasta)|${have} (?:visitado|recorrido|viajado)`,
    ],
  ],
});
