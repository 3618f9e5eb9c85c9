import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/messages/index.ts';
import { eventMarks } from '../../../src/messages/labels/event-marks.ts';

test.each([
  [false, false, []],
  [false, true, ['Disputed']],
  [true, false, ['Retracted']],
  [true, true, ['Retracted', 'Disputed']],
])(
  'An event that is retracted (%s) or disputed (%s) says so.',
  (isRetracted, isDisputed, marks) => {
    expect(eventMarks({ isRetracted, isDisputed }, messagesFor('en'))).toEqual(marks);
  },
);
