import type { Html } from '../../../src/digest/prose/html.ts';
import { Prose } from '../text/prose.tsx';

/** What the editors say of a person or an organization, if they do. */
export function Note({ html }: { html: Html }) {
  if (html === '') return null;
  return (
    <div class="p-note">
      <Prose html={html} />
    </div>
  );
}
