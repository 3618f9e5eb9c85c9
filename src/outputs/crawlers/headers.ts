import type { Digest } from '../../digest/model.ts';
import { permalinkOf, subjectsOf } from '../subject.ts';

/**
 * What a page cannot say of itself, for hosts that read it from here (Netlify, Cloudflare Pages): that no other site
 * may frame it, and that its type is not to be guessed. The folders of pages are listed one by one, since one of
 * these hosts adds up all rules that fit: so a page that may be framed is one that is not listed.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/routing/headers/
 */
export function headers(digest: Digest): string {
  const home = digest.permalinks.to('/').href;
  const places = subjectsOf(digest).map((subject) => permalinkOf(subject, digest).href);
  const rules = [...new Set(places.map((place) => ruleFor(place, home)))];
  return [
    `${home}*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n`,
    ...rules.map(
      (path) =>
        `${path}\n  X-Frame-Options: DENY\n  Content-Security-Policy: frame-ancestors 'none'\n`,
    ),
  ].join('\n');
}

/** @example ruleFor('/repo/events/x/', '/repo/') // '/repo/events/*' */
function ruleFor(place: string, home: string): string {
  const [top = '', ...rest] = place.slice(home.length).split('/');
  return rest.length === 0 ? home + top : `${home}${top}/*`;
}
