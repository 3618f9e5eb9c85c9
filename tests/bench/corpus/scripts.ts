/** A way of writing, from which a language can be invented. */
export interface Script {
  /** BCP 47, of a language that is written so. */
  tag: string;
  syllables: readonly string[];
  /** What ends a sentence. */
  stop: string;
  /** What stands between two words: a space, or nothing. */
  gap: '' | ' ';
}

/** Accents, capitals, right to left, marks that combine, and words without spaces are all among them. */
export const scripts: readonly Script[] = [
  {
    tag: 'pt',
    syllables: 'ba ção dé fi gô la ões mú nha pé qui ré são te vê xi á é çu ên'.split(' '),
    stop: '.',
    gap: ' ',
  },
  {
    tag: 'el',
    syllables: 'βα γή δε ζω θί κα λό μι νέ ξυ πά ρο σε τί φα χω ψή άς ος ων'.split(' '),
    stop: '.',
    gap: ' ',
  },
  {
    tag: 'ru',
    syllables: 'ба ве гё до жи зу йка лю мы не пра ря сту та фе хо ца чи щу эль'.split(' '),
    stop: '.',
    gap: ' ',
  },
  {
    tag: 'ar',
    syllables: 'با تي ثو جا حي خو دا ري سو شا صي طو عا في قو كا لي مو نا وي'.split(' '),
    stop: '.',
    gap: ' ',
  },
  {
    tag: 'hi',
    syllables: 'का गि घी चु जू टे ठै डो तौ दं ना पि फी बु मू रे लो वा शि सी'.split(' '),
    stop: '।',
    gap: ' ',
  },
  {
    tag: 'ja',
    syllables:
      '会談 協力 海上 の は を に と が した する 首相 経済 安全 港 です こと より 新 年'.split(
        ' ',
      ),
    stop: '。',
    gap: '',
  },
];
