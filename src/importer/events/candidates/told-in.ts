import { isNotDone } from '../not-done/not-done.ts';
import type { Part } from '../sentence/asides.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { triggersIn } from '../triggers/triggers.ts';

/** Words of a sentence that tell of something. */
export interface TellingWords {
  readonly trigger: Trigger;
  /** Within the sentence. */
  readonly range: Part;
  /** Whether it took place, as far as the words beside them say. */
  readonly isDone: boolean;
}

/** The words of a sentence that tell of something, each trigger once, in the order of the text. */
export function toldIn(sentence: string, language: string): TellingWords[] {
  return triggersIn(sentence, language)
    .flatMap((trigger) => {
      const [found] = sentence.matchAll(trigger.pattern);
      if (!found) return [];
      const range = { start: found.index, end: found.index + found[0].length };
      const isNamed = trigger.needs === 'noun';
      return [{ trigger, range, isDone: !isNotDone(sentence, range, { isNamed, language }) }];
    })
    .toSorted((a, b) => a.range.start - b.range.start);
}
