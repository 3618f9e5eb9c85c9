/** Values of front matter are changed where they stand, and all else stays as it was written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { EditRefused } from '../../../../../src/commands/dev/review/edits/record-text.ts';
import { removeValue, setValue } from '../../../../../src/commands/dev/review/edits/set-value.ts';

const order = ['title', 'kind', 'date', 'place', 'rights', 'participants', 'evidence', 'draft'];

const front = `# Written by hand.
title: "Talks: the second day" # as printed
kind: meeting
rights: { holder: Wire, notice: "(c) Wire" }

# The host first.
participants:
  - ada-kolm # mayor
  # Who came later.
  - bo-lind
evidence:
  date: 1
# place: perhaps Quay; the text does not say
draft: true
# The end.
`;

describe('a value that is there', () => {
  test.each([
    [['title'], 'The third day', ['title: "The third day" # as printed']],
    [['kind'], 'call', ['kind: call']],
    [['kind'], 'yes: no # really', [`kind: "yes: no # really"`]],
    [['rights', 'holder'], 'Wire, Ltd', ['rights: { holder: "Wire, Ltd", notice: "(c) Wire" }']],
    [['participants', 1], 'cy-ohm', ['  - cy-ohm']],
    [['evidence', 'date'], 2, ['  date: 2']],
  ] as const)('%j becomes %j, and no other line changes', (path, value, lines) => {
    const edited = setValue(front, path, value, order);
    const added = edited.split('\n').filter((line) => !front.split('\n').includes(line));
    expect(added).toEqual(lines);
    expect(edited.split('\n')).toHaveLength(front.split('\n').length);
  });

  test('over several lines stays written so', () => {
    const folded = 'title: >-\n  The second\n  day\nkind: meeting\n';
    expect(setValue(folded, ['title'], 'Talks', order)).toBe('title: >-\n  Talks\nkind: meeting\n');
  });

  test('is given to a key without one', () => {
    expect(setValue('title:\nkind: call\n', ['title'], 'Talks', order)).toBe(
      'title: Talks\nkind: call\n',
    );
  });
});

describe('a new value', () => {
  test('takes the place of the mark that asks for it, and else that of its kind', () => {
    expect(setValue(front, ['place'], 'quay', order)).toContain(
      '# place: perhaps Quay; the text does not say\nplace: quay\ndraft: true\n',
    );
    expect(setValue(front, ['date'], '2030-05-01', order)).toContain(
      'kind: meeting\ndate: 2030-05-01\nrights:',
    );
  });

  test('is added to a list and to a group, whose comments stay', () => {
    const edited = setValue(front, ['participants', 2], 'cy-ohm', order);
    expect(edited).toBe(front.replace('  - bo-lind\n', '  - bo-lind\n  - cy-ohm\n'));
    expect(setValue(front, ['evidence', 'place'], 3, order)).toBe(
      front.replace('  date: 1\n', '  date: 1\n  place: 3\n'),
    );
  });

  test('makes the list or the group that it is in', () => {
    expect(setValue('kind: call\n', ['participants', 0], 'ada-kolm', order)).toBe(
      'kind: call\nparticipants:\n  - ada-kolm\n',
    );
  });
});

describe('a value that is taken out', () => {
  test('goes with its line, and with its list when that has no other', () => {
    const one = removeValue(front, ['participants', 0]);
    expect(one).not.toContain('ada-kolm');
    expect(one).toContain('# The host first.\nparticipants:\n');
    expect(one).toContain('# Who came later.\n  - bo-lind\n');
    const none = removeValue(one, ['participants', 0]);
    expect(none).not.toContain('participants');
    expect(parse(none)).not.toHaveProperty('participants');
    expect(removeValue(front, ['evidence', 'date'])).toBe(
      front.replace('evidence:\n  date: 1\n', ''),
    );
  });

  test('leaves the comments around it', () => {
    expect(removeValue(front, ['draft'])).toBe(front.replace('draft: true\n', ''));
  });
});

test('front matter in braces is left to an editor of text', () => {
  expect(() => setValue('{ title: Talks }\n', ['kind'], 'call', order)).toThrow(EditRefused);
  expect(() => removeValue('{ title: Talks }\n', ['title'])).toThrow(EditRefused);
});

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const written = fc
  .record({ title: line, kind: line, participants: fc.array(line, { minLength: 1, maxLength: 3 }) })
  .map((data) => ({ data, text: `# Above.\n${stringify(data, { lineWidth: 0 })}# Below.\n` }));

test('whatever is typed is what is read, and everything else is as it was', () => {
  fc.assert(
    fc.property(written, line, fc.nat(2), ({ data, text }, value, item) => {
      const at = Math.min(item, data.participants.length);
      expect(parse(setValue(text, ['kind'], value, order))).toEqual({ ...data, kind: value });
      const listed = setValue(text, ['participants', at], value, order);
      const participants = [...data.participants];
      participants[at] = value;
      expect(parse(listed)).toEqual({ ...data, participants });
      expect(listed.startsWith(text.slice(0, text.indexOf('participants:')))).toBe(true);
      expect(listed.endsWith('# Below.\n')).toBe(true);
      expect(parse(removeValue(text, ['kind']))).toEqual({
        title: data.title,
        participants: data.participants,
      });
    }),
  );
});
