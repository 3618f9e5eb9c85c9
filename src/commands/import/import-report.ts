import {
  describeImport,
  type Imported,
  importData,
} from '../../importer/report/describe-import.ts';
import { type Problem, printable } from '../../problem.ts';

/** What a command says of the files that it imported. It holds what it says, and nothing of what was read. */
export interface ImportReport {
  add(imported: Imported): void;
  /**
   * All that was imported, in the order in which it was added.
   *
   * @param problems Of the files that could not be imported; said with the rest where that is JSON.
   */
  text(problems: readonly Problem[]): string;
}

/** How a report is made. */
export interface ReportOptions {
  /** Whether it is for other programs. */
  readonly json: boolean;
  readonly isDry: boolean;
  /** Records of an import that was cut off, which this one has written. */
  readonly finished: readonly string[];
}

/** Makes a report for an editor, or, as JSON, for other programs. */
export function importReport({ json, isDry, finished }: ReportOptions): ImportReport {
  const texts: string[] = [];
  let isReviewed = false;
  return {
    add(imported) {
      if (!imported.isKnown && !isDry) isReviewed = true;
      texts.push(
        json
          ? asJson(importData(imported), 2)
          : describeImport(imported, isDry).map(printable).join('\n'),
      );
    },
    text(problems) {
      if (json) {
        const list = texts.length === 0 ? '[]' : `[\n    ${texts.join(',\n    ')}\n  ]`;
        const before = finished.length === 0 ? '' : `\n  "finished": ${asJson(finished, 1)},`;
        return `{${before}\n  "imported": ${list},\n  "problems": ${asJson(problems, 1)}\n}`;
      }
      const advice = 'Review the drafts in the browser: "npm run dev" says where.';
      return [...texts, ...(isReviewed ? [advice] : [])].join('\n');
    },
  };
}

/** As `JSON.stringify` writes it within so many others. */
function asJson(value: unknown, depth: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}
