import type { Digest, Event, Source } from '../../digest/model.ts';
import { titleOf } from '../subject.ts';
import { withoutControls } from '../text/controls.ts';
import { plainText } from '../text/plain-text.ts';

/** The columns, and what each has of an event; of several things, one behind the other with `; `. */
const columns: Record<string, (event: Event, digest: Digest) => string> = {
  id: ({ id }) => id,
  url: ({ permalink }) => permalink.url,
  date: ({ date }) => date.edtf,
  earliest: ({ date }) => date.earliest,
  latest: ({ date }) => (date.openEnd ? '' : date.latest),
  time: ({ time }) => time?.local ?? '',
  timeZone: ({ time }) => time?.timeZone ?? '',
  kind: ({ kind }) => kind,
  title: ({ title }) => title,
  track: ({ track }) => track?.title ?? '',
  place: ({ place }) => place?.name ?? '',
  country: ({ place }) => place?.country ?? '',
  lat: ({ place }) => String(place?.lat ?? ''),
  lon: ({ place }) => String(place?.lon ?? ''),
  occasion: ({ occasion }) => occasion ?? '',
  participants: ({ participants }) => join(participants.map(({ agent }) => agent.name)),
  topics: ({ topics }) => join(topics.map(({ name }) => name)),
  summary: ({ summary }) => plainText(summary).replaceAll('\n\n', ' '),
  sources: ({ sources }, digest) => join(sources.map((source) => nameOf(source, digest))),
  endTime: ({ time }) => time?.end?.local ?? '',
  added: ({ added }) => added ?? '',
  revised: ({ revised }) => join(revised),
  disputed: ({ isDisputed }) => String(isDisputed),
  retracted: ({ isRetracted }) => String(isRetracted),
};

/** Without it, Excel reads UTF-8 in the code page of the machine. Python skips it as `utf-8-sig`. */
const byteOrderMark = '\ufeff';

/**
 * Writes the events as a table, one in a row.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function eventsCsv(digest: Digest): string {
  const rows = digest.events.map((event) =>
    Object.values(columns).map((read) => read(event, digest)),
  );
  return byteOrderMark + [Object.keys(columns), ...rows].map(csvRow).join('');
}

function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

/**
 * A spreadsheet runs what begins like a formula, in full-width signs as well; an apostrophe before it
 * makes it a text. A number below zero is no formula.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvField(value: string): string {
  const text = withoutControls(value);
  const isFormula = /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(text) && !/^-\d+(\.\d+)?$/.test(text);
  const harmless = isFormula ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function nameOf(source: Source, digest: Digest): string {
  return source.type === 'post'
    ? titleOf({ type: 'post', page: source }, digest)
    : `${source.credit}: ${source.title}, ${source.date.edtf}`;
}

function join(names: readonly string[]): string {
  return names.join('; ');
}
