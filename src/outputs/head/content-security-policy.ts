import { createHash } from 'node:crypto';

/** What a page holds inline, and what else it needs. */
export interface PageCode {
  styles: readonly string[];
  scripts: readonly string[];
  /** Whether the page loads a script of this site. */
  loads?: boolean;
  /** Whether the page loads the search index of this site, which is partly WebAssembly. */
  search?: boolean;
  /** Whether the page is served by `dev`, which adds a script of its own that reloads it. */
  preview?: boolean;
}

/**
 * Makes the policy of a page: it runs and draws what it holds, by hash, and loads nothing but pictures of
 * its own site and, where it needs them, scripts; its own site alone may it ask for more. GitHub Pages sets no headers, so the policy comes as a `<meta>`.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({
  styles,
  scripts,
  loads,
  search,
  preview,
}: PageCode): string {
  const own = loads || search || preview ? ["'self'"] : [];
  const directives = {
    'default-src': ["'none'"],
    'style-src': styles.map(hashOf),
    'script-src': [...scripts.map(hashOf), ...own, ...(search ? ["'wasm-unsafe-eval'"] : [])],
    'img-src': ["'self'"],
    // The search asks for its index, and the timeline for pages of events; audits such as Lighthouse read robots.txt by this rule.
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}
