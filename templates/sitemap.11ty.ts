import { sitemap } from '../src/outputs/sitemap.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/sitemap.xml' };

/** `/sitemap.xml` */
export default function SitemapTemplate({ digest }: SiteData) {
  return sitemap(digest);
}
