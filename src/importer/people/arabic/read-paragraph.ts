import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const roles = words(`
  وزير وزيرة رئيس رئيسة ملك ملكة أمير أميرة سفير سفيرة محافظ محافظة عمدة مدير مديرة أمين أمينة نائب نائبة مستشار مستشارة مبعوث مبعوثة قائد متحدث متحدثة حاكم حاكمة
  سلطان زعيم زعيمة مفوض مفوضة قاضي قاضية مدرب لاعب كاتب كاتبة شيخ شيخة دكتور دكتورة سيد سيدة مهندس مهندسة وكيل وكيلة رئيسه رئيستها لواء فريق عميد أستاذ أستاذة بروفيسور نظيره نظيرته نظيرها نظيرتها
`);
/** Nouns that say of what an office is, where no article tells. */
const fields = words(
  'وزراء بلدية مجلس جمهورية دولة هيئة شؤون ولاية مدينة محافظة إقليم حزب لجنة جامعة بنك شركة اتحاد منظمة حكومة برلمان عام عهد أركان مملكة سمو معالي خارجية داخلية دفاع مالية عدل صحة تعليم تجارة نقل طاقة بيئة ثقافة إعلام زراعة صناعة اقتصاد إسكان سياحة رياضة عمل تخطيط نفط مياه أشغال',
);
/** Behind these no name goes on. */
const stops = words(`
  في على مع إلى عن من خلال اليوم أمس أن إن الذي التي كما قد لقد وقد حيث بعد قبل عقب حول بين لدى عند أمام ضمن بشأن وذلك هنا هناك
  قائلا قائلاً قائلة مؤكدا مؤكدة معلنا معلنة مشيرا مشيرة مضيفا مضيفة موضحا موضحة قائلين ردا ردّا تعليقا
  يوم السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة نظيره نظيرته نظيرها إنه إنها كل
`);
const joined = words('بن بنت ابن آل أبو أبي أم عبد ولد بو');
const titles = words(
  'الدكتور الدكتورة السيد السيدة الشيخ الشيخة المهندس المهندسة الأستاذ الأستاذة معالي سعادة سمو',
);

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

/** A name behind an office has at most so many words before it. */
const farthest = 7;

/** What an Arabic paragraph says of people: a name stands behind an office and what that is of, often behind a comma. */
export function readArabic(text: string, paragraph: number): ReadParagraph {
  const tokens = tokensOf(text);
  const found: Named[] = [];
  const offices: UnnamedOffice[] = [];
  for (const [at, token] of tokens.entries()) {
    const role = stemOf(token.text);
    const isTaken = found.some(({ start, end }) => token.start >= start && token.start < end);
    if (isTaken || !roles.has(role)) continue;
    const from = nameStart(tokens, at);
    const name = from === undefined ? [] : nameAt(tokens, from);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || from === undefined) {
      const unnamed = unnamedOffice(tokens, at);
      if (unnamed) offices.push({ paragraph, ...unnamed });
      continue;
    }
    const office = { paragraph, start: token.start, end: tokens[from - 1]?.end ?? token.end };
    found.push({
      paragraph,
      start: first.start,
      end: last.end,
      name: text.slice(first.start, last.end),
      offices: titles.has(token.text)
        ? []
        : [{ ...office, title: text.slice(office.start, office.end) }],
      ...(/ة$/u.test(role) && { gender: 'f' }),
      sure: name.length > 1 ? 'certain' : 'likely',
    });
  }
  return { named: [...found, ...partsOf(tokens, found, paragraph)], offices };
}

/** "الوزيرة", "رئيس البلدية": an office with an article stands for somebody. */
function unnamedOffice(
  tokens: readonly Token[],
  at: number,
): Omit<UnnamedOffice, 'paragraph'> | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const noun = stemOf(token.text);
  const range = { start: token.start, noun };
  if (noun !== token.text && /ال|لل/u.test(token.text))
    return { ...range, end: token.end, kinds: [] };
  const field = tokens[at + 1];
  if (field?.before !== ' ' || !/^ال/u.test(field.text)) return undefined;
  return { ...range, end: field.end, kinds: [stemOf(field.text)] };
}

/** Family names that stand alone later on. */
function partsOf(tokens: readonly Token[], found: readonly Named[], paragraph: number): Named[] {
  return tokens.flatMap(({ text, start, end }) => {
    const name = text.replace(/^[وفبل](?=ال)/u, '');
    const from = end - name.length;
    const isTaken = found.some((each) => from >= each.start && from < each.end);
    return isTaken || !/^ال\p{L}{3}/u.test(name) || roles.has(stemOf(name))
      ? []
      : [{ paragraph, start: from === start ? start : from, end, name, offices: [] }];
  });
}

/** "رئيس بلدية مرسى الرند، نبيل الغامري،": behind the comma; else behind words with an article and what the office is of. */
function nameStart(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  // "نظيرته في الساحل الأخضر ليلى القصار": the country of a counterpart stands behind a preposition.
  if (
    /^و?نظير(?:ه|ته|ها|تها)$/u.test(tokens[at]?.text ?? '') &&
    /^(?:في|من)$/u.test(tokens[next]?.text ?? '')
  ) {
    next += 1;
    if (!/^ال/u.test(tokens[next]?.text ?? '')) next += 1;
  }
  while (next - at <= farthest) {
    const token = tokens[next];
    if (!token || /[.؟!:؛"“”«»\n]/u.test(token.before)) return undefined;
    const isApart = /[،,]/u.test(token.before);
    if (isApart) return next > at + 1 && !stops.has(token.text) ? next : undefined;
    const isField =
      (next === at + 1 && isConstruct(tokens[at]?.text ?? '')) ||
      /^(?:ال|لل)/u.test(token.text) ||
      fields.has(token.text) ||
      roles.has(stemOf(token.text)) ||
      fields.has(tokens[next - 1]?.text ?? '');
    if (!isField) return isNamedBehindComma(tokens, next) ?? next;
    next += 1;
  }
  return undefined;
}

/** A noun without an article, that of whose office stands behind: "رئيس سهيلة". */
function isConstruct(role: string): boolean {
  return /^و?(?:رئيسة?|ملكة?|أميرة?|سلطان|وزيرة?|سفيرة?|حاكمة?|عمدة|محافظة?)$/u.test(role);
}

/** Two to four words between commas, behind the name of a place. */
function isNamedBehindComma(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from + 1; at < from + 4; at += 1) {
    const token = tokens[at];
    if (!token || stops.has(token.text)) return undefined;
    if (!/[،,]/u.test(token.before)) continue;
    const end = tokens.findIndex(({ before }, index) => index > at && /[،,]/u.test(before));
    return end - at >= 2 && end - at <= 4 ? at : undefined;
  }
  return undefined;
}

function nameAt(tokens: readonly Token[], from: number): Token[] {
  const name: Token[] = [];
  let whole = 0;
  for (let at = from; at < tokens.length && whole < 2; at += 1) {
    const token = tokens[at];
    if (!token || stops.has(token.text) || (at > from && !/^ $/.test(token.before))) break;
    if (at === from && (/^ال/u.test(token.text) || token.text.length < 2)) break;
    if (/^(?:و|أ)?(?:قال|أكد|أعلن|بحث|التقى|كتب)/u.test(token.text)) break;
    name.push(token);
    if (!joined.has(token.text)) whole += 1;
  }
  return joined.has(name.at(-1)?.text ?? '') ? [] : name;
}

/** Without the article and what is joined before it. */
function stemOf(text: string): string {
  if (roles.has(text)) return text;
  return text.replace(/^(?:[وفبك]?ال|و?لل|[وفبل](?=\p{L}{4}))/u, '');
}

function tokensOf(text: string): Token[] {
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: words, index }) => {
    const before = text.slice(last, index);
    last = index + words.length;
    return { text: words, start: index, end: last, before };
  });
}
