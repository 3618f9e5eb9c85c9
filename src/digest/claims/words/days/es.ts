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
    ['ayer', -1],
    ['hoy|esta (?:mañana|tarde|noche)', 0],
  ],
  off: [
    ['el año pasado', 'year', -1],
    ['este año', 'year', 0],
    ['el (?:próximo año|año próximo|año que viene)', 'year', 1],
    ['el mes pasado', 'month', -1],
    ['este mes', 'month', 0],
    ['el (?:próximo mes|mes que viene)', 'month', 1],
    ['la semana pasada', 'week', -1],
    ['esta semana', 'week', 0],
    ['la (?:próxima semana|semana próxima|semana que viene)', 'week', 1],
  ],
  weekend: 'fin de semana',
  decade: 'años ((?:1\\d|20)?\\d0)',
};
