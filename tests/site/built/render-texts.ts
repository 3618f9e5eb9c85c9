import { digestOf } from '../../digest/digests.ts';
import type { RecordText } from '../../digest/records.ts';
import { render } from './render.ts';

/** Renders a digest of record files in memory. */
export async function renderTexts(texts: readonly RecordText[]) {
  const digest = await digestOf([...texts]);
  const files = await render(digest);
  const contents = new Map(files.map(({ path, content }) => [path, String(content())]));
  /** The text of a file of the site, which must be there. */
  const fileAt = (path: string) => {
    const text = contents.get(path);
    if (text === undefined) throw new Error(`the site has no ${path}`);
    return text;
  };
  return { digest, fileAt };
}
