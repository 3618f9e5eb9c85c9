import { measureBuild } from './sections/build.ts';
import { measureBytes } from './sections/bytes.ts';
import { measureCitations } from './sections/citations.ts';
import { measureClaims } from './sections/claims.ts';
import { measureDev } from './sections/dev.ts';
import { measureGrowth } from './sections/growth.ts';
import { measureImporter } from './sections/importer.ts';
import { lighthouseScores } from './sections/lighthouse.ts';
import { measureLongTexts } from './sections/long-texts.ts';
import { measureStart } from './sections/start.ts';
import type { Workspace } from './workspace.ts';

/** A part of the bench that can be run alone. */
export interface Section {
  summary: string;
  /** Whether it runs only when it is named. */
  onRequest?: true;
  /** Measures, and gives Markdown. */
  run(workspace: Workspace): Promise<string>;
}

/** In the order in which they run. */
export const sections: Readonly<Record<string, Section>> = {
  build: {
    summary: 'time and memory of builds, beside plain Eleventy and Hugo',
    run: measureBuild,
  },
  growth: { summary: 'how both grow from --size to --large', onRequest: true, run: measureGrowth },
  start: { summary: 'check and build of the first digest, warm', run: measureStart },
  dev: { summary: 'from a saved record to new bytes from the dev server', run: measureDev },
  bytes: { summary: 'bytes of pages, plain and compressed', run: measureBytes },
  citations: { summary: 'check of 1,000 citations of one long article', run: measureCitations },
  claims: {
    summary: 'faults that the checks of claims find, and false alarms, in stories',
    run: measureClaims,
  },
  'long-texts': {
    summary: 'check of 90 kB of one piece over and over, in every place',
    onRequest: true,
    run: measureLongTexts,
  },
  importer: {
    summary: 'how well received stories are read, and the posts and events in them found',
    run: measureImporter,
  },
  lighthouse: {
    summary: 'scores of the home page, where Lighthouse is installed',
    onRequest: true,
    run: lighthouseScores,
  },
};

/**
 * The sections to run.
 *
 * @param only Their names; those that run by default if there are none.
 * @throws {Error} naming one that does not exist.
 */
export function chooseSections(only: readonly string[] | undefined): [string, Section][] {
  const unknown = only?.find((name) => !Object.hasOwn(sections, name));
  if (unknown !== undefined) {
    throw new Error(
      `found --only ${unknown}; expected some of ${Object.keys(sections).join(', ')}`,
    );
  }
  return Object.entries(sections).filter(([name, { onRequest }]) =>
    only ? only.includes(name) : !onRequest,
  );
}
