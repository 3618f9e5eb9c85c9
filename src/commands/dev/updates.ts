import { isFatal } from '../../problem.ts';
import { listProblems } from '../reports/list-problems.ts';
import { pluralize } from '../reports/pluralize.ts';
import type { LivePages } from './pages/live-pages.ts';
import { countReport, type Report } from './pages/report.ts';
import type { LatestPreview } from './preview/latest-preview.ts';
import { debounce } from './watching/debounce.ts';
import { isProgram, isTemporary } from './watching/watched-paths.ts';

/** A saved record is on the screen in 300 ms; five hundred in two seconds are one or two updates. */
const waits = { quiet: 30, busy: 250, longest: 2000 };

/** What is kept up to date, and who is told. */
export interface UpdateOptions {
  preview: LatestPreview;
  pages: LivePages;
  /** Called with a line on each update. */
  say(line: string): void;
}

/** Keeps the preview up to date. */
export interface Updates {
  /** What is to be known of the site as it is now. */
  readonly report: Report;
  /** Resolves when the first update is over. */
  readonly first: Promise<void>;
  /** Requests an update for a path that changed; without one, everything may have changed. */
  changed(path?: string): void;
  /** Requests one because the process that made the preview is gone. */
  lost(): void;
  /** Notes which changes are seen late or not at all; none, without a reason. */
  impaired(reason: string | undefined): void;
}

/** Updates the preview when something changed, and reports it: in the terminal, and to open pages. */
export function updates({ preview, pages, say }: UpdateOptions): Updates {
  const paths = new Set<string>();
  let everything = false;
  let report: Report = { problems: [] };
  let made = false;
  /** Whether something changed that open pages do not show. */
  let stale = false;
  let finishFirst = () => {};
  const first = new Promise<void>((resolve) => {
    finishFirst = resolve;
  });
  const request = debounce(async () => {
    const started = performance.now();
    const cause = causeOf([...paths]);
    const newProgram = everything || [...paths].some(isProgram);
    stale ||= everything || paths.size > 0;
    everything = false;
    paths.clear();
    const outcome: Report = await preview.update(newProgram).then(
      (problems) => ({ problems }),
      (error: Error) => ({ problems: [], failure: error.message }),
    );
    report = { ...outcome, notice: report.notice };
    made = true;
    pages.show(report, stale);
    if (countReport(report).errors === 0) stale = false;
    printErrors(report);
    const time = `${Math.round(performance.now() - started).toLocaleString('en')} ms`;
    say(`${cause}${resultOf(report)} (${newProgram ? 'program loaded anew, ' : ''}${time})`);
    finishFirst();
  }, waits);
  return {
    first,
    get report() {
      return report;
    },
    changed(path) {
      if (path === undefined) everything = true;
      else paths.add(path);
      request();
    },
    lost: request,
    impaired(notice) {
      if (notice !== undefined && notice !== report.notice) say(notice);
      report = { ...report, notice };
      if (made) pages.show(report, false);
    },
  };
}

/** Where a terminal shows what is last. Warnings are listed in the browser, where they are in nobody's way. */
function printErrors({ problems, failure }: Report): void {
  const lines = [
    ...listProblems(problems.filter(isFatal)),
    ...(failure === undefined ? [] : [failure]),
  ];
  for (const line of lines) process.stderr.write(`${line}\n`);
}

/** The beginning of a line on an update. Temporary files are named only where nothing else changed. */
function causeOf(paths: readonly string[]): string {
  const lasting = paths.filter((path) => !isTemporary(path));
  const [first, ...others] = lasting.length > 0 ? lasting : paths;
  if (first === undefined) return '';
  return `${first}${others.length === 0 ? '' : ` and ${others.length} more`} changed. `;
}

function resultOf(report: Report): string {
  const { errors, warnings } = countReport(report);
  const found = `${pluralize(errors, 'error')} and ${pluralize(warnings, 'warning')}`;
  return errors === 0
    ? `The site is up to date, with ${found}.`
    : `Not updated: ${found}; the site stays as it was until the errors are mended.`;
}
