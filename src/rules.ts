/**
 * Every rule a record can break, and why the rule exists. The README's table of rules is tested
 * against this list.
 */
export const rules = {
  'file-name':
    'A file name is the id: lower-case ASCII letters, digits and hyphens, ending in .md.',
  'file-kind': 'Only plain Markdown files in the folders of the record kinds belong in content/.',
  'file-access': 'Everything in content/ and public/ can be read, and has a name in UTF-8.',
  'portable-name':
    'A file has a name that Windows can hold, so that everybody can check the project out.',
  'public-file':
    'A file of public/ has a name that every computer can hold, and not the place of a page.',
  'file-size':
    'A record is at most 256 KiB and 5,000 lines, and its front matter 32 KiB, so that no file can ' +
    'slow the build down.',
  'file-encoding': 'Records are valid UTF-8.',
  'file-empty': 'A record has front matter.',
  'file-missing': 'content/digest.md describes the site.',
  'bidi-control':
    'Invisible direction controls can make a text read differently from what it says.',
  'control-character': 'A text holds no control character but the line break and the tab.',
  formerly: 'An id that a record had is that of no other record, so that its address leads to one.',
  'duplicate-id':
    'Two records of one kind have the same id, so they would share a URL; or of two kinds that one key names.',
  'ambiguous-id':
    'A person and an organization have the same id, so what names one of them would name both.',
  'front-matter': 'A record starts with YAML between two lines of three hyphens.',
  'front-matter-language': 'Front matter is YAML; no other language is ever run.',
  'yaml-syntax': 'The front matter is not valid YAML 1.2.',
  'yaml-alias': 'YAML anchors and aliases can grow without limit, and are refused.',
  'duplicate-key': 'A key may be given once.',
  'unknown-key': 'Only the keys of the record reference are known.',
  'missing-key': 'A required key is not there.',
  'wrong-type': 'A value is of another type than the record reference says.',
  'wrong-value': 'A value is of the right type, but is not one that the record reference allows.',
  date: 'A date is a day of the calendar, as YYYY-MM-DD, or EDTF where the record reference says so.',
  'time-zone': 'The sign in the name of a time zone such as Etc/GMT+5 reads the other way round.',
  'clock-change': 'A time of day is one instant: no change of the clocks skips or repeats it.',
  'unknown-reference': 'A front-matter key names a record that does not exist.',
  'event-kind':
    'The kind of an event has a label: it is one that every digest knows, or one of content/digest.md.',
  'draft-reference': 'What is published may not refer to a draft.',
  'body-missing': 'This kind of record needs a body.',
  'body-form': 'This kind of record allows a shorter or simpler body.',
  'heading-order': 'Headings start at the second rank and never skip one; the title is the first.',
  'raw-html': 'Raw HTML would be dropped with its text.',
  page: 'A page of a document is marked once, and words cited from a page are on it.',
  'link-address': 'Links are relative, http, https or mailto.',
  'outside-link': 'A link to another site still leads somewhere; `npm run check -- --links` asks.',
  'link-missing': 'A relative link leads to a record, to a heading, or to a file of public/.',
  'image-external': 'The pages make no request to any other site.',
  'image-alt': 'An image needs a text that says what it shows.',
  picture:
    'A picture is a whole JPEG, PNG, WebP, GIF, AVIF or SVG of at most 25 MB and 50 million pixels.',
  'picture-svg': 'A drawing (SVG) that is shown runs nothing, and refers to nothing outside of it.',
  nesting:
    'Markdown is nested at most 16 deep and has at most 1,000 marks in a paragraph, so that no text ' +
    'can exhaust the stack or the time.',
  'table-size': 'A table has at most 2,000 cells.',
  footnote:
    'A footnote of an event is a citation: a link to a source and the words quoted from it.',
  'citation-missing':
    "Every paragraph of a summary has a footnote, but for the editor's own context in `> [!NOTE]`.",
  disputed:
    'What `> [!DISPUTED]` sets side by side are accounts of two sources or more, each with a footnote.',
  alert:
    'Quotes in a summary are marked as `[!NOTE]` or `[!DISPUTED]`, and not within other blocks.',
  'quotation-verbatim': 'The words quoted from a source must occur in that source.',
  'quotation-ambiguous':
    'A quotation leads to one passage, so words that occur twice are told apart.',
  'quotation-edge':
    'A quotation starts and ends with whole words of its source, compounds included, and not with an editor’s.',
  'quotation-gap':
    'What a quotation leaves out or puts in is no denial, number or name, nor the end of a sentence or a speech.',
  'quotation-words': 'A quotation says something: it is more than pronouns, articles and the like.',
  'speech-uncited':
    'Direct speech in a summary occurs in a footnote of its paragraph, or in its translation; that of a ' +
    'caption in any footnote of the event.',
  'translation-missing':
    'Words of another language have the editor’s translation into that of the digest.',
  evidence: 'The date, place and occasion of an event can be followed to a footnote.',
  numbers: 'A number of a claim is in the passages that the claim cites.',
  days: 'The days of a claim, of its passages and of the event go together.',
  names: 'A name in a claim is in the passages that the claim cites, or stands for one that is.',
  participants: 'Who took part is named by a source of the event.',
  place: 'The place of an event is named by a source of the event.',
  polarity: 'A claim denies what its passage denies, and nothing else.',
  label:
    'The label of a footnote names the agency, the author or the day of the source as the record does.',
  titles: 'A passage of the event bears out the numbers, names, days and speech of its title.',
  uncited: 'No sentence stands behind the last footnote of its paragraph.',
  speech: 'Words in quotation marks of any kind occur in a footnote of the paragraph.',
  posts:
    'What quotes a post is not older than the post, and names its author and platform; an event that lists a post cites it, or what quotes it.',
  twice: 'An event or a text is in one record.',
  accept: 'An acceptance of a warning is deleted once there is nothing to accept.',
  placeholder: 'What was written to be replaced is not published.',
  withdrawn:
    'No claim rests on a text of which not even quotations may stay, and no file of a withdrawn text is published.',
  copy: 'Readers see every sign of a copy: Markdown swallows none of its words, and changes none of its signs.',
  'yaml-comment':
    'A "#" behind a space ends a value of the front matter; what follows it is read by nobody.',
  seal: 'A sealed copy is still the one that was sealed.',
} satisfies Record<string, string>;

/** See {@link rules}. */
export type Rule = keyof typeof rules;
