/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { followChanges } from './changes.ts';
import { checkWhileTyping } from './checking.ts';
import { writeFootnotes } from './footnotes.ts';
import { joinWords } from './joined-words.ts';
import { chooseLines } from './lines.ts';
import { saveInPlace } from './saving.ts';

joinWords();
writeFootnotes();
chooseLines();
saveInPlace();
checkWhileTyping();
followChanges();
