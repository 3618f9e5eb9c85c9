import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { withDraftLink } from '../pages/draft-link.ts';
import type { LivePages } from '../pages/live-pages.ts';
import { addresses } from '../pages/own-addresses.ts';
import { problemPage } from '../pages/problem-page.tsx';
import type { Report } from '../pages/report.ts';
import type { AnswerReview } from '../review/server/answer-review.ts';
import { pathOf } from './request-path.ts';
import { type ReadFile, siteAnswer } from './site-answer.ts';

/** What is served, and what answers for it. */
export interface ServeOptions {
  /** Path of the home page: that of the address of the site. */
  base: string;
  read: ReadFile;
  pages: LivePages;
  /** What is to be known of the site as it is now. */
  report(): Promise<Report>;
  /** What the server has of its own, by address. */
  assets: ReadonlyMap<string, Asset>;
  /** Answers for the pages of drafts; none where other computers may ask. */
  review?: AnswerReview | undefined;
  /** Whether the home page is to lead to drafts. */
  hasDrafts?: (() => boolean) | undefined;
  /** The address at which other computers may ask, if they may. */
  opened?: string | undefined;
}

/** A text with its media type. */
export interface Asset {
  type: string;
  text: string;
}

/** What every answer says: keep nothing, guess no type, and be part of no other site. */
const headers = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * Answers requests to the preview. Whatever is asked for, only files of the site are answered, and an error is
 * an answer, too.
 */
export function serve(options: ServeOptions): RequestListener {
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { path, status } = pathOf(request.url ?? '', request.headers.host, options.opened);
    if (status !== undefined) refuse(response, status);
    else if (path.startsWith(addresses.review)) review(request, response, path, options);
    else if (request.method === 'GET' && path === addresses.changes)
      options.pages.connect(response);
    else if (request.method === 'GET' || request.method === 'HEAD') answer(path, response, options);
    else refuse(response.setHeader('Allow', 'GET, HEAD'), 405);
  };
}

async function review(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { review: answerReview, opened }: ServeOptions,
) {
  if (!answerReview || opened !== undefined) return refuse(response, 403);
  try {
    await answerReview(request, response, path);
  } catch (error) {
    const page = problemPage({ problems: [], failure: (error as Error).message });
    if (response.headersSent) response.destroy();
    else send(response.setHeader('Connection', 'close'), 500, html, page);
  }
}

async function answer(path: string, response: ServerResponse, options: ServeOptions) {
  const { base, read, pages, assets } = options;
  const own = assets.get(path);
  if (own) return send(response, 200, own.type, own.text);
  const report = await options.report();
  if (!pages.shown) return send(response, 503, html, pages.withScript(problemPage(report)));
  try {
    const { status, headers, body } = await siteAnswer(path, base, read);
    if ('Location' in headers) response.writeHead(status, headers).end();
    else if (headers['Content-Type'] !== html)
      send(response, status, headers['Content-Type'], body);
    else {
      const page = pages.withScript(body.toString());
      const isLinked = path === base && options.hasDrafts?.() === true;
      send(response, status, html, isLinked ? withDraftLink(page) : page);
    }
  } catch (error) {
    const page = problemPage({ problems: [], failure: (error as Error).message });
    send(response, 500, html, pages.withScript(page));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array) {
  const headers = { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, headers).end(body);
}

/** Nothing is read of a request that is refused, so its connection cannot be used for another. */
function refuse(response: ServerResponse, status: 400 | 403 | 405 | 421): void {
  response.setHeader('Connection', 'close');
  send(response, status, 'text/plain; charset=utf-8', reasons[status]);
}

const html = 'text/html; charset=utf-8';

const reasons = {
  400: 'found an address that cannot be read; expected one like /events/x/\n',
  403: 'found a request for drafts while other computers can ask, too; expected npm run dev without --host\n',
  405: 'found a request to change something; expected GET or HEAD\n',
  421: 'found the name of another host; expected localhost or the address of this computer, where alone drafts are shown\n',
};
