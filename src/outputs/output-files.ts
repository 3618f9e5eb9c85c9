import type { Digest } from '../digest/model.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import { outputs } from './index.ts';
import { type Maker, type Output, pathFor } from './output.ts';
import { type Item, idOf, type Per } from './per.ts';

/** A file of an output. */
export interface OutputFile {
  output: Output;
  /** Of the item that it is of. */
  id?: string;
  permalink: Permalink;
  /** Path of the file, from the root of the site: `tracks/leaders/feed.xml`. */
  path: string;
  /** Of the link to it, where heads link it. */
  title?: string | undefined;
  /** Makes its text. */
  make(): string | Promise<string>;
}

/** Every file for machines that the site of a digest has. */
export function outputFiles(digest: Digest): OutputFile[] {
  return outputs.flatMap((output) =>
    output.per === undefined
      ? [fileOf(output, digest)]
      : digest[output.per].flatMap((item: Item) => filesOf(output, digest, item)),
  );
}

/** The file of an item, and the same under each id that it had: who follows that goes on without a gap. */
function filesOf(output: Output, digest: Digest, item: Item): OutputFile[] {
  const file = fileOf(output, digest, item);
  const former = 'formerly' in item ? item.formerly.filter((id) => id !== item.id) : [];
  const paths = former.map((id) => pathFor(output, id));
  return [
    file,
    ...paths.map((path) => ({
      ...file,
      permalink: digest.permalinks.to(path),
      path: path.slice(1),
    })),
  ];
}

/** The files that are of the whole digest or, where one is given, of an item. */
export function outputFilesOf(digest: Digest, of?: { per: Per; item: Item }): OutputFile[] {
  return outputs
    .filter(({ per }) => per === of?.per)
    .map((output) => fileOf(output, digest, of?.item));
}

/** The file of an output that is of the whole digest, or of an item. */
function fileOf(output: Output, digest: Digest, item?: Item): OutputFile {
  const { link, make }: Maker<Item | undefined> = output;
  const id = item && idOf(item);
  const permalink = digest.permalinks.to(id === undefined ? output.path : pathFor(output, id));
  return {
    output,
    ...(id !== undefined && { id }),
    permalink,
    path: permalink.path.slice(1),
    title: link?.title(digest, item),
    make: () => make(digest, permalink, item),
  };
}
