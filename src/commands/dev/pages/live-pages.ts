import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { addresses } from './own-addresses.ts';
import { headingOf } from './problem-list.tsx';
import { problemList } from './problem-page.tsx';
import { countReport, type Report } from './report.ts';

/** What an open page is told, as JSON. */
export interface PageState {
  /** Of what is served; a page of another version loads itself anew. */
  version: string;
  /** How many errors and warnings there are, in words; empty if there are none. */
  heading: string;
  /** Whether one of them keeps the site from being made. */
  failed: boolean;
  /** The list of them. */
  html: string;
}

/** The open pages of the preview, which are told what changes. */
export interface LivePages {
  /** Whether there was a good site to show yet. */
  readonly shown: boolean;
  /**
   * Shows how things are.
   *
   * @param changed Whether the site is to be loaded anew. With an error in the report, it stays as it is.
   */
  show(report: Report, changed: boolean): void;
  /** Keeps a request open to tell its page of changes, from now on. */
  connect(response: ServerResponse): void;
  /** Adds to a page the script that listens. */
  withScript(html: string): string;
}

/**
 * Tells open pages by server-sent events, for which a browser needs no library and a page no more than
 * `connect-src 'self'`.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function livePages(): LivePages {
  // Versions of an earlier `npm run dev`, to which a page may have been open, are none of these.
  const session = randomUUID();
  const open = new Set<ServerResponse>();
  let [version, shown] = [0, false];
  let state: PageState = { version: '', heading: '', failed: false, html: '' };
  return {
    get shown() {
      return shown;
    },
    show(report, changed) {
      const failed = countReport(report).errors > 0;
      const isFirst = !shown && !failed;
      shown ||= !failed;
      // While there is no site, the list of problems is the page.
      if ((changed && !failed) || isFirst || !shown) version += 1;
      const problems = shown
        ? { heading: headingOf(report), html: problemList(report), failed }
        : { heading: '', html: '', failed };
      state = { version: `${session}-${version}`, ...problems };
      for (const response of open) send(response, state);
    },
    connect(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      send(response, state);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    withScript(html) {
      const script = `<script src="${addresses.script}" data-version="${state.version}" defer></script>`;
      const end = html.lastIndexOf('</body>');
      return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
    },
  };
}

function send(response: ServerResponse, state: PageState): void {
  response.write(`data: ${JSON.stringify(state)}\n\n`);
}
