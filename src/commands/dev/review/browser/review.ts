/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { followChanges } from './changes.ts';
import { checkWhileTyping } from './checking.ts';
import { writeFootnotes } from './footnotes.ts';
import { joinWords } from './joined-words.ts';
import { saveInPlace } from './saving.ts';

joinWords();
writeFootnotes();
saveInPlace();
checkWhileTyping();
followChanges();
