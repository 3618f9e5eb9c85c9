import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Digest } from '../../../src/digest/model.ts';
import { type Messages, messagesFor } from '../../../src/messages/index.ts';

/** What every template is given. */
export interface SiteData {
  digest: Digest;
  /** Minified, to be put into the pages. */
  assets: { stylesheet: string; scripts: { theme: string; filter: string; search: string } };
  /** Whether the pages are served by `dev`. */
  preview: boolean;
}

interface Site extends SiteData {
  messages: Messages;
}

const SiteContext = createContext<Site | undefined>(undefined);

/** Gives the components of a page what they all share. */
export function SiteProvider({ site, children }: { site: SiteData; children: ComponentChildren }) {
  const { digest, assets, preview } = site;
  const value = { digest, assets, preview, messages: messagesFor(digest.language) };
  return <SiteContext.Provider value={value}>{children}</SiteContext.Provider>;
}

/** The digest, and the words of its language. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('a component is used outside of SiteProvider');
  return site;
}
