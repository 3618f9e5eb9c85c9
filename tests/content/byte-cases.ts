/** A project that git, a checkout or a case-insensitive disk would spoil, so it is made on the spot. */
export interface ByteCase {
  name: string;
  /** Files by path, to be laid over the minimal project. */
  files: Record<string, string | Uint8Array>;
  /** Symbolic links by path, and what they lead to. */
  links?: Record<string, string>;
  /** Whether Windows has no files of such names. */
  notOnWindows?: true;
  /** What the check says, one line per problem. */
  expected: string[];
}

const topic = 'content/topics/case.md';
const minimalTopic = '---\nname: Harbour trade\n---\n';

/** The bytes of texts, and bytes as they are, one after the other. */
function bytes(...parts: (string | number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)));
}

export const byteCases: ByteCase[] = [
  {
    name: 'a picture whose name macOS wrote in decomposed form is found by a link in composed form, and the other way',
    files: {
      'public/cafe\u0301.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
      'public/b\u00e4r.txt': 'x',
      [topic]: `${minimalTopic}\n![A cup](../../public/caf\u00e9.svg)\n\n[The bear](../../public/ba\u0308r.txt)\n`,
    },
    expected: [],
  },
  {
    name: 'names that Windows cannot hold are warned of, in both folders',
    notOnWindows: true,
    files: {
      'content/topics/nul.md': minimalTopic,
      'public/who?.txt': '',
      'public/a/com1.txt': '',
    },
    expected: [
      'content/topics/nul.md:1:1: warning: found the name "nul.md", which Windows keeps for a device; rename the file (portable-name)',
      'public/a/com1.txt:1:1: warning: found the name "com1.txt", which Windows keeps for a device; rename it (portable-name)',
      'public/who?.txt:1:1: warning: found the name "who?.txt" with ?, which Windows allows in no name; rename it (portable-name)',
    ],
  },
  {
    name: 'what editors and systems keep for themselves is passed over, in both folders',
    files: {
      'content/topics/case.md~': 'no record',
      'content/topics/#case.md#': 'no record',
      'content/events/x (conflicted copy).md': 'no record',
      'public/Thumbs.db': '',
      'public/map.svg~': '',
    },
    expected: [],
  },
  {
    name: 'a byte that is no UTF-8 is told with its line and column',
    files: { [topic]: bytes('---\nname: Caf', [0xe9], '\n---\n') },
    expected: [
      `${topic}:2:10: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)`,
    ],
  },
  {
    name: 'lines ended by a carriage return are counted for a bad byte as well',
    files: { [topic]: bytes('---\rname: Ol', [0xe1], '\r---\r') },
    expected: [
      `${topic}:2:9: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)`,
    ],
  },
  {
    name: 'columns before a bad byte count characters, not bytes',
    files: { [topic]: bytes('---\nname: \u6e2f\ud83d\udea2', [0xff], '\n---\n') },
    expected: [
      `${topic}:2:10: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)`,
    ],
  },
  {
    name: 'a character that is cut off at the end of the file is refused',
    files: { [topic]: bytes(minimalTopic, 'Harbour \u2026', [0xe2, 0x80]) },
    expected: [
      `${topic}:4:10: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)`,
    ],
  },
  {
    name: 'an overlong encoding and half of a character are no UTF-8',
    files: {
      'content/topics/half.md': bytes('---\nname: ', [0xed, 0xa0, 0x80], '\n---\n'),
      'content/topics/overlong.md': bytes('---\nname: ', [0xc0, 0xaf], '\n---\n'),
    },
    expected: [
      'content/topics/half.md:2:7: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)',
      'content/topics/overlong.md:2:7: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)',
    ],
  },
  {
    name: 'UTF-16 is refused',
    files: { [topic]: bytes([0xff, 0xfe], [...Buffer.from(minimalTopic, 'utf16le')]) },
    expected: [
      `${topic}:1:1: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)`,
    ],
  },
  {
    name: 'what is referred to is known even where it cannot be read',
    files: { 'content/people/ada-example.md': bytes('---\nname: ', [0xff], '\n---\n') },
    expected: [
      'content/people/ada-example.md:2:7: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)',
    ],
  },
  {
    name: 'a digest.md that cannot be read is not called missing',
    files: { 'content/digest.md': bytes([0xff]) },
    expected: [
      'content/digest.md:1:1: found bytes that are not UTF-8; save the file as UTF-8 (file-encoding)',
    ],
  },
  {
    name: 'a NUL is refused at its place',
    files: { [topic]: bytes('---\nname: Har', [0], 'bour\n---\n') },
    expected: [
      `${topic}:2:10: found the invisible character U+0000; delete it (control-character)`,
    ],
  },
  {
    name: 'a byte-order mark is accepted once, at the start',
    files: { [topic]: `\ufeff${minimalTopic}` },
    expected: [],
  },
  {
    name: 'a second byte-order mark is refused',
    files: { [topic]: `---\nname: Harbour trade\n---\n\ufeffShips.\n` },
    expected: [`${topic}:4:1: found the invisible character U+FEFF; delete it (control-character)`],
  },
  {
    name: 'Windows line ends are accepted',
    files: { [topic]: '---\r\nname: Harbour trade\r\n---\r\nShips and\r\nwares.\r\n' },
    expected: [],
  },
  {
    name: 'carriage returns alone are accepted',
    files: { [topic]: '---\rname: Harbour trade\r---\rShips and\rwares.\r' },
    expected: [],
  },
  {
    name: 'lines are counted right with Windows line ends and a byte-order mark',
    files: { [topic]: '\ufeff---\r\nname: Harbour trade\r\nnaem: x\r\n---\r\nShips <b>\r\n' },
    expected: [
      `${topic}:3:1: found the key "naem"; expected one of name, formerly, draft; did you mean "name"? (unknown-key)`,
      `${topic}:5:7: found the HTML "<b>"; write it in Markdown, or put "\\" before "<" to show it (raw-html)`,
    ],
  },
  {
    name: 'white space behind the lines of hyphens is accepted',
    files: { [topic]: '---  \nname: Harbour trade\n---\t \nShips.\n' },
    expected: [],
  },
  {
    name: 'lines and columns are right below hyphens with white space behind them',
    files: { [topic]: '---  \nname: Harbour trade\n---\t \nShips <b>\n' },
    expected: [
      `${topic}:4:7: found the HTML "<b>"; write it in Markdown, or put "\\" before "<" to show it (raw-html)`,
    ],
  },
  {
    name: 'a file may end with the line of hyphens',
    files: { [topic]: '---\nname: Harbour trade\n---' },
    expected: [],
  },
  {
    name: 'a file of 256 KiB is accepted',
    files: { [topic]: minimalTopic.padEnd(256 * 1024, 'word ') },
    expected: [],
  },
  {
    name: 'a file of a byte more is refused',
    files: { [topic]: minimalTopic.padEnd(256 * 1024 + 1, 'word ') },
    expected: [
      `${topic}:1:1: found 262145 bytes; expected at most 262144; split the record (file-size)`,
    ],
  },
  {
    name: 'a file of 5,000 lines is accepted',
    files: { [topic]: `${minimalTopic}${'word\n'.repeat(4997)}` },
    expected: [],
  },
  {
    name: 'a file of a line more is refused',
    files: { [topic]: `${minimalTopic}${'word\n'.repeat(4998)}` },
    expected: [
      `${topic}:1:1: found 5001 lines; expected at most 5000; split the record (file-size)`,
    ],
  },
  {
    name: 'a front matter of more than 32 KiB is refused',
    files: { [topic]: `---\nname: ${'word '.repeat(7000)}end\n---\n` },
    expected: [
      `${topic}:1:1: found 35013 characters of front matter; expected at most 32768; move text to the body (file-size)`,
    ],
  },
  {
    name: 'links are refused, to files and to folders, in content/ and in public/',
    files: {},
    links: {
      'content/events/linked.md': '../../content/digest.md',
      'content/topics/linked': '../people',
      'content/topics/nowhere.md': 'nowhere',
      'public/outside.txt': '/etc/hostname',
    },
    expected: [
      'content/events/linked.md',
      'content/topics/linked',
      'content/topics/nowhere.md',
      'public/outside.txt',
    ].map(
      (path) =>
        `${path}:1:1: found a link or a device, which could publish what is outside the project; ` +
        'put the file itself here (file-kind)',
    ),
  },
  {
    name: 'a link in the place of public/ is refused, and nothing behind it is read',
    files: { 'elsewhere/secret.txt': '' },
    links: { public: 'elsewhere' },
    expected: [
      'public:1:1: found a link or a file, which could publish what is outside the project; ' +
        'put the folder itself here (file-kind)',
    ],
  },
  {
    name: 'a file in the place of public/ is refused',
    files: { public: '' },
    expected: [
      'public:1:1: found a link or a file, which could publish what is outside the project; ' +
        'put the folder itself here (file-kind)',
    ],
  },
  {
    name: 'names of files in public/ that not every computer can hold are refused',
    files: { 'public/a:b.txt': '', 'public/ships/a\\b.txt': '', 'public/line\nbreak.txt': '' },
    expected: ['public/a:b.txt', 'public/line\\u{a}break.txt', 'public/ships/a\\b.txt'].map(
      (path) =>
        `${path}:1:1: found a name that not every computer can hold; expected no colon, backslash or ` +
        'control character in it; rename it (public-file)',
    ),
  },
  {
    name: 'names of files in public/ that differ in Unicode form only are one name',
    files: { 'public/caf\u00e9.png': '', 'public/cafe\u0301.png': '' },
    expected: [
      'public/caf\u00e9.png:1:1: found the name of public/cafe\u0301.png again, but for case or Unicode ' +
        'form; rename one of the two files (public-file)',
    ],
  },
  {
    name: 'hidden files are passed over',
    files: { 'content/.DS_Store': bytes([0, 0xff]), 'content/topics/.x.md.swp': bytes([0xff]) },
    expected: [],
  },
  {
    name: 'a name that differs in Unicode form only is the same id',
    files: {
      'content/topics/a/caf\u00e9.md': minimalTopic,
      'content/topics/b/cafe\u0301.md': minimalTopic,
    },
    expected: [
      'content/topics/a/caf\u00e9.md:1:1: found the name "caf\u00e9.md"; expected lower-case letters a-z, digits and single hyphens; rename the file (file-name)',
      'content/topics/b/cafe\u0301.md:1:1: found the id of content/topics/a/caf\u00e9.md again; rename one of the two files (duplicate-id)',
      'content/topics/b/cafe\u0301.md:1:1: found the name "cafe\u0301.md"; expected lower-case letters a-z, digits and single hyphens; rename the file (file-name)',
    ],
  },
  {
    name: 'a line break or an escape sequence in a name does not reach the terminal',
    files: { 'content/topics/a\n\u001b[2J\u202e.md': minimalTopic },
    expected: [
      'content/topics/a\\u{a}\\u{1b}[2J\\u{202e}.md:1:1: found the name "a\\u{a}\\u{1b}[2J\\u{202e}.md"; expected lower-case letters a-z, digits and single hyphens; rename the file (file-name)',
    ],
  },
];
