/** What an editor, a developer or an accident may do to a project between two builds. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Changes a project.
 *
 * @param pick Which of several files or words it is about; any number will do.
 */
type Edit = (root: string, pick: number) => void;

/** Replaces a line of a file; what does not match stays. */
function replace(file: string, pattern: RegExp, replacement: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, replacement));
}

function pickFile(root: string, folder: string, pick: number): string {
  const names = readdirSync(join(root, folder)).sort();
  return join(root, folder, names[pick % names.length] ?? '');
}

function inRecord(kind: string, pattern: RegExp, replacementOf: (pick: number) => string): Edit {
  return (root, pick) =>
    replace(pickFile(root, `content/${kind}`, pick), pattern, replacementOf(pick));
}

/** An event that no other record names, so that it can come and go. */
function eventText(root: string, pick: number): string {
  const text = readFileSync(pickFile(root, 'content/events', pick), 'utf8');
  return text.replace(/^posts:\n(?: {2}- .*\n)+/m, '');
}

const added = 'content/events/an-added-event.md';
const days = [
  '2016-02-03',
  '2019-07',
  '2021-11-30',
  '2022-01-01/2022-01-04',
  '2019-07-02/..',
  '2016-02',
];
const colors = ['blue', 'red', 'green', 'plum', 'ochre', 'slate'];

/** By name, which a failing test shows. */
export const edits: Readonly<Record<string, Edit>> = {
  'title of an event': inRecord('events', /^title: .*/m, (pick) => `title: Another title ${pick}`),
  'summary of an event': inRecord('events', /They agreed/, (pick) => `They agreed ${pick} times`),
  'translation of a quotation': inRecord(
    'events',
    /^(\[\^1\]: .*?")(?: \(translation: .*)?$/m,
    (pick) => `$1 (translation: "Words ${pick}")`,
  ),
  'note of the editor': inRecord(
    'events',
    /\n\n\[\^1\]:/,
    (pick) => `\n\n> [!NOTE]\n> Context ${pick}.\n\n[^1]:`,
  ),
  'accounts that disagree': inRecord(
    'events',
    /\n\n\[\^1\]:/,
    (pick) => `\n\n> [!DISPUTED]\n> - One ${pick}.[^1]\n> - Another.[^4]\n\n[^1]:`,
  ),
  'day of an event': inRecord(
    'events',
    /^date: .*/m,
    (pick) => `date: ${days[pick % days.length]}`,
  ),
  'participants of an event': inRecord('events', /^( {2}- \S+\n)( {2}- \S+\n)/m, () => '$2$1'),
  'place of an event': (root, pick) => {
    const place = basename(pickFile(root, 'content/places', pick), '.md');
    replace(pickFile(root, 'content/events', pick), /^place: .*/m, `place: ${place}`);
  },
  'an event leaves its track': inRecord('events', /^track: .*\n/m, () => ''),
  'revision of an event': inRecord(
    'events',
    /^(date: .*\n)(revised: .*\n)?/m,
    (pick) => `$1revised: 2031-02-0${(pick % 9) + 1}\n`,
  ),
  'an event is said to be added': inRecord(
    'events',
    /^(title: .*\n)(added: .*\n)?/m,
    (pick) => `$1added: 2030-12-0${(pick % 9) + 1}\n`,
  ),
  'draft and back': (root, pick) => {
    const file = join(root, added);
    if (!existsSync(file)) writeFileSync(file, eventText(root, pick));
    const text = readFileSync(file, 'utf8');
    const isDraft = text.includes('\ndraft: true');
    writeFileSync(
      file,
      isDraft ? text.replace('\ndraft: true', '') : text.replace('---\n', '---\ndraft: true\n'),
    );
  },
  'an event comes': (root, pick) => writeFileSync(join(root, added), eventText(root, pick)),
  'an event goes': (root) => rmSync(join(root, added), { force: true }),
  'an event is renamed': (root, pick) => {
    const text = eventText(root, pick);
    rmSync(join(root, added), { force: true });
    writeFileSync(join(root, `content/events/renamed-${pick % 3}.md`), text);
  },
  'a former id is of another track': (root, pick) => {
    const files = readdirSync(join(root, 'content/tracks')).map((name) => `content/tracks/${name}`);
    for (const file of files) replace(join(root, file), /^formerly: .*\n/m, '');
    const owner = pickFile(root, 'content/tracks', pick);
    replace(owner, /^title: .*/m, '$&\nformerly: [once]');
  },
  'name of a person': inRecord('people', /^name: .*/m, (pick) => `name: Another Name ${pick}`),
  'aliases of a person': inRecord(
    'people',
    /^(sortName: .*)(\naliases: .*)?/m,
    (pick) => `$1\naliases: [Alias ${pick}]`,
  ),
  'an organization takes part': (root, pick) => {
    const folder = join(root, 'content/organizations');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `board-${pick % 3}.md`), `---\nname: Board ${pick}\n---\n`);
    const event = pickFile(root, 'content/events', pick);
    replace(event, /^participants:\n/m, `participants:\n  - board-${pick % 3}\n`);
  },
  'a document and its file': (root, pick) => {
    const folder = join(root, 'content/documents');
    mkdirSync(folder, { recursive: true });
    mkdirSync(join(root, 'public'), { recursive: true });
    writeFileSync(join(root, 'public/report.txt'), 'x'.repeat(pick % 50));
    const front =
      'type: report\nissuer: The Board\ndate: 2021-02\nlanguage: en\nfile: report.txt\n';
    const rights = 'rights: { holder: The Board }\nreproduce: full\n';
    const body = `It rained.\n\n<!-- page ${(pick % 9) + 2} -->\n\nIt was dry.\n`;
    writeFileSync(
      join(folder, `report-${pick % 3}.md`),
      `---\ntitle: Report ${pick}\n${front}${rights}---\n\n${body}`,
    );
  },
  'own words for a kind of event': (root, pick) =>
    replace(
      join(root, 'content/digest.md'),
      /^(order: .*)(\nkinds: .*)?/m,
      `$1\nkinds: {visit: Visit ${pick}}`,
    ),
  'name of a place': inRecord('places', /^name: .*/m, (pick) => `name: Another Place ${pick}`),
  'time zone of a place': inRecord('places', /^timeZone: .*/m, () => 'timeZone: Asia/Kolkata'),
  'name of a topic': inRecord('topics', /^name: .*/m, (pick) => `name: Another topic ${pick}`),
  'colour of a track': inRecord(
    'tracks',
    /^color: .*/m,
    (pick) => `color: ${colors[pick % colors.length]}`,
  ),
  'text of a track': inRecord('tracks', /\n$/, () => ' And more.\n'),
  'correction of an article': inRecord(
    'articles',
    /^reproduce: .*(\nexcerpt: .*)?/m,
    (pick) =>
      `reproduce: full\ncorrections:\n  - { date: 2031-01-0${(pick % 9) + 1}, note: Mended. }`,
  ),
  'rights of an article': inRecord(
    'articles',
    /^ {2}holder: .*/m,
    (pick) => `  holder: Wire ${pick}`,
  ),
  'excerpt of an article': inRecord(
    'articles',
    /^reproduce: .*(\nexcerpt: .*)?/m,
    (pick) => `reproduce: excerpt\nexcerpt: { words: ${pick % 40} }`,
  ),
  'a quotation that is not there': inRecord('articles', /\n\n\S+ /, () => '\n\nElsewhere '),
  'order of the timeline': (root) => {
    const file = join(root, 'content/digest.md');
    const isNewest = readFileSync(file, 'utf8').includes('newest-first');
    replace(file, /^order: .*/m, `order: ${isNewest ? 'oldest-first' : 'newest-first'}`);
  },
  'time zone of the digest': (root) =>
    replace(join(root, 'content/digest.md'), /^timeZone: .*/m, 'timeZone: Asia/Tokyo'),
  'editor of the digest': (root, pick) =>
    replace(
      join(root, 'content/digest.md'),
      /^(order: .*)(\neditor: .*)?/m,
      `$1\neditor: Desk ${pick}`,
    ),
  'a file of public/ comes': (root, pick) =>
    writeFileSync(join(root, `public/file-${pick % 3}.txt`), `Text ${pick}`),
  'a file of public/ goes': (root, pick) =>
    rmSync(join(root, `public/file-${pick % 3}.txt`), { force: true }),
  'a style': (root, pick) =>
    appendFileSync(join(root, 'templates/styles/base.css'), `\nbody { order: ${pick} }\n`),
  'a template': (root, pick) =>
    replace(
      join(root, 'templates/components/layout/site-footer.tsx'),
      /class="site-footer[^"]*"/,
      `class="site-footer n${pick}"`,
    ),
  'a message of the interface': (root, pick) =>
    replace(join(root, 'src/messages/en.ts'), /(skipToContent: )'.*'/, `$1'Skip ${pick}'`),
};

/** What may happen to what builds have left. A cache that has lost its pages hides what it would do wrong. */
export const accidents: Readonly<Record<string, Edit>> = {
  'a page of the site is cut off': (root, pick) => {
    const file = join(pickFile(root, '_site/events', pick), 'index.html');
    if (existsSync(file)) truncateSync(file, 100);
  },
  'a page of the site is deleted': (root, pick) =>
    rmSync(pickFile(root, '_site/people', pick), { recursive: true }),
  'a byte of the cache is changed': (root, pick) => {
    if (!existsSync(join(root, '.cache/pages'))) return;
    const file = pickFile(root, '.cache/pages', pick);
    const bytes = readFileSync(file);
    const at = (pick * 7919) % Math.max(1, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  },
  'the traces are deleted': (root, pick) =>
    rmSync(join(pickFile(root, '.cache/sites', pick), 'traces.json'), { force: true }),
  'the pages in the cache are deleted': (root) =>
    rmSync(join(root, '.cache/pages'), { recursive: true, force: true }),
};

/** Addresses of the site, for builds to change between. */
export const siteUrls = ['https://digest.example/', 'https://someone.example/repo/'] as const;
