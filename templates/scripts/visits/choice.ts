/// <reference lib="dom" />

import { readVisits, writeVisits } from './kept-visits.ts';
import { newestDay } from './newest-day.ts';

/* Lets the reader switch the marks of what is new on and off, where the browser can keep the choice. */
const section = document.querySelector<HTMLElement>('.visits');
const choice = section?.querySelector('input');
if (section && choice && writeVisits(readVisits())) {
  choice.checked = readVisits() !== undefined;
  choice.addEventListener('change', () =>
    writeVisits(
      choice.checked ? { before: '', last: newestDay() ?? '', at: Date.now() } : undefined,
    ),
  );
  section.hidden = false;
}
