import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/outputs/head/content-security-policy.ts';

const page = { styles: ['a{}'], scripts: ['run()'] };

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('What a page holds inline may run, by its hash, and nothing else.', () => {
  const hash = createHash('sha256').update('run()').digest('base64');
  const policy = directives(contentSecurityPolicy(page));
  expect(policy.get('script-src')).toBe(`'sha256-${hash}'`);
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('connect-src')).toBe("'self'");
});

test('No page allows what is inline without a hash, or what is on another host.', () => {
  for (const search of [true, false]) {
    for (const preview of [true, false]) {
      const policy = contentSecurityPolicy({ ...page, search, preview, loads: true });
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    }
  }
});

test('The search page may load the index, which is partly WebAssembly.', () => {
  const policy = directives(contentSecurityPolicy({ ...page, search: true }));
  expect(policy.get('script-src')).toContain("'self' 'wasm-unsafe-eval'");
});

test('A page that loads a script may load those of its own site, and no WebAssembly.', () => {
  const policy = directives(contentSecurityPolicy({ ...page, loads: true }));
  expect(policy.get('script-src')).toMatch(/^'sha256-[^']+' 'self'$/);
});
