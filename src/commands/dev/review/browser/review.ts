/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import { followChanges } from './changes.ts';
import { checkWhileTyping } from './checking.ts';
import { letWordsBeChosen } from './chosen-words.ts';
import { writeFootnotes } from './footnotes.ts';
import { joinWords } from './joined-words.ts';
import { chooseLines } from './lines.ts';
import { leadToNext } from './next-open.ts';
import { saveInPlace } from './saving.ts';
import { useWords } from './use-words.ts';
import { followWork } from './workplace.ts';

followWork();
leadToNext();
joinWords();
letWordsBeChosen();
writeFootnotes();
useWords();
chooseLines();
saveInPlace();
checkWhileTyping();
followChanges();
