/** What stands below a picture. */
export interface Caption {
  readonly caption?: string;
  /** Who made the picture or holds the rights, as written: `Photo: Ada Example`. */
  readonly credit?: string;
}

/** What a credit begins with, in the languages of many digests. */
const labels = [
  ...['Photos?', 'Photographs?', 'Photo credit', 'Pictures?', 'Images?', 'Maps?', 'Charts?'],
  ...['Graphics?', 'Illustrations?', 'Drawings?', 'Credits?', 'Sources?', 'Courtesy'],
  ...[
    'Fotos?',
    'Bild(?:er)?',
    'Grafik',
    'Karte',
    'Zeichnung',
    'Quelle',
    'Foto(?:graf)?ía',
    'Imagen',
  ],
  ...['Mapa', 'Fuente', 'Photographie', 'Carte', 'Crédits?', 'Dessin', 'Immagine', 'Fonte'],
  ...[
    '写真',
    '撮影',
    '提供',
    '图',
    '图片',
    '摄影',
    '地図',
    'फोटो',
    'फ़ोटो',
    'صورة',
    'Фото',
    'Карта',
  ],
].join('|');

const credit = new RegExp(
  `^(?:(.*?[.!?…。！？؟।][”"’»)]?)\\s*)??((?:(?:${labels})\\s?[:：]|©|\\(c\\)).+)$`,
  'iu',
);

/**
 * Takes the title of a picture apart: the caption, and behind it the sentence that credits somebody.
 *
 * @example readCaption('The harbour. Photo: Ada Example') // { caption: 'The harbour.', credit: 'Photo: Ada Example' }
 */
export function readCaption(title: string): Caption {
  const words = title.replace(/\s+/g, ' ').trim();
  const [, before = '', holder] = credit.exec(words) ?? [];
  const caption = holder === undefined ? words : before;
  return { ...(caption !== '' && { caption }), ...(holder !== undefined && { credit: holder }) };
}
