import type { elsewhere as english } from '../en/elsewhere.ts';
import type { Translated } from '../messages.ts';

/** Words about taking a page elsewhere, in Spanish. */
export const elsewhere: Translated<typeof english> = {
  elsewhere: 'Compartir e insertar',
  withSources: 'Esta página y sus fuentes',
  keepAs: 'Guardar como',
  calendarFile: 'Archivo de calendario',
  card: 'Imagen',
  share: 'Compartir…',
  embed: 'Insertar en otro sitio',
  embedNote:
    'Pegue estas líneas en una página suya. Lo que muestran no carga nada de terceros ni dice a nadie quién lo lee.',
  embedPreview: 'Ver lo que muestran',
  copyCode: 'Copiar',
  codeCopied: 'Copiado',
};
