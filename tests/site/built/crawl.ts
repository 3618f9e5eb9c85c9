import { LinkChecker } from 'linkinator';

/** Follows every link of a served site from its home page on. */
export async function crawl(url: string): Promise<{ broken: string[]; reached: string[] }> {
  const { origin } = new URL(url);
  const { links } = await new LinkChecker().check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link) => new URL(link).origin !== origin,
  });
  const inState = (...states: string[]) =>
    links.filter(({ state }) => states.includes(state)).map((link) => link.url);
  return { broken: [...new Set(inState('BROKEN'))], reached: inState('OK') };
}
