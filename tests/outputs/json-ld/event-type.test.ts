import { expect, test } from 'vitest';
import { eventKinds } from '../../../src/content/kinds/event-kinds.ts';
import { eventType } from '../../../src/outputs/json-ld/event-type.ts';
import { isAmong, isType, rangeOf } from '../schema-org.ts';

test.each(eventKinds)('schema.org has the type and the properties that "%s" is given', (kind) => {
  const { type, part, attendanceMode } = eventType(kind);
  expect(isType(type)).toBe(true);
  expect(rangeOf(type, part)).toBeDefined();
  if (attendanceMode !== undefined) {
    expect(isAmong(String(attendanceMode), rangeOf(type, 'eventAttendanceMode') ?? [])).toBe(true);
  }
});

test('Nobody attends an accident; a speech is given, and a meeting attended.', () => {
  const parts = ['accident', 'speech', 'meeting'].map((kind) => eventType(kind).part);
  expect(parts).toEqual(['about', 'performer', 'attendee']);
});

test('A kind of a digest of its own is an event with attendees, whatever it is called.', () => {
  for (const kind of ['ferry-launch', 'constructor']) {
    expect(eventType(kind)).toEqual({ type: 'Event', part: 'attendee' });
  }
});
