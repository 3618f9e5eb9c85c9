import { placeAt } from './placed-text.ts';
import type { Container, Line, Stated } from './received.ts';
import { agencyOfSender, readSender, subjectOf } from './sender.ts';

/** A line of a label and a value, as mails that are passed on and systems of newsrooms set them above a text. */
const pattern =
  /^\*{0,2}(?<label>\p{L}[\p{L}\p{M}]*(?:[ -]\p{L}[\p{L}\p{M}]*){0,2})\s?[:：=]\*{0,2}\s*(?<value>\S.*)$/u;
/** So many of them, one below the other, are no part of a text. */
const fewest = 3;
/** They begin in one of the first lines. */
const firstLines = 8;
/** Longest value; a question and its answer are longer. */
const longest = 160;

/** What labels mean, in some languages. */
const meanings: Readonly<
  Record<'title' | 'published' | 'byline' | 'publisher' | 'sender' | 'url', RegExp>
> = {
  title:
    /^(?:subject|title|headline|betreff|titel|titulo|título|asunto|titular|titre|objet|sujet|assunto|oggetto|titolo|onderwerp|शीर्षक|विषय|件名|标题|主题|標題|主旨|제목|العنوان|الموضوع)$/iu,
  published:
    /^(?:date|sent|published|publication date|created|datum|gesendet|veröffentlicht|fecha|enviado|enviada|publicado|envoyé|publié|data|inviato|verzonden|दिनांक|तारीख|日時|送信日時|日付|日期|发送时间|時間|날짜|보낸 날짜|التاريخ|تاريخ)$/iu,
  byline:
    /^(?:by|author|authors|byline|writer|reporter|autor|autorin|autora|auteur|autore|lead author|लेखक|記者|作者|الكاتب)$/iu,
  publisher:
    /^(?:agency|source|publication|agentur|quelle|agencia|fuente|agence|source name|agência|fonte|एजेंसी|स्रोत)$/iu,
  sender: /^(?:from|von|de|da|van|från|fra|od|प्रेषक|差出人|发件人|寄件者|보낸 사람|من)$/iu,
  url: /^(?:url|link|address|canonical|web)$/iu,
};

/** Reads the block of labelled lines above a text; what stands above it is of the mail around it. */
export function readLabelledLines(lines: readonly Line[]): {
  lines: readonly Line[];
  container: Container;
} {
  const block = blockOf(lines);
  if (!block) return { lines, container: {} };
  const [start, end] = block;
  const stated = lines.slice(start, end).flatMap((line) => statedIn(line) ?? []);
  const meant = Object.entries(meanings).flatMap(([key, label]) => {
    const found = stated.find((each) => label.test(each.label));
    return found ? pairOf(key, found.stated) : [];
  });
  if (meant.length < 2) return { lines, container: {} };
  return {
    lines: lines.map((line, index) =>
      index < end
        ? { ...line, isWhole: true, outside: index < start ? 'above the message' : 'labelled line' }
        : line,
    ),
    // A line that names the agency stands behind that of the sender.
    container: Object.fromEntries(meant.toReversed()),
  };
}

/** The key of the container, and what it says. */
function pairOf(key: string, stated: Stated): [key: string, value: Stated | Stated[]][] {
  if (key === 'url') return /^https?:\/\//i.test(stated.value) ? [[key, stated]] : [];
  if (key === 'title') return [[key, { ...stated, value: subjectOf(stated.value) }]];
  if (key === 'byline') return [[key, [stated]]];
  if (key !== 'sender') return [[key, stated]];
  const name = agencyOfSender(readSender(stated.value));
  return name === undefined ? [] : [['publisher', { ...stated, value: name }]];
}

/** Start and end of the first lines that are all labelled. */
function blockOf(lines: readonly Line[]): readonly [number, number] | undefined {
  for (let start = 0; start < Math.min(firstLines, lines.length); start += 1) {
    let end = start;
    while (isLabelled(lines[end]?.text.text) && (end === start || !lines[end]?.isApart)) end += 1;
    if (end - start >= fewest) return [start, end];
  }
  return undefined;
}

/** Whether a line is a label and its value. */
export function isLabelled(line = ''): boolean {
  const { value = '' } = pattern.exec(line)?.groups ?? {};
  return value !== '' && value.length <= longest;
}

function statedIn(line: Line): { label: string; stated: Stated } | undefined {
  const words = line.text.text;
  const { label, value } = pattern.exec(words)?.groups ?? {};
  if (label === undefined || value === undefined) return undefined;
  return { label, stated: { value: value.trim(), words, ...placeAt(line.text, 0) } };
}
