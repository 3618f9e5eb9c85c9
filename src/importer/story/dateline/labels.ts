/** Words before a colon or a dash that say what kind of text follows, and name no place. */
const labels = new Set(
  (
    'file update updated updates exclusive analysis breaking watch opinion explainer photo photos note notes summary ' +
    'correction corrected headline title date source sources slug video live factbox timeline interview comment ' +
    'editorial feature profile background urgent alert flash bulletin question answer reporter q a why how what who ' +
    'by from to subject published posted contact media editors writer key points highlights location agency category ' +
    'exclusivo análisis análise opinión opinião actualización atualização urgente último foto vídeo nota resumen ' +
    'eil eilmeldung analyse kommentar hintergrund porträt überblick zusammenfassung interview korrektur hinweis ' +
    'exclusif éditorial entretien direct mise récapitulatif encadré urgent dernière minute analisi intervista ' +
    'ब्रेकिंग विश्लेषण अपडेट विशेष वीडियो फोटो'
  ).split(' '),
);

/** @example isLabel('Update 2') // true */
export function isLabel(words: string): boolean {
  const [first = ''] = words.toLowerCase().split(/[\s,]+/);
  return labels.has(first);
}
