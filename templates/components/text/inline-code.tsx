import { contentSecurityPolicy } from '../../../src/outputs/head/content-security-policy.ts';
import type { PageFamily } from '../../../src/outputs/page-family.ts';
import { familyOf } from '../../../src/outputs/subject.ts';
import { useSite } from '../layout/site.tsx';

/** The scripts that load another one. */
const loading = new Set<PageFamily['script']>(['timeline', 'entries']);

/**
 * The stylesheet and the scripts of a page, all in the page, so that the first request is the last one;
 * and before them the policy that lets the browser run these and no others.
 */
export function InlineCode() {
  const { subject, assets, preview } = useSite();
  const { styles, scripts } = assets;
  const stylesheet = styles[subject.type];
  const { script, framed } = familyOf(subject);
  const first = framed ? scripts.embed : scripts.theme;
  const module = script && scripts[script];
  const policy = contentSecurityPolicy({
    styles: [stylesheet],
    scripts: [first, ...(module === undefined ? [] : [module])],
    loads: loading.has(script),
    search: script === 'search',
    preview,
  });
  return (
    <>
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <script dangerouslySetInnerHTML={{ __html: first }} />
      <style dangerouslySetInnerHTML={{ __html: stylesheet }} />
      {module !== undefined && (
        <script type="module" dangerouslySetInnerHTML={{ __html: module }} />
      )}
    </>
  );
}
