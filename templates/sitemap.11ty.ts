import { sitemap } from '../src/outputs/crawlers/sitemap.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/sitemap.xml' };

/** `/sitemap.xml` */
export default function SitemapTemplate({ digest }: SiteData) {
  return sitemap(digest);
}
