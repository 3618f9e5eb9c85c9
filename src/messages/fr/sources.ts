import type { sources as english } from '../en/sources.ts';
import { inQuotes } from '../in-quotes.ts';
import { isolated } from '../isolated.ts';
import { countIn } from '../language/plurals.ts';
import type { Translated } from '../messages.ts';
import { documentTypes } from './kinds.ts';
import { french } from './language.ts';

const count = countIn(french);

/** What is said of articles, documents and posts, in French. */
export const sources: Translated<typeof english> = {
  postedOn: (platform) => `sur ${platform}`,
  postBy: (author, platform) => `${author} sur ${platform}`,
  inferredDay: 'date déduite',
  dayInferredBy: 'La date de la publication est déduite.',
  postStatus: { edited: 'modifiée depuis', deleted: 'supprimée depuis' },
  statusOfPost: {
    edited: 'L’auteur a modifié la publication depuis.',
    deleted: 'La publication a été supprimée depuis.',
  },
  replyTo: 'En réponse à',
  continues: 'Suite de',
  quotesPost: 'Cite',
  replies: 'Réponses',
  quotedByPosts: 'Citée dans ces publications',
  dayStatedBy: {
    article: 'L’article indique la date de la publication.',
    document: 'Le document indique la date de la publication.',
    post: 'La publication porte sa date.',
  },
  seenBy: 'Vue par la rédaction le',
  notVerified:
    'Personne d’autre ne la cite ici\u00a0: ses mots ne sont vérifiés dans aucune autre source.',
  seen: 'vue par la rédaction',
  wordsQuoted: (words, of) =>
    `${count(words, { one: '# mot', other: '# mots' })} sur ${french.number(of)}`,
  quotedIn: 'Citée dans',
  whereQuoted: 'à l’endroit de la citation',
  quotedInOf: (names) => `Citée par ${names}.`,

  documentTypes,

  fileSize: (size, unit) => {
    if (unit === 'byte') return size === '0' || size === '1' ? `${size} octet` : `${size} octets`;
    return `${size}\u00a0${{ kilobyte: 'ko', megabyte: 'Mo', gigabyte: 'Go' }[unit]}`;
  },
  file: (type, size) => `Le document en fichier (${type}, ${size})`,
  by: (names) => `par ${names}`,
  distributedBy: (name) => `diffusé par ${name}`,
  dateline: 'Lieu et date',
  published: 'publié le',
  headlineByEditor: 'L’article est arrivé sans titre\u00a0; celui-ci est de la rédaction.',
  rights: (holder) => `Les droits du texte appartiennent à ${isolated(holder, french.direction)}.`,
  copyNote: 'Cette copie permet aux lecteurs de vérifier les citations.',
  excerptNote: 'Seuls le début et les passages cités ici sont reproduits.',
  sealed: 'Scellée le',
  sealNote:
    'Le sceau couvre tout le texte de la copie, et ce qui dit de qui elle est et de quel jour. Qui dispose des données de ce site le vérifie avec\u00a0:',
  withdrawn: 'Retiré le',
  wordsWithdrawn: 'Les mots de cette source ont été retirés.',
  withdrawnNote: 'Son texte a été retiré.',
  withdrawnSince: 'retirée depuis',
  retrieved: 'copié le',
  original: 'Lire l’original',
  deletedOriginal: 'L’original, supprimé depuis',
  archive: 'Copie archivée',
  passages: 'Passages cités',
  copyLink: 'Copier le lien vers ces mots',
  linkCopied: 'Lien copié',
  passagesNote:
    'Les passages surlignés, numérotés comme dans le texte, et ce que chacun d’eux étaye.',
  pages: (first, last) => (last === undefined ? `page ${first}` : `pages ${first}-${last}`),
  section: (heading) => inQuotes(heading, french.quotes),
  citationOf: (event, number) => `${event}, note ${number}`,
  coverage: (cited, paragraphs) =>
    cited === paragraphs
      ? 'Tous les paragraphes sont cités sur ce site.'
      : `${count(cited, { one: '# paragraphe est cité', other: '# paragraphes sont cités' })} sur ce site, sur ${french.number(paragraphs)}.`,
  uncitedNote: 'Ceux que longe une ligne pointillée ne sont pas cités.',
  noSources:
    'Pas encore de sources. Les articles, documents et publications sur lesquels repose la chronologie figureront ici.',
  noPassages:
    'Rien sur ce site ne la cite encore. Les passages cités seront marqués dans le texte et figureront ici.',
  shownWhole: 'Aucun passage n’en est cité. Les événements ci-dessous le montrent en entier.',
  noPassagesLeft: 'Les passages cités ici ne sont plus montrés.',
  countPassages: (passages) =>
    count(passages, { one: '# passage cité', other: '# passages cités' }),
  supports: 'Étaye',
  shownWith: 'Montrée avec',
};
