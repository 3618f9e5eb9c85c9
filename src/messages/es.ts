import { inSentence } from './es/dates.ts';
import { elsewhere } from './es/elsewhere.ts';
import { eventKinds } from './es/kinds.ts';
import { spanish } from './es/language.ts';
import { sources } from './es/sources.ts';
import { inQuotes } from './in-quotes.ts';
import { countIn } from './language/plurals.ts';
import type { Translation } from './messages.ts';

const count = countIn(spanish);
const quoted = (words: string) => inQuotes(words, spanish.quotes);

/** The interface in Spanish. */
export const es: Translation = {
  ...spanish,

  skipToContent: 'Ir al contenido',
  mainNavigation: 'Navegación principal',
  breadcrumbs: 'Está aquí',
  timeline: 'Cronología',
  sources: 'Fuentes',
  places: 'Lugares',
  people: 'Personas',
  organizations: 'Organizaciones',
  tracks: 'Ejes',
  topics: 'Temas',
  articles: 'Artículos',
  documents: 'Documentos',
  posts: 'Publicaciones',
  events: 'Hechos',
  corrections: 'Correcciones',
  about: 'Acerca de',
  draft: 'Borrador',
  updated: 'Última actualización:',
  added: 'Añadido el',
  revised: 'Revisado el',
  editor: (name) => `Editado por ${name}`,
  follow: {
    digest: 'Seguir este resumen',
    tracks: 'Seguir este eje',
    topics: 'Seguir este tema',
    people: 'Seguir a esta persona',
  },
  calendar: 'Calendario',
  copyrightNote:
    'Las copias de artículos, documentos y publicaciones pertenecen a sus editores y autores.',

  theme: 'Apariencia',
  themeAuto: 'La del dispositivo',
  themeLight: 'Clara',
  themeDark: 'Oscura',

  fresh: 'Nuevo',
  freshlyRevised: 'Revisado',
  sinceLastVisit: 'Novedades desde su última visita',
  markNew: 'Señalar lo nuevo o revisado desde mi última visita',
  markNewNote:
    'El navegador guarda entonces el día más reciente que tenía este sitio en sus dos últimas visitas y el momento en que abrió una página por última vez. No se comunica a nadie. Al desactivarlo, se borran.',
  byKeyboard: 'Con el teclado',
  byKeyboardText:
    'En la página de un hecho, las teclas de acceso P y N llevan al anterior y al siguiente: en la mayoría de los navegadores, junto con Alt; en Firefox, con Alt y Mayús; en un Mac, con Control y Opción.',

  filters: 'Filtrar los hechos',
  track: 'Eje',
  withoutTrack: 'Otros hechos',
  person: 'Persona',
  organization: 'Organización',
  topic: 'Tema',
  kind: 'Tipo',
  year: 'Año',
  languageLabel: 'Idioma',
  country: 'País',
  publisher: 'Editor',
  filterList: 'Filtrar la lista',
  countEntries: (total) => ({ other: `# de ${spanish.number(total)}` }),
  all: 'Todos',
  showAll: 'Mostrar todo',
  showMore: 'Mostrar más',
  countShown: () => ({ one: 'Se muestra # hecho', other: 'Se muestran # hechos' }),
  countOf: (total) => ({ other: `# de los ${spanish.number(total)} hechos de esta página` }),
  reversed: {
    'newest-first': 'Cronología desde lo más antiguo',
    'oldest-first': 'Cronología desde lo más reciente',
  },
  search: 'Buscar',
  searchLabel: 'Buscar',
  searchSort: 'Orden',
  byRelevance: 'Primero lo más pertinente',
  searchNeedsScript:
    'La búsqueda se hace en su navegador y necesita JavaScript. Sin él, la cronología y estas listas llevan a todo lo que hay en este sitio.',
  countFound: () => ({ one: '# página encontrada', other: '# páginas encontradas' }),
  searchFailed:
    'No se pudo cargar el índice de búsqueda. Compruebe la conexión e inténtelo de nuevo.',
  event: 'Hecho',
  article: 'Artículo',
  document: 'Documento',
  post: 'Publicación',
  newestFirst: 'Primero lo más reciente',
  oldestFirst: 'Primero lo más antiguo',
  map: 'Mapa de los lugares',

  kinds: eventKinds,
  approximate: (date) => `hacia ${inSentence(date)}`,
  uncertain: (date) => `quizá ${inSentence(date)}`,
  range: (start, end) => `${start} – ${end}`,
  ongoing: (start) => `desde ${inSentence(start)}`,
  unknown: (start) => `desde ${inSentence(start)}, final desconocido`,
  time: (local, zone) => (/^UTC./.test(zone) ? `${local}, ${zone}` : `${local}, hora de ${zone}`),
  timeRange: (start, end) => `${start}-${end}`,
  timeRangeOverMidnight: (start, end) => `${start}-${end} del día siguiente`,
  participants: 'Participantes',
  participantsOf: {
    statement: 'De',
    publication: 'De',
    'press-conference': 'De',
    speech: 'De',
  },
  role: (title, of) => `${title}, ${of}`,
  place: (name, country) => `${name}, ${country}`,

  date: 'Fecha',
  placeLabel: 'Lugar',
  occasion: 'Ocasión',
  dateReading: (phrase) => `según ${quoted(phrase)}, escrito el`,
  datedBySource: {
    article: 'el artículo se publicó el',
    document: 'el documento lleva fecha del',
    post: 'se publicó el',
  },
  placeOfDocument: (place) => `el documento procede de ${quoted(place)}`,
  titleOfDocument: (title) => `el documento se titula ${quoted(title)}`,
  citations: 'Pruebas del resumen',
  citationsNote:
    'Lo que dice el resumen y, al lado, las palabras de la fuente que lo respaldan. Siga una fuente para leer las palabras en su contexto.',
  checked: ({ quotations, figures, days, names }) => {
    const found = count(quotations, {
      one: '# cita encontrada palabra por palabra',
      other: '# citas encontradas palabra por palabra',
    });
    const compared = [
      ...(figures > 0 ? [count(figures, { one: '# cifra', other: '# cifras' })] : []),
      ...(days > 0 ? [count(days, { one: '# fecha', other: '# fechas' })] : []),
      ...(names > 0 ? [count(names, { one: '# nombre', other: '# nombres' })] : []),
    ];
    if (compared.length === 0) return `${found}.`;
    const passages = figures + days + names === 1 ? 'con su pasaje' : 'con sus pasajes';
    return `${found}; comparación de ${spanish.list(compared)} ${passages}.`;
  },
  whatIsChecked: 'Qué se comprueba',
  whatIsCheckedText: [
    'Las palabras de cada nota están en la fuente que esta nombra: el programa que genera este sitio las busca, y no lo genera mientras falte alguna.',
    'Después compara las cifras, las fechas y los nombres que puede leer en un título, en un resumen o entre los datos de un hecho con las palabras de la fuente que los respaldan. La página de un hecho cuenta los que encontró allí. Lo que no cuenta no lo pudo comparar o no lo encontró. Un programa que compara palabras no sabe si son ciertas.',
  ],
  editorsTranslation: (words) => `Traducción del editor: ${quoted(words)}`,
  byEditor: 'traducción del editor',
  editorsNote: 'Nota del editor',
  disputed: 'Controvertido',
  retracted: 'Retractado',
  accountsDiffer: 'Controvertido: las fuentes dan versiones distintas.',
  inTheOriginal: 'en el original',
  sameSentence: 'La misma frase',
  backToSummary: (number) => `Volver a la nota ${number} del resumen`,
  neighbours: 'Antes y después',
  earlier: 'Anterior',
  later: 'Posterior',
  earlierInTrack: 'Anterior en este eje',
  laterInTrack: 'Posterior en este eje',

  ...sources,

  chartCaption: (events, period) => `${events}, ${period}`,
  chartLane: (track, events, most, years) =>
    `${track}: ${events}${most ? `, ${most}` : ''}${years.length > 0 ? `. ${years.join(', ')}` : ''}`,
  mostOn: (day, events) => `el máximo el ${day} (${spanish.number(events)})`,
  mostIn: (period, events) => `el máximo en ${period} (${spanish.number(events)})`,
  countOfYear: (year, events) => `${year}: ${spanish.number(events)}`,
  whoMetWhom: 'Quién se reunió con quién',
  metNote:
    'Se cuentan las reuniones, llamadas, visitas, cumbres, firmas y audiencias en las que participaron ambos.',
  lastMet: 'Última vez',
  closerLook: 'Ver más de cerca',
  noSourcesIn: (periods) => `Ninguna en ${spanish.list(periods)}`,
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  zoomWhole: 'Todo el período',
  zoomable: 'Gráfico de los hechos; las teclas + y − acercan y alejan, 0 muestra todo el período',
  related: 'Páginas relacionadas',
  emptyTimeline:
    'Todavía no hay hechos. Figurarán aquí por orden cronológico, cada uno con las fuentes en que se apoya.',
  noEvents:
    'Todavía no hay hechos. Los de la cronología que correspondan a esta página figurarán aquí con su fecha.',
  noEntries:
    'Todavía no hay nada. Cada entrada de esta lista llevará a una página con todos sus hechos.',
  countEvents: (events) => count(events, { one: '# hecho', other: '# hechos' }),
  offices: 'Cargos',
  aliases: (names) => `También: ${names}`,
  from: 'desde',
  until: 'hasta',
  years: 'Por años',
  byMonth: 'Por meses',
  byLetter: 'Por letras',
  timelineOf: (year) => `Cronología de ${year}`,
  countOnPage: (entries) => count(entries, { one: '# entrada', other: '# entradas' }),
  sourcesNote: 'Todo aquello en que se apoya la cronología.',
  noCorrections:
    'Sin correcciones hasta ahora. Lo que se corrige tras la publicación figura aquí, con la fecha y el error.',
  corrected: 'Corregido el',
  position: (latitude, longitude) => `${latitude}; ${longitude}`,
  north: (degrees) => `${degrees}° N`,
  south: (degrees) => `${degrees}° S`,
  east: (degrees) => `${degrees}° E`,
  west: (degrees) => `${degrees}° O`,
  moved: 'Esta página se ha trasladado a:',
  notFound: 'Página no encontrada',
  notFoundNote:
    'Puede que la dirección esté mal escrita. La cronología lleva a todo lo que hay en este sitio.',
  toTimeline: 'Ir a la cronología',

  cite: 'Citar',
  reference: (author, title, where) => `${author}. ${quoted(title)}. ${where}.`,
  allSources: 'Todas las fuentes de este sitio, para gestores de referencias',

  ...elsewhere,
};
