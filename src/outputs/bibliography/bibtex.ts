import type { Digest, Event } from '../../digest/model.ts';
import type { Permalink } from '../../digest/references/permalinks.ts';
import { oneLine } from '../text/controls.ts';
import type { Author } from './author.ts';
import { babelName } from './babel-name.ts';
import { type Reference, references, referencesOf } from './reference.ts';
import { referenceTypes } from './reference-types.ts';

/**
 * The sources of a digest, or an event and its sources, as BibTeX in UTF-8, with the fields of BibLaTeX beside those of old: `date`
 * has the day, `year` and `month` are for styles that do not know it. `address`, which both read, is where a text was
 * filed. No style prints `langid` and `annotation`.
 *
 * @see https://ctan.org/pkg/biblatex
 */
export function bibtex(digest: Digest, _?: Permalink, event?: Event): string {
  const all = event ? referencesOf(event, digest) : references(digest);
  return all.map(entry).join('\n');
}

function entry(reference: Reference): string {
  const {
    key,
    type,
    genre,
    authors,
    title,
    publication,
    date,
    retrieved,
    place,
    language,
    url,
    note,
  } = reference;
  const langid = babelName(language);
  const [year = '', month = ''] = date.start.date.split('-');
  const fields: [name: string, value: string | undefined][] = [
    ['author', `{${authors.map(nameOf).join(' and ')}}`],
    // In double braces, so that no style changes its capitals.
    ['title', `{{${escapeTex(title)}}}`],
    // Of a report, BibLaTeX prints no organization, and asks for an institution.
    [type === 'report' ? 'institution' : 'organization', `{{${escapeTex(publication)}}}`],
    ['type', genre && `{${escapeTex(genre)}}`],
    ['date', `{${date.edtf}}`],
    ['year', year],
    ['month', months[Number(month) - 1]],
    ['address', place && `{{${escapeTex(place)}}}`],
    ['langid', langid && `{${langid}}`],
    ['url', `{${verbatimUrl(url)}}`],
    ['urldate', retrieved && `{${retrieved}}`],
    ['annotation', note && `{${escapeTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${referenceTypes[type].bibtex}{${key},\n${lines.join('')}}\n`;
}

/** The macros of every style. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A name without parts is in braces, as is any part that holds what parts names from each other. */
function nameOf(author: Author): string {
  if ('literal' in author) return `{${escapeTex(author.literal)}}`;
  const given = escapeTex(author.given);
  return `{${escapeTex(author.family)}}, ${isPlain(author.given) ? given : `{${given}}`}`;
}

function isPlain(given: string): boolean {
  return /^[\p{L}\p{M} .'’-]+$/u.test(given) && !/\band\b/i.test(given);
}

/** What TeX would take for something else; a brace by name, since BibTeX counts those of `\{` too. */
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a text so that TeX sets it as it is.
 *
 * @see https://www.latex-project.org/help/documentation/usrguide.pdf
 * @example escapeTex('50 % of {x}') // '50 \\% of \\textbraceleft{}x\\textbraceright{}'
 */
function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (sign) => signs[sign] ?? sign)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/(?<=-)-|(?<=')'|(?<=`)`/g, '{}$&');
}

/** Address fields are read as they stand, but for braces and what starts a command. */
function verbatimUrl(url: string): string {
  return url.replace(/[\s{}\\]/g, encodeURIComponent);
}
