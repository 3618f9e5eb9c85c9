import matter from 'gray-matter';
import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml';
import { type Point, type Problem, problem } from '../problem.ts';
import type { SourceFile } from './read.ts';

/** A record file in its two parts. */
export interface FrontMatterFile {
  yaml: Document.Parsed;
  /** Place in the file of an offset in the front matter. */
  placeAt(offset: number): Point;
  body: string;
  /** Line of the file that the body starts on. */
  bodyLine: number;
}

const top = { line: 1, column: 1 };

/**
 * Splits a file with gray-matter and reads its front matter as YAML 1.2 (core schema).
 *
 * gray-matter's own engines would run JavaScript and turn impossible dates into others, so each of
 * them is replaced: YAML is read by `yaml`, anything else throws.
 *
 * @returns the parts, or undefined when there is no front matter to speak of; see the problems.
 */
export function splitFrontMatter(
  { path, text }: SourceFile,
  problems: Problem[],
): FrontMatterFile | undefined {
  const refuse = (place: Point, rule: Problem['ruleId'], reason: string): undefined => {
    problems.push(problem(path, place, rule, reason));
  };
  if (text.trim() === '') {
    return refuse(top, 'file-empty', 'found an empty file; write the record, or delete the file');
  }
  const firstLine = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  if (!/^---(?!-)/.test(firstLine)) {
    return refuse(
      top,
      'front-matter',
      `found "${excerpt(firstLine)}"; expected "---" on the first line`,
    );
  }
  const language = firstLine.slice(3).trim();
  if (language !== '') {
    const reason = `found "${excerpt(firstLine)}"; expected "---" alone; write the front matter in YAML`;
    return refuse(top, 'front-matter-language', reason);
  }
  if (!/\n---[ \t]*(\n|$)/.test(text)) {
    return refuse(
      top,
      'front-matter',
      'found no end of the front matter; put "---" on a line after it',
    );
  }
  const lines = new LineCounter();
  const parts: { yaml?: Document.Parsed } = {};
  const file = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source) => {
        parts.yaml = parseDocument(source, {
          schema: 'core',
          uniqueKeys: true,
          prettyErrors: false,
          lineCounter: lines,
        });
        return {};
      },
      json: refuseLanguage,
      javascript: refuseLanguage,
      js: refuseLanguage,
    },
  });
  const end = text.length - file.content.length;
  const bodyLine = text.slice(0, end).split('\n').length;
  if (text[end - 1] !== '\n' && !/^[ \t]*(\n|$)/.test(file.content)) {
    const place = { line: bodyLine, column: 1 };
    return refuse(place, 'front-matter', 'found "---" with text behind it; expected "---" alone');
  }
  if (!parts.yaml?.contents) {
    return refuse(
      top,
      'front-matter',
      'found no key between the two "---"; write the front matter',
    );
  }
  const placeAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line, column: line === 1 ? col + '---'.length : col };
  };
  const found = problems.length;
  checkYaml(parts.yaml, placeAt, refuse);
  if (problems.length > found) return undefined;
  return { yaml: parts.yaml, placeAt, body: file.content, bodyLine };
}

function checkYaml(
  yaml: Document.Parsed,
  placeAt: (offset: number) => Point,
  refuse: (place: Point, rule: Problem['ruleId'], reason: string) => void,
): void {
  for (const error of [...yaml.errors, ...yaml.warnings]) {
    const place = placeAt(error.pos[0]);
    if (error.code === 'DUPLICATE_KEY') {
      refuse(place, 'duplicate-key', 'found a key that is given already; keep one of the two');
    } else {
      refuse(place, 'yaml-syntax', `${lowerFirst(error.message)}; expected YAML 1.2`);
    }
  }
  visit(yaml, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if ('anchor' in node && node.anchor !== undefined) {
        refuse(
          placeAt(offset),
          'yaml-alias',
          `found the anchor "&${node.anchor}"; write the value itself`,
        );
      }
      if (isAlias(node)) {
        refuse(
          placeAt(offset),
          'yaml-alias',
          `found the alias "*${node.source}"; write the value itself`,
        );
      }
    },
  });
}

/** Reached only if a language got past the check of the first line. */
function refuseLanguage(): never {
  throw new Error('Front matter is YAML; no other language is run.');
}

function excerpt(line: string): string {
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
