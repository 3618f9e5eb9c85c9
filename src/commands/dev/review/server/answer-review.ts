import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createPictureReader } from '../../../../content/files/picture-files.ts';
import { createRereader } from '../../../../content/files/reread.ts';
import { type CopyKind, copiesIn, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import { type ParsedRecord, recordKey } from '../../../../content/records.ts';
import { isSameLanguage } from '../../../../digest/claims/names/same-language.ts';
import type { Memory } from '../../../../memoize.ts';
import { addresses } from '../../pages/own-addresses.ts';
import { draftListPage } from '../pages/draft-list.tsx';
import type { Outcome } from '../pages/outcome.ts';
import { storyPage } from '../pages/story-page.tsx';
import { readNaming } from '../reading/naming.ts';
import { type Project, type Reading, readProject } from '../reading/read-project.ts';
import { domId } from '../reading/reviewed.ts';
import { sourceAsShown } from '../reading/source/source-as-shown.ts';
import { otherDrafts, type Story, storiesOf, storyOf } from '../reading/stories.ts';
import { writeFootnote } from '../reading/write-footnote.ts';
import { type Decision, decide, decideAll, tryForm } from './decide.ts';
import { isToken, refusalOf } from './guard.ts';
import { makeEvent } from './make-event.ts';
import { changedIn, type RecordForm, readForm, recordForm } from './read-form.ts';
import { newSession, type Session, withDismissed, withRejected } from './session.ts';

/** Answers a request for a page of the review. */
export type AnswerReview = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void>;

/**
 * What the pages may load: nothing of another site, and no site may show them in a frame, where somebody could be led to
 * press a button.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

/**
 * Makes what answers requests for pages of the review, and does what an editor decides there. Pages are made of what
 * is on the disk when they are asked for.
 *
 * @param root The project's folder.
 * @param memory Where values stay that are made of records.
 */
export function openReview(root: string, memory: Memory): AnswerReview {
  const reading: Reading = {
    root,
    read: createRereader(),
    readPicture: createPictureReader(),
    memoize: memory.memoize,
  };
  let session = newSession;
  const token = randomBytes(32).toString('base64url');
  const show = async (path: string, given?: { decision: Decision; form?: RecordForm }) => {
    const decision = given?.decision;
    const wouldBe = decision?.is === 'refused' ? decision.project : undefined;
    const project = await readProject(reading);
    const outcome = given && outcomeOf(given);
    return pageAt(path, { project: withProblemsOf(project, wouldBe), session, token, outcome });
  };
  return async (request, response, path) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Frame-Options', 'DENY');
    // A browser tells where a form is from only where it may tell where a link is from.
    response.setHeader('Referrer-Policy', 'same-origin');
    const refusal = refusalOf(request, request.socket.localPort);
    if (refusal) return refuse(response, refusal.status, refusal.reason);
    memory.forget();
    if (request.method !== 'POST') {
      if (path === addresses.footnote) return answerFootnote(request, response, reading);
      return answer(response, 200, await show(path));
    }
    const fields = await readForm(request);
    if (!fields) return refuse(response, 413, 'found a form that is too long for a record');
    const form = recordForm(fields);
    if (!isToken(form.token, token)) {
      return refuse(response, 403, 'found a form of another session; load the page again');
    }
    if (form.act === 'check') {
      const project = (await tryForm(reading, form)) ?? (await readProject(reading));
      return answer(response, 200, pageAt(path, { project, session, token }));
    }
    const decision = await decisionOf(form, { reading, session, fields });
    if (decision.is === 'done') {
      if (isOfSession(form)) session = withDismissed(session, form);
      if (decision.rejected) session = withRejected(session, form.path, decision.rejected);
      const place = decision.made ? `#${encodeURIComponent(domId(decision.made))}` : '';
      response.writeHead(303, { Location: encodeURI(path) + place }).end();
      return;
    }
    const page = await show(path, { decision, form });
    answer(response, decision.is === 'changed' ? 409 : 422, page);
  };
}

function isOfSession({ act }: RecordForm): boolean {
  return act === 'dismiss' || act === 'show-dismissed';
}

async function decisionOf(
  form: RecordForm,
  { reading, session, fields }: { reading: Reading; session: Session; fields: URLSearchParams },
): Promise<Decision> {
  const { act } = form;
  if (isOfSession(form)) return { is: 'done' };
  if (act === 'publish-all' || act === 'delete-all')
    return decideAll(reading, act, (fields.get('hashes') ?? '').split(' '), form.confirmed);
  return act === 'make'
    ? makeEvent(reading, form)
    : decide(reading, form, session.rejected.get(form.path));
}

interface Shown {
  readonly project: Project;
  readonly session: Session;
  readonly token: string;
  readonly outcome?: Outcome | undefined;
}

function pageAt(path: string, { project, ...shown }: Shown): string | undefined {
  const name = path.slice(addresses.review.length);
  const stories = storiesOf(project);
  const others = otherDrafts(project, stories);
  if (name === '') return draftListPage(project, stories, others);
  if (name === 'others') return storyPage({ project, drafts: others, ...shown });
  const source = copyAt(project, name);
  if (!source) return undefined;
  const story: Story = storyOf(source, readNaming(project));
  return storyPage({ project, ...story, ...shown });
}

function copyAt({ records }: Project, name: string): ParsedRecord<CopyKind> | undefined {
  return copiesIn(records).find((copy) => recordKey(copy) === name);
}

/** Also tells what would be wrong if a record were as the editor wants it. */
function withProblemsOf(project: Project, wouldBe: Project | undefined): Project {
  if (!wouldBe) return project;
  return { ...project, problems: wouldBe.problems, checkedFiles: wouldBe.checkedFiles };
}

function outcomeOf({
  decision,
  form,
}: {
  decision: Decision;
  form?: RecordForm;
}): Outcome | undefined {
  if (decision.is === 'done') return undefined;
  return {
    path: form?.path ?? '',
    message: decision.message,
    problems: decision.is === 'refused' ? (decision.problems ?? []) : [],
    given: new Map(form ? changedIn(form) : []),
    isChanged: decision.is === 'changed',
    ...(decision.is === 'refused' && { confirmation: decision.confirmation }),
  };
}

async function answerFootnote(
  request: IncomingMessage,
  response: ServerResponse,
  reading: Reading,
): Promise<void> {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const project = await readProject(reading);
  const source = sourceAsShown(searchParams.get('source') ?? '', project);
  if (source === 'changed') {
    const reason =
      'The source has changed on the disk since; press Save, and choose the words again.';
    return refuse(response, 409, reason);
  }
  const event = project.drafts.find(({ path }) => path === searchParams.get('for'));
  const [start, end] = ['start', 'end'].map((name) => Number(searchParams.get(name)));
  const footnote =
    source &&
    event &&
    writeFootnote(source, { start: start ?? 0, end: end ?? 0 }, event.path, project);
  if (!source || footnote === undefined) {
    return refuse(response, 404, 'found no words there that a footnote could lead to');
  }
  const written = isForeign(source, project) ? `${footnote} (translation: "")` : footnote;
  response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(written);
}

/** Whether readers of the digest need a translation of its words. */
function isForeign(source: ParsedRecord<CopyKind>, { records, quotations }: Project): boolean {
  const own = records.digest[0]?.front.language;
  const language = quotations.sources.language(sourceKey(source));
  return own !== undefined && language !== undefined && !isSameLanguage(language, own);
}

function answer(response: ServerResponse, status: number, page: string | undefined): void {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(page ?? ''),
  };
  if (page === undefined) refuse(response, 404, 'found no such story among the drafts');
  else response.writeHead(status, headers).end(page);
}

/** Nothing more is read of a request that is refused, so its connection cannot be used for another. */
function refuse(response: ServerResponse, status: number, reason: string): void {
  response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}
