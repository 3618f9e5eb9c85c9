import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Digest } from '../../../src/digest/model.ts';
import { type Messages, messagesFor } from '../../../src/messages/index.ts';
import type { FamilyName } from '../../../src/outputs/page-families.ts';
import type { PageFamily } from '../../../src/outputs/page-family.ts';
import type { Subject } from '../../../src/outputs/subject.ts';

/** What every template is given. */
export interface SiteData {
  digest: Digest;
  /** Minified, for the pages to hold: the stylesheet of each family, and the scripts; and where the one is that they load. */
  assets: {
    styles: Readonly<Record<FamilyName, string>>;
    scripts: Readonly<Record<'theme' | 'embed' | NonNullable<PageFamily['script']>, string>>;
    popovers: { readonly path: string };
  };
  /** Whether the pages are served by `dev`. */
  preview: boolean;
}

interface Site extends SiteData {
  /** What the page is about. */
  subject: Subject;
  messages: Messages;
}

const SiteContext = createContext<Site | undefined>(undefined);

interface SiteProviderProps {
  site: SiteData;
  subject: Subject;
  children: ComponentChildren;
}

/** Gives the components of a page what they all share. */
export function SiteProvider({ site, subject, children }: SiteProviderProps) {
  const { digest, assets, preview } = site;
  const value = { digest, assets, preview, subject, messages: messagesFor(digest.language) };
  return <SiteContext.Provider value={value}>{children}</SiteContext.Provider>;
}

/** The digest, the page, and the words of the language. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('a component is used outside of SiteProvider');
  return site;
}
