import type { Html } from '../../digest/prose/html.ts';

const alert = /<div class="(editors-note|accounts)"[^>]*>.*?<\/div>\n?/gs;
const note = /<div class="editors-note" id="([^"]*)">.*?<\/div>/gs;

/**
 * A summary without notes of the editor and without accounts that disagree, none of which may stand for the whole.
 * It reads what the Markdown renderer writes, which makes no other divisions.
 */
export function withoutAlerts(summary: Html): Html {
  return summary.replace(alert, '') as Html;
}

/** A summary without the notes of the editor. */
export function withoutNotes(summary: Html): Html {
  return summary.replace(note, '') as Html;
}

/** The notes of the editor in a summary, and the fragments that lead to them. */
export function notesIn(summary: Html): { id: string; html: Html }[] {
  return [...summary.matchAll(note)].map(([html, id = '']) => ({ id, html: html as Html }));
}
