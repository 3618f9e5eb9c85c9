import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { WholeSite } from './whole-site.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** A served site. */
export interface SiteServer {
  /** Address of the home page. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a site below the base path of its address, and nothing beside it, the way GitHub Pages does:
 * an unknown address gets `404.html`. Unlike there, an address without its last slash is unknown too.
 */
export async function serveSite({ files, siteUrl }: WholeSite): Promise<SiteServer> {
  const base = new URL(siteUrl).pathname;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base);
    const path = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
    const content = inside ? files.get(path) : undefined;
    if (content === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(inside ? files.get('404.html') : 'outside of the site');
    } else {
      const type = types[extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type }).end(content);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
