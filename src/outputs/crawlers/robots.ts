import type { Digest } from '../../digest/model.ts';

/**
 * Lets every crawler in and names the sitemap.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robots({ permalinks }: Digest): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${permalinks.to('/sitemap.xml').url}\n`;
}
