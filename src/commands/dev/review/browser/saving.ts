/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { type NextFocus, nextFocus, setFocus } from './focus.ts';
import { footnoteLabels } from './footnote-labels.ts';
import { dataOf } from './form-data.ts';
import { dirtyRecords, forgetRefusals, showPage } from './records.ts';
import { say } from './saying.ts';
import { workAt } from './workplace.ts';

/** Ends when all forms are answered that were sent so far. */
let sending: Promise<void> = Promise.resolve();
/** How many forms were sent: a page that was asked for before the last one is not shown. */
let sent = 0;

/** How many forms were sent so far. */
export function formsSent(): number {
  return sent;
}

/** Sends the forms without leaving the page, one after the other, so that what is typed in other records stays. */
export function saveInPlace(): void {
  document.addEventListener('submit', (event) => {
    const { target, submitter } = event;
    if (!(target instanceof HTMLFormElement)) return;
    event.preventDefault();
    const act = submitter instanceof HTMLButtonElement ? submitter.value : 'save';
    const record = target.closest('.record')?.id;
    const isConfirmed = target.elements.namedItem('confirmed') !== null;
    if (isOfAll(act)) sending = sending.then(() => saveOthers(record));
    sending = sending.then(() => send(act, record, isConfirmed));
  });
  // The second press is a decision, which a double click is not.
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('button.main');
    if (button && event.detail > 1) event.preventDefault();
  });
  addEventListener('beforeunload', (event) => {
    if (dirtyRecords().length > 0) event.preventDefault();
  });
}

/** Whether something is done to the file of a record that may have another form on the page. */
function isOfAll(act: string): boolean {
  return act.startsWith('publish') || act === 'move-line';
}

/** Saves what is typed in other records than one, so that nothing is done without it. */
async function saveOthers(record: string | undefined): Promise<void> {
  for (const other of dirtyRecords().filter(({ id }) => id !== record))
    await send('save', other.id);
}

/**
 * Sends a form as it is when those before it are answered.
 *
 * @param record Its id; none for what is done to all, or makes one.
 * @param isConfirmed Whether warnings were shown when it was sent.
 */
async function send(act: string, record: string | undefined, isConfirmed = false): Promise<void> {
  const button = buttonOf(act, record);
  if (!button?.form) return;
  const isUnsaved = dirtyRecords().some(({ id }) => id !== record);
  if (isOfAll(act) && isUnsaved) {
    say('Nothing was done: what you typed in another record could not be saved.');
    return;
  }
  sent += 1;
  const next: NextFocus = nextFocus(button);
  const before = recordIds();
  const footnotesBefore = footnoteLabels(record);
  try {
    const body = dataOf(button.form, button);
    if (!isConfirmed) body.delete('confirmed');
    const response = await fetch(location.pathname, { method: 'POST', body });
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') ?? false;
    const answer = await response.text();
    forgetRefusals();
    say('');
    if (isPage) {
      showPage(answer, record);
      const made = /^(make|rename)/.test(act)
        ? recordIds().find((id) => !before.includes(id))
        : undefined;
      setFocus(made === undefined ? next : [firstFieldOf(made)]);
      // A record that has another name by now.
      const renamed = document.getElementById(record ?? '') ? [] : recordIds();
      workAt(document.getElementById(renamed.find((id) => !before.includes(id)) ?? ''));
    }
    const added = footnoteLabels(record).filter((label) => !footnotesBefore.includes(label));
    const ofWords = doneWithWords[button.id];
    const said = isPage ? (ofWords ?? doneOf(act, added)) : answer;
    if (response.ok || !isPage) say(said, ofWords === undefined ? '#said' : '#words-said');
  } catch {
    say('Nothing was saved: npm run dev does not answer.');
  }
}

/** The button by which something is done to a record, or to all. */
function buttonOf(act: string, record: string | undefined): HTMLButtonElement | undefined {
  const buttons = document.querySelectorAll<HTMLButtonElement>(
    `[name="do"][value="${CSS.escape(act)}"]`,
  );
  return [...buttons].find(({ form }) => form?.closest('.record')?.id === record);
}

function recordIds(): string[] {
  return [...document.querySelectorAll('.record')].map(({ id }) => id);
}

/** Where an editor goes on with a record that was made. */
function firstFieldOf(record: string): string {
  return document.getElementById(record)?.querySelector('.row :is(input, select)')?.id ?? record;
}

const done: Readonly<Record<string, string>> = {
  rename: 'Renamed.',
  'put-back': 'Put back.',
  'show-dismissed': 'Shown again.',
};

/** By the button that uses chosen words. */
const doneWithWords: Readonly<Record<string, string>> = {
  'takes-part': 'Added to those who took part.',
  'wrote-it': 'Saved as the author.',
  'is-name': 'Saved as the name.',
};

function doneOf(act: string, added: readonly string[]): string {
  if (Object.hasOwn(done, act)) return done[act] ?? '';
  if (act.startsWith('dismiss')) return 'Dismissed until npm run dev ends.';
  if (act.startsWith('publish')) return 'Published.';
  if (act.startsWith('make')) return 'Made an event. It is a draft.';
  if (act.startsWith('choose:date=')) return dayDone(act.slice('choose:date='.length), added);
  return act.startsWith('delete') ? 'Deleted.' : 'Saved.';
}

function dayDone(day: string, [footnote]: readonly string[]): string {
  return footnote === undefined ? `Day ${day}.` : `Day ${day}; footnote ${footnote} was added.`;
}
