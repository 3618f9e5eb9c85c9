import { inSentence } from './fr/dates.ts';
import { elsewhere } from './fr/elsewhere.ts';
import { eventKinds } from './fr/kinds.ts';
import { french } from './fr/language.ts';
import { sources } from './fr/sources.ts';
import { inQuotes } from './in-quotes.ts';
import { countIn } from './language/plurals.ts';
import type { Translation } from './messages.ts';

const count = countIn(french);
const quoted = (words: string) => inQuotes(words, french.quotes);

/** The interface in French. */
export const fr: Translation = {
  ...french,

  skipToContent: 'Aller au contenu',
  mainNavigation: 'Navigation principale',
  breadcrumbs: 'Vous êtes ici',
  timeline: 'Chronologie',
  sources: 'Sources',
  places: 'Lieux',
  people: 'Personnes',
  organizations: 'Organisations',
  tracks: 'Volets',
  topics: 'Thèmes',
  articles: 'Articles',
  documents: 'Documents',
  posts: 'Publications',
  events: 'Événements',
  corrections: 'Rectificatifs',
  about: 'À propos',
  draft: 'Brouillon',
  updated: 'Dernière mise à jour le',
  added: 'Ajouté le',
  revised: 'Revu le',
  editor: (name) => `Rédaction\u00a0: ${name}`,
  follow: {
    digest: 'Suivre ce dossier',
    tracks: 'Suivre ce volet',
    topics: 'Suivre ce thème',
    people: 'Suivre cette personne',
  },
  calendar: 'Calendrier',
  copyrightNote:
    'Les copies d’articles, de documents et de publications appartiennent à leurs éditeurs et à leurs auteurs.',

  theme: 'Apparence',
  themeAuto: 'Comme l’appareil',
  themeLight: 'Claire',
  themeDark: 'Sombre',

  fresh: 'Nouveau',
  freshlyRevised: 'Revu',
  sinceLastVisit: 'Nouveautés depuis votre dernière visite',
  markNew: 'Signaler ce qui est nouveau ou révisé depuis ma dernière visite',
  markNewNote:
    'Votre navigateur conserve alors le jour le plus récent que ce site connaissait lors de vos deux dernières visites, et le moment où vous avez ouvert une page pour la dernière fois. Rien n’est communiqué à quiconque. Décochez la case, et tout est effacé.',
  byKeyboard: 'Au clavier',
  byKeyboardText:
    'Sur la page d’un événement, les touches d’accès P et N mènent au précédent et au suivant\u00a0: avec Alt dans la plupart des navigateurs, avec Alt et Maj dans Firefox, avec Contrôle et Option sur un Mac.',

  filters: 'Filtrer les événements',
  track: 'Volet',
  withoutTrack: 'Autres événements',
  person: 'Personne',
  organization: 'Organisation',
  topic: 'Thème',
  kind: 'Type',
  year: 'Année',
  languageLabel: 'Langue',
  country: 'Pays',
  publisher: 'Éditeur',
  filterList: 'Filtrer la liste',
  countEntries: (total) => ({
    one: `# affiché sur ${french.number(total)}`,
    other: `# affichés sur ${french.number(total)}`,
  }),
  all: 'Tous',
  showAll: 'Tout afficher',
  showMore: 'Afficher la suite',
  countShown: () => ({ one: '# événement affiché', other: '# événements affichés' }),
  countOf: (total) => ({
    one: `# événement sur les ${french.number(total)} de cette page`,
    other: `# événements sur les ${french.number(total)} de cette page`,
  }),
  reversed: {
    'newest-first': 'Chronologie, du plus ancien au plus récent',
    'oldest-first': 'Chronologie, du plus récent au plus ancien',
  },
  search: 'Recherche',
  searchLabel: 'Rechercher',
  searchSort: 'Ordre',
  byRelevance: 'Les plus pertinents d’abord',
  searchNeedsScript:
    'La recherche se fait dans votre navigateur et demande JavaScript. Sans lui, la chronologie et ces listes mènent à tout ce que contient ce site.',
  countFound: () => ({ one: '# page trouvée', other: '# pages trouvées' }),
  searchFailed:
    'L’index de recherche n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  event: 'Événement',
  article: 'Article',
  document: 'Document',
  post: 'Publication',
  newestFirst: 'Les plus récents d’abord',
  oldestFirst: 'Les plus anciens d’abord',
  map: 'Carte des lieux',

  kinds: eventKinds,
  approximate: (date) => `vers ${inSentence(date)}`,
  uncertain: (date) => `peut-être ${inSentence(date)}`,
  range: (start, end) => `${start} – ${end}`,
  ongoing: (start) => `depuis ${inSentence(start)}`,
  unknown: (start) => `depuis ${inSentence(start)}, fin inconnue`,
  time: (local, zone) => (/^UTC./.test(zone) ? `${local}, ${zone}` : `${local}, heure de ${zone}`),
  timeRange: (start, end) => `${start}-${end}`,
  timeRangeOverMidnight: (start, end) => `${start}-${end} le lendemain`,
  participants: 'Participants',
  participantsOf: {
    statement: 'De',
    publication: 'De',
    'press-conference': 'De',
    speech: 'De',
  },
  role: (title, of) => `${title}, ${of}`,
  place: (name, country) => `${name}, ${country}`,

  date: 'Date',
  placeLabel: 'Lieu',
  occasion: 'Occasion',
  dateReading: (phrase) => `d’après ${quoted(phrase)}, écrit le`,
  datedBySource: {
    article: 'l’article a été publié le',
    document: 'le document est daté du',
    post: 'publiée le',
  },
  placeOfDocument: (place) => `le document vient de ${quoted(place)}`,
  titleOfDocument: (title) => `le document est intitulé ${quoted(title)}`,
  citations: 'Ce qui étaye le résumé',
  citationsNote:
    'Ce que dit le résumé et, à côté, les mots de la source qui l’étayent. Suivez une source pour lire ces mots à leur place.',
  checked: ({ quotations, figures, days, names }) => {
    const found = count(quotations, {
      one: '# citation retrouvée mot pour mot',
      other: '# citations retrouvées mot pour mot',
    });
    const compared = [
      ...(figures > 0 ? [count(figures, { one: '# chiffre', other: '# chiffres' })] : []),
      ...(days > 0 ? [count(days, { one: '# date', other: '# dates' })] : []),
      ...(names > 0 ? [count(names, { one: '# nom', other: '# noms' })] : []),
    ];
    if (compared.length === 0) return `${found}.`;
    const passages = figures + days + names === 1 ? 'avec son passage' : 'avec leurs passages';
    return `${found}\u00a0; comparaison de ${french.list(compared)} ${passages}.`;
  },
  whatIsChecked: 'Ce qui est vérifié',
  whatIsCheckedText: [
    'Les mots de chaque note se trouvent dans la source qu’elle nomme\u00a0: le programme qui produit ce site les y cherche, et ne le produit pas tant qu’il en manque.',
    'Il compare ensuite les chiffres, les dates et les noms qu’il sait lire dans un titre, dans un résumé ou parmi les données d’un événement avec les mots de la source qui les étayent. La page d’un événement compte ceux qu’il y a retrouvés. Ce qu’elle ne compte pas, il n’a pas pu le comparer, ou ne l’a pas trouvé. Un programme qui compare des mots ne sait pas s’ils sont vrais.',
  ],
  editorsTranslation: (words) => `Traduction de la rédaction\u00a0: ${quoted(words)}`,
  byEditor: 'traduction de la rédaction',
  editorsNote: 'Note de la rédaction',
  disputed: 'Contesté',
  retracted: 'Rétracté',
  accountsDiffer: 'Contesté\u00a0: les sources donnent des versions différentes.',
  inTheOriginal: 'dans l’original',
  sameSentence: 'La même phrase',
  backToSummary: (number) => `Retour à la note ${number} du résumé`,
  neighbours: 'Avant et après',
  earlier: 'Avant',
  later: 'Après',
  earlierInTrack: 'Avant, dans ce volet',
  laterInTrack: 'Après, dans ce volet',

  ...sources,

  chartCaption: (events, period) => `${events}, ${period}`,
  chartLane: (track, events, most, years) =>
    `${track}\u00a0: ${events}${most ? `, ${most}` : ''}${years.length > 0 ? `. ${years.join(', ')}` : ''}`,
  mostOn: (day, events) => `le plus le ${day} (${french.number(events)})`,
  mostIn: (period, events) => `le plus en ${period} (${french.number(events)})`,
  countOfYear: (year, events) => `${year}\u00a0: ${french.number(events)}`,
  whoMetWhom: 'Qui a rencontré qui',
  metNote:
    'Sont comptés les réunions, appels, visites, sommets, signatures et auditions auxquels les deux ont pris part.',
  lastMet: 'Dernière fois',
  closerLook: 'Voir de plus près',
  noSourcesIn: (periods) => `Aucune\u00a0: ${french.list(periods)}`,
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  zoomWhole: 'Toute la période',
  zoomable:
    'Graphique des événements\u00a0; les touches + et − agrandissent et réduisent, 0 montre toute la période',
  related: 'Pages liées',
  emptyTimeline:
    'Pas encore d’événements. Ils figureront ici dans l’ordre chronologique, chacun avec les sources sur lesquelles il repose.',
  noEvents:
    'Pas encore d’événements. Ceux de la chronologie qui concernent cette page figureront ici avec leur date.',
  noEntries:
    'Rien pour l’instant. Chaque entrée de cette liste mènera à une page avec tous ses événements.',
  countEvents: (events) => count(events, { one: '# événement', other: '# événements' }),
  offices: 'Fonctions',
  aliases: (names) => `Aussi\u00a0: ${names}`,
  from: 'depuis',
  until: 'jusqu’à',
  years: 'Par année',
  byMonth: 'Par mois',
  byLetter: 'Par lettre',
  timelineOf: (year) => `Chronologie de ${year}`,
  countOnPage: (entries) => count(entries, { one: '# entrée', other: '# entrées' }),
  sourcesNote: 'Tout ce sur quoi repose la chronologie.',
  noCorrections:
    'Aucun rectificatif à ce jour. Ce qui est rectifié après publication figure ici, avec la date et l’erreur.',
  corrected: 'Rectifié le',
  position: (latitude, longitude) => `${latitude}\u00a0; ${longitude}`,
  north: (degrees) => `${degrees}°\u00a0N`,
  south: (degrees) => `${degrees}°\u00a0S`,
  east: (degrees) => `${degrees}°\u00a0E`,
  west: (degrees) => `${degrees}°\u00a0O`,
  moved: 'Cette page a été déplacée\u00a0:',
  notFound: 'Page introuvable',
  notFoundNote:
    'L’adresse est peut-être mal saisie. La chronologie mène à tout ce que contient ce site.',
  toTimeline: 'Aller à la chronologie',

  cite: 'Citer',
  reference: (author, title, where) => `${author}. ${quoted(title)}. ${where}.`,
  allSources: 'Toutes les sources de ce site, pour les logiciels de bibliographie',

  ...elsewhere,
};
