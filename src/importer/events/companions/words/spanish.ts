import { companionWords } from './words.ts';

const the = String.raw`(?:el|la|al|del|los|las|ese|esa|este|esta|dich[oa]|ambas|su|sus) (?:\p{L}+ )?`;
const also = '(?:también |además |igualmente |asimismo )?';
const came = '(?:particip(?:ó|aron)|asisti(?:ó|eron)|interv(?:ino|inieron)|acudi(?:ó|eron))';

export const spanish = companionWords({
  there: [
    '(?:acompañad[oa]s?|flanquead[oa]s?|escoltad[oa]s?|rodead[oa]s?|secundad[oa]s?) (?:por|del?)',
    '(?:le|la|lo|les|los|las) (?:ha|han|había|habían) acompañado|(?:le|la|lo|les|los|las) acompañ(?:ó|aron|aba|aban)|acompañ(?:ó|aron|aba|aban) (?:también )?(?:al|a la|a los|a las) \\p{Ll}+',
    `(?:estuvo|estuvieron|estaba|estaban|(?:ha|han|había|habían) estado) ${also}(?:presentes?|entre los (?:asistentes|presentes))`,
    '(?:a su lado|junto a (?:él|ella|ellos|ellas)|con (?:él|ella|ellos|ellas)) (?:también )?(?:estaba|estaban|estuvo|estuvieron|iba|iban|viajó|viajaron|viajaba|viajaban|ha viajado|han viajado)',
    'alrededor de la mesa|(?:también|igualmente|asimismo) presentes? en|en (?:representación|nombre) (?:de|del) [^.;]{0,60}(?:intervin|asisti|particip|estuv|acudi)\\p{L}+|represent(?:ó|aron) al?|se (?:conect(?:ó|aron)|enlaz(?:ó|aron)|ha conectado|han conectado)|(?:estuvo|estuvieron|fue) representad[oa]s? por|ampliad[oa]s? (?:luego |después )?al?|en compañía del?|en presencia del?|cont(?:ó|aron) con la (?:presencia|participación|asistencia) del?|junto (?:a|al|con)|de la mano del?',
    'se (?:les? )?(?:sum(?:ó|aron)|un(?:ió|ieron)|incorpor(?:ó|aron)|ha sumado|han sumado|ha unido|han unido)',
    '(?:la )?(?:delegación|comitiva) (?:\\p{L}+ ){0,2}?(?:estuvo|estaba|la )?(?:integrada|integraron|integraban|incluyó|incluía|encabezada|compuesta|formada|completaron|completaban)|integr(?:ó|aron|aban) (?:también )?la (?:delegación|comitiva)|form(?:ó|aron|aba|aban) parte de la (?:delegación|comitiva)',
    `${came} (?:también|además|asimismo|igualmente)(?! (?:a|en|de) )|(?:también|además|asimismo) ${came}(?! (?:a|en|de) )`,
  ].join('|'),
  tookPart: `fue (?:mediad|moderad|presidid|conducid)[oa] por|con la mediación del?|particip(?:ó|aron|a|an|aba|aban)|asisti(?:ó|eron)|asist(?:ía|ían)|acudi(?:ó|eron)|acompañ(?:ó|aron)|interv(?:ino|inieron)|tom(?:ó|aron) parte|concurri(?:ó|eron)|(?:ha|han|había|habían) ${also}(?:participado|asistido|acudido|intervenido|tomado parte|estado|contado|acompañado)|estuv(?:o|ieron)|estaban?|encabez(?:ó|aron)|presid(?:ió|ieron)|moder(?:ó|aron)`,
  received: [
    '(?:le|la|lo|les|los|las) (?:ha|han|había|habían) (?:mostrado|enseñado|explicado|guiado|recibido|acompañado|entregado|saludado|detallado)',
    '(?:le|la|lo|les|los|las) (?:mostr(?:ó|aron)|enseñ(?:ó|aron)|explic(?:ó|aron)|gui(?:ó|aron)|recibi(?:ó|eron)|entreg(?:ó|aron)|salud(?:ó|aron)|detall(?:ó|aron)|dio la bienvenida|dieron la bienvenida)',
    '(?:mostr(?:ó|aron)|enseñ(?:ó|aron)|explic(?:ó|aron)|gui(?:ó|aron)|entreg(?:ó|aron)|present(?:ó|aron)|dio la bienvenida|dieron la bienvenida) (?:al|a la|a los|a las) (?:minist\\p{L}+|president\\p{L}+|mandatari\\p{L}+|visitantes?|invitad\\p{L}+|delegación|comitiva|consejer\\p{L}+|gobernador\\p{L}*|alcalde\\p{L}*)',
    '(?:fue|fueron|(?:ha|han|había|habían) sido) (?:\\p{L}+ )?(?:recibid[oa]s?|guiad[oa]s?|agasajad[oa]s?|saludad[oa]s?|atendid[oa]s?)(?: [\\p{L}-]+){0,8}? por|guiad[oa]s? por|de la mano de',
  ].join('|'),
  meeting: `${the}(?:reunión|reuniones|encuentro|encuentros|cita|audiencia|entrevista|conversaciones|conversación|diálogo|sesión|almuerzo|cena|desayuno|negociaciones|mesa|cumbre|acto|ceremonia|conferencia|foro)`,
  visit: `${the}(?:visita|recorrido|gira|viaje|inspección|paseo|jornada|delegación|comitiva)`,
  call: `${the}(?:llamada|conversación|videollamada|videoconferencia|comunicación|diálogo|teleconferencia)`,
  saying:
    'dijo|dijeron|señaló|afirmó|aseguró|explicó|informó|indicó|ha dicho|ha señalado|ha explicado',
});
