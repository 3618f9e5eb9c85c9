import mime from 'mime';

/** What a request for a path of the site gets. */
export interface SiteAnswer {
  status: 200 | 302 | 404;
  /** The media type of the body, or where to go instead. */
  headers: { 'Content-Type': string } | { Location: string };
  body: Uint8Array | string;
}

/** Gives a file of the site by its path from there; undefined where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/**
 * Answers as GitHub Pages does: a folder gives its `index.html`, its name without the last slash leads there,
 * and what is unknown gets `404.html`. The path is only compared with those of the site, so that no dots and
 * slashes in it lead anywhere.
 *
 * @param path Decoded, e.g. `/digest/events/x/`.
 * @param base Path of the home page, e.g. `/digest/`.
 */
export async function siteAnswer(path: string, base: string, read: ReadFile): Promise<SiteAnswer> {
  if (path.startsWith(base)) {
    const name = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    const body = await read(name);
    if (body) return { status: 200, headers: { 'Content-Type': typeOf(name) }, body };
    if (await read(`${name}/index.html`)) return redirect(`${base}${encodePath(name)}/`);
  } else if (path === '/' || `${path}/` === base) return redirect(base);
  const body = (await read('404.html')) ?? 'Not found';
  return { status: 404, headers: { 'Content-Type': typeOf('404.html') }, body };
}

/** For now: another site may be served at this address tomorrow. */
function redirect(address: string): SiteAnswer {
  return { status: 302, headers: { Location: address }, body: '' };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Every text of the site is UTF-8. */
function typeOf(name: string): string {
  const type = mime.getType(name) ?? 'application/octet-stream';
  return /^text\/|[/+](json|xml|javascript)$/.test(type) ? `${type}; charset=utf-8` : type;
}
