import { oncePer } from '../../../memoize.ts';

/** Words of which the names of boxes are made that stand in or around the text of a page, by what they are. */
const words: Readonly<Record<string, string>> = {
  advertisement:
    'ad ads adbox adslot advert adverts advertisement advertising advertorial sponsor sponsored promo promos promotion promoted ' +
    'anzeige anzeigen werbung reklame publicidad publicidade publicite pub pubblicita reklama advertentie taboola outbrain',
  'box of the page':
    'newsletter newsletters subscribe subscription signup paywall regwall piano donate donation membership abo abonnement ' +
    'abonnieren suscripcion suscribete assine abonnez iscriviti poll quiz survey umfrage encuesta sondage sondaggio enquete ' +
    'cookie cookies consent gdpr autopromo bio autorbox authorbox authorbio infoautor',
  'link to other stories':
    'related recommended recommendation recommendations recirc recirculation readmore readnext mostread trending popular teaser ' +
    'teasers outros relacionadas relacionados relacionada relacionado correlati connexes lireaussi leiamais verwandt',
  'share buttons':
    'share sharing sharebar social socials partage partager teilen compartir condividi compartilhar delen addthis',
  comments: 'comments comment disqus kommentare commentaires comentarios commenti reacties',
  topics: 'tags tag keywords schlagworte schlagwoerter etiquetas motscles',
  menu: 'breadcrumb breadcrumbs crumb crumbs ariane brotkrumen migas skip',
  caption:
    'caption captions figcaption cap bildunterschrift bildtext legende legenda pie piefoto pieimagen didascalia fotonachweis photocredit',
};

const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind])),
);

/** What parts of a page are by their roles. */
const roles: ReadonlyMap<string, string> = new Map([
  ['navigation', 'menu'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['toolbar', 'share buttons'],
  ['search', 'form'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['complementary', 'box of the page'],
  ['contentinfo', 'box of the page'],
]);

/**
 * What box of a page an element is, by its role, or by the names that its class and its id are made of.
 *
 * @example boxOf(<div class="article__newsletter-signup">) // 'box of the page'
 */
function boxOf(element: Element): string | undefined {
  const role = roles.get(element.getAttribute('role') ?? '');
  if (role !== undefined) return role;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  for (const name of names.split(/[^a-z]+/)) {
    const kind = kinds.get(name);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** What box a block of a page stands in, the innermost that has a name; a post that is shown whole is in none. */
export const boxAround: (element: Element) => string | undefined = oncePer((element: Element) => {
  if (element.localName === 'blockquote' || element.localName === 'body') return undefined;
  const kind = boxOf(element);
  if (kind !== undefined && element.querySelector('blockquote, h1') === null) return kind;
  const { parentElement: parent } = element;
  return parent === null ? undefined : boxAround(parent);
});
