import matter from 'gray-matter';
import { type Document, parseDocument } from 'yaml';
import { type Point, type Problem, problem, startOfFile } from '../../problem.ts';
import type { Rule } from '../../rules.ts';
import { checkYaml } from './check-yaml.ts';

/** A record file in its two parts. */
export interface FrontMatterFile {
  yaml: Document.Parsed;
  /** Whether the YAML is such that its values can be read. */
  sound: boolean;
  /** Place in the file of an offset in the front matter. */
  placeAt(offset: number): Point;
  /** What is written below the line that ends the front matter. */
  body: string;
  /** Line of the file that the body starts on. */
  bodyLine: number;
}

const fence = /^---[ \t]*$/;
const maxLength = 32 * 1024;

/**
 * Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema).
 *
 * gray-matter's own engines would run JavaScript and turn impossible dates into others, so each of
 * them is replaced: YAML is read by `yaml`, anything else throws.
 *
 * @returns the parts, or undefined when there is no front matter to speak of; see the problems.
 */
export function splitFrontMatter(
  path: string,
  text: string,
  problems: Problem[],
): FrontMatterFile | undefined {
  const refuse = (place: Point, rule: Rule, reason: string): undefined => {
    problems.push(problem(path, place, rule, reason));
  };
  if (text.trim() === '') {
    return refuse(
      startOfFile,
      'file-empty',
      'found an empty file; write the record, or delete the file',
    );
  }
  const [firstLine = ''] = text.split('\n', 1);
  if (!/^---(?!-)/.test(firstLine)) {
    const found = firstLine.trim() === '' ? 'an empty line' : `"${excerpt(firstLine)}"`;
    const reason = `found ${found}; expected "---" on the first line, and the keys of the record below it`;
    return refuse(startOfFile, 'front-matter', reason);
  }
  if (!fence.test(firstLine)) {
    const reason = `found "${excerpt(firstLine)}"; expected "---" alone; write the front matter in YAML`;
    return refuse(startOfFile, 'front-matter-language', reason);
  }
  const end = text.indexOf('\n---');
  if (end === -1) {
    const reason = 'found no end of the front matter; put "---" on a line below the last key';
    return refuse(startOfFile, 'front-matter', reason);
  }
  const [lastLine = ''] = text.slice(end + 1).split('\n', 1);
  if (!fence.test(lastLine)) {
    const place = { line: text.slice(0, end).split('\n').length + 1, column: 1 };
    const reason = `found "${excerpt(lastLine)}"; expected "---" alone at the end of the front matter`;
    return refuse(place, 'front-matter', reason);
  }
  if (end > maxLength) {
    const reason = `found ${end} characters of front matter; expected at most ${maxLength}; move text to the body`;
    return refuse(startOfFile, 'file-size', reason);
  }
  const parts: { yaml?: Document.Parsed } = {};
  matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source) => {
        parts.yaml = parseDocument(source, {
          schema: 'core',
          uniqueKeys: true,
          stringKeys: true,
          prettyErrors: false,
        });
        return {};
      },
      json: refuseLanguage,
      javascript: refuseLanguage,
      js: refuseLanguage,
    },
  });
  if (!parts.yaml?.contents) {
    const reason = 'found no key between the two "---"; write the front matter';
    return refuse(startOfFile, 'front-matter', reason);
  }
  const placeAt = placesIn(text.slice(0, end), '---'.length);
  const sound = checkYaml(parts.yaml, text.slice('---'.length, end), placeAt, path, problems);
  const bodyStart = text.indexOf('\n', end + 1) + 1 || text.length;
  return {
    yaml: parts.yaml,
    sound,
    placeAt,
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split('\n').length,
  };
}

/**
 * Tells places from offsets. The line counter of yaml is not asked: it misses line breaks in what it cannot
 * read.
 *
 * @param start Where offset 0 is.
 */
function placesIn(text: string, start: number): (offset: number) => Point {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const at = Math.min(start + offset, text.length);
    const line = lines.findLastIndex((begin) => begin <= at);
    return { line: line + 1, column: at - (lines[line] ?? 0) + 1 };
  };
}

/** Reached only if a language got past the check of the first line. */
function refuseLanguage(): never {
  throw new Error('Front matter is YAML; no other language is run.');
}

function excerpt(line: string): string {
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
