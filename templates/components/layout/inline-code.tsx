import { contentSecurityPolicy } from '../../../src/outputs/head/content-security-policy.ts';
import type { Subject } from '../../../src/outputs/subject.ts';
import { useSite } from './site.tsx';

/**
 * The stylesheet and the scripts of a page, all in the page, so that the first request is the last one;
 * and before them the policy that lets the browser run these and no others.
 */
export function InlineCode({ subject }: { subject: Subject }) {
  const { assets, preview } = useSite();
  const { stylesheet, scripts } = assets;
  const search = subject.type === 'search';
  const module = subject.type === 'home' ? scripts.filter : search ? scripts.search : undefined;
  const policy = contentSecurityPolicy({
    styles: [stylesheet],
    scripts: [scripts.theme, ...(module === undefined ? [] : [module])],
    search,
    preview,
  });
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <script dangerouslySetInnerHTML={{ __html: scripts.theme }} />
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      {module !== undefined && (
        <script type="module" dangerouslySetInnerHTML={{ __html: module }} />
      )}
    </>
  );
}
