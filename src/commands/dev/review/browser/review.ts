/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { followChanges } from './changes.ts';
import { writeFootnotes } from './footnotes.ts';
import { joinWords } from './joined-words.ts';
import { saveInPlace } from './saving.ts';

joinWords();
writeFootnotes();
saveInPlace();
followChanges();
