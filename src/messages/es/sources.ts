import type { sources as english } from '../en/sources.ts';
import { inQuotes } from '../in-quotes.ts';
import { isolated } from '../isolated.ts';
import { countIn } from '../language/plurals.ts';
import type { Translated } from '../messages.ts';
import { documentTypes } from './kinds.ts';
import { spanish } from './language.ts';

const count = countIn(spanish);

/** What is said of articles, documents and posts, in Spanish. */
export const sources: Translated<typeof english> = {
  postedOn: (platform) => `en ${platform}`,
  postBy: (author, platform) => `${author} en ${platform}`,
  inferredDay: 'fecha deducida',
  dayInferredBy: 'La fecha de la publicación es una deducción.',
  postStatus: { edited: 'editada después', deleted: 'borrada después' },
  statusOfPost: {
    edited: 'El autor editó después la publicación.',
    deleted: 'La publicación fue borrada después.',
  },
  replyTo: 'En respuesta a',
  continues: 'Continúa',
  quotesPost: 'Cita',
  replies: 'Respuestas',
  quotedByPosts: 'Citada en estas publicaciones',
  dayStatedBy: {
    article: 'El artículo indica la fecha de la publicación.',
    document: 'El documento indica la fecha de la publicación.',
    post: 'La publicación muestra su fecha.',
  },
  seenBy: 'Vista por el editor el',
  notVerified:
    'Nadie más la cita aquí, por lo que sus palabras no se han verificado en ninguna otra fuente.',
  seen: 'vista por el editor',
  wordsQuoted: (words, of) =>
    `${count(words, { one: '# palabra', other: '# palabras' })} de ${spanish.number(of)}`,
  quotedIn: 'Citada en',
  whereQuoted: 'donde se cita',
  quotedInOf: (names) => `Citada por ${names}.`,

  documentTypes,

  fileSize: (size, unit) => {
    if (unit === 'byte') return size === '1' ? '1 byte' : `${size} bytes`;
    return `${size} ${{ kilobyte: 'kB', megabyte: 'MB', gigabyte: 'GB' }[unit]}`;
  },
  file: (type, size) => `El documento como archivo (${type}, ${size})`,
  by: (names) => `por ${names}`,
  distributedBy: (name) => `distribuido por ${name}`,
  dateline: 'Lugar y fecha',
  published: 'publicado el',
  headlineByEditor: 'El artículo llegó sin titular; este es del editor.',
  rights: (holder) => `Los derechos del texto son de ${isolated(holder, spanish.direction)}.`,
  copyNote: 'Esta copia permite a los lectores comprobar las citas.',
  excerptNote: 'Solo se reproducen el comienzo y los pasajes aquí citados.',
  sealed: 'Sellada el',
  sealNote:
    'El sello abarca todo el texto de la copia y lo que indica de quién es y de qué fecha. Quien tenga los registros de este sitio puede comprobarlo con:',
  withdrawn: 'Retirado el',
  wordsWithdrawn: 'Las palabras de esta fuente se han retirado.',
  withdrawnNote: 'Su texto se ha retirado.',
  withdrawnSince: 'retirada después',
  retrieved: 'copiado el',
  original: 'Leer el original',
  deletedOriginal: 'El original, borrado después',
  archive: 'Copia archivada',
  passages: 'Pasajes citados',
  copyLink: 'Copiar el enlace a estas palabras',
  linkCopied: 'Enlace copiado',
  passagesNote: 'Los pasajes marcados, numerados como en el texto, y lo que respalda cada uno.',
  pages: (first, last) => (last === undefined ? `página ${first}` : `páginas ${first}-${last}`),
  section: (heading) => inQuotes(heading, spanish.quotes),
  citationOf: (event, number) => `${event}, nota ${number}`,
  coverage: (cited, paragraphs) =>
    cited === paragraphs
      ? 'Todos los párrafos se citan en este sitio.'
      : `En este sitio ${count(cited, { one: 'se cita # párrafo', other: 'se citan # párrafos' })} de ${spanish.number(paragraphs)}.`,
  uncitedNote: 'Los que llevan al lado una línea de puntos no se citan.',
  noSources:
    'Todavía no hay fuentes. Los artículos, documentos y publicaciones en que se apoya la cronología figurarán aquí.',
  noPassages:
    'Nada en este sitio la cita todavía. Los pasajes citados se marcarán en el texto y figurarán aquí.',
  shownWhole: 'No se cita ningún pasaje. Los acontecimientos de abajo lo muestran entero.',
  noPassagesLeft: 'Los pasajes aquí citados ya no se muestran.',
  countPassages: (passages) =>
    count(passages, { one: '# pasaje citado', other: '# pasajes citados' }),
  supports: 'Respalda',
  shownWith: 'Se muestra con',
};
