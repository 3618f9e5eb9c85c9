/// <reference lib="dom" />

/** The day of the newest record of the site, as the footer of each page says it; none of an empty digest. */
export function newestDay(): string | undefined {
  return document.querySelector<HTMLTimeElement>('.site-footer time')?.dateTime;
}
