import type { elsewhere as english } from '../en/elsewhere.ts';
import type { Translated } from '../messages.ts';

/** Words about taking a page elsewhere, in French. */
export const elsewhere: Translated<typeof english> = {
  elsewhere: 'Partager et intégrer',
  withSources: 'Cette page et ses sources',
  keepAs: 'Conserver en',
  calendarFile: 'Fichier de calendrier',
  card: 'Image',
  share: 'Partager…',
  embed: 'Intégrer dans un autre site',
  embedNote:
    'Collez ces lignes dans une de vos pages. Ce qu’elles affichent ne charge rien chez un tiers et ne dit à personne qui le lit.',
  embedPreview: 'Voir ce qu’elles affichent',
  copyCode: 'Copier',
  codeCopied: 'Copié',
};
