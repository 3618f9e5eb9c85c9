import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Elements that run something, or hold something other than a drawing. */
const active = new Set([
  ...['script', 'handler', 'listener', 'foreignobject', 'iframe', 'embed', 'object'],
  ...['audio', 'video', 'canvas'],
]);

/** What a drawing may refer to: a part of itself, and a picture that it holds. */
const inside = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp);base64,|$)/i;

/** What is wrong with a drawing, and in which line. */
interface SvgFault {
  readonly rule: 'picture' | 'picture-svg';
  readonly found: string;
}

/**
 * Finds the first thing that may not be in a drawing that is published: a mistake of XML, a script, or a
 * reference to anything outside of it. It refuses more than it has to, but no SVG that a drawing program makes.
 *
 * @see https://www.w3.org/TR/SVG2/conform.html#secure-static-mode
 */
export function findSvgFault(bytes: Uint8Array): SvgFault | undefined {
  const text = decode(bytes);
  if (text === undefined) return { rule: 'picture', found: 'an encoding other than UTF-8' };
  const parser = new SaxesParser({ xmlns: true });
  let fault: SvgFault | undefined;
  const note = (what: string | undefined, rule: SvgFault['rule']) => {
    if (what !== undefined) fault ??= { rule, found: `${what} in line ${parser.line}` };
  };
  const refuse = (what: string | undefined) => note(what, 'picture-svg');
  let style: string | undefined;
  let isRoot = true;
  parser.on('error', () => note('a mistake of XML', 'picture'));
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^utf-?8$/i.test(encoding)) refuse(`the encoding ${encoding}`);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) refuse('definitions of entities');
  });
  parser.on('processinginstruction', ({ target }) => refuse(`the instruction <?${target}?>`));
  parser.on('opentag', (tag) => {
    if (isRoot && (tag.local !== 'svg' || tag.uri !== 'http://www.w3.org/2000/svg')) {
      note(`<${tag.name}>, which is no drawing,`, 'picture');
    }
    isRoot = false;
    refuse(style === undefined ? undefined : `<${tag.name}> in a style`);
    if (tag.local.toLowerCase() === 'style') style = '';
    refuse(inTag(tag));
  });
  parser.on('closetag', () => {
    style = undefined;
  });
  // A comment, or another piece, may stand in the middle of a word of CSS.
  const ofText = (words: string) => {
    if (style === undefined) return;
    style += words;
    refuse(inStyle(style));
  };
  parser.on('text', ofText);
  parser.on('cdata', ofText);
  parser.write(text).close();
  return fault;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function inTag({ local, uri, attributes }: SaxesTagNS): string | undefined {
  if (active.has(local.toLowerCase()) || uri === 'http://www.w3.org/1999/xhtml') {
    return `<${local}>`;
  }
  for (const { local: name, value } of Object.values(attributes)) {
    const key = name.toLowerCase();
    if (key.startsWith('on')) return `the script of "${name}"`;
    if ((key === 'href' || key === 'src') && !inside.test(value)) return `the address "${value}"`;
    if (key === 'attributename' && /href|^on/i.test(value)) return `a change of "${value}"`;
    const unsafe = inStyle(value, key === 'style');
    if (unsafe !== undefined && !key.startsWith('xmlns')) return unsafe;
  }
  return undefined;
}

/** An escape could hide an address. */
function inStyle(css: string, isWhole = true): string | undefined {
  if (/@import/i.test(css)) return '"@import"';
  if (isWhole && /\\/.test(css)) return 'an escape of CSS';
  if (isWhole && /image-set\(|\bsrc\(/i.test(css)) return 'a picture from elsewhere';
  const addresses = css.matchAll(/url\(\s*["']?([^"')]*)/gi);
  const outside = [...addresses].find(([, address = '']) => !inside.test(address));
  return outside && `the address "${outside[1]}"`;
}
