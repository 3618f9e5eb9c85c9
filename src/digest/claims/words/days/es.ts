import type { DayWords } from './day-words.ts';

export const es: DayWords = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre|setiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: ['domingos?', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados?'],
  capital: false,
  of: ' +del? +| +',
  ordinal: 'º|°',
  and: ' ?(?:y|al|a|o|[-–—]) ?(?:el )?',
  beforeMonth: '',
  beforeYear:
    '(?:en|de|del|desde|hasta|antes de|después de|año|y|a|para|hacia|verano|otoño|invierno|primavera) +',
  near: [
    ['anteayer', -2],
    ['ayer|anoche', -1],
    ['hoy|esta (?:mañana|tarde|noche)', 0],
    ['pasado mañana', 2],
    // "La mañana" is the morning.
    [
      '(?<!(?:la|una|esa|esta|misma|cada|media|de|del) )mañana(?! (?:del?|siguiente)(?![\\p{L}]))',
      1,
    ],
  ],
  off: [
    ['(?:el|del) (?:año pasado|pasado año|año anterior)', 'year', -1],
    ['este año|el año en curso|(?:fin|finales) de(?:l)? año(?! \\d)', 'year', 0],
    ['(?:el|del) (?:próximo año|año próximo|año que viene|año entrante)', 'year', 1],
    ['(?:el|del) (?:mes pasado|pasado mes)', 'month', -1],
    ['este mes|(?:fin|finales|principios|mediados) de(?:l)? mes', 'month', 0],
    ['(?:el|del) (?:próximo mes|mes próximo|mes que viene)', 'month', 1],
    ['la (?:semana pasada|pasada semana)', 'week', -1],
    ['esta semana', 'week', 0],
    ['la (?:próxima semana|semana próxima|semana que viene)', 'week', 1],
  ],
  weekend: 'fin de semana',
  decade: 'años ((?:1\\d|20)?\\d0)',
};
