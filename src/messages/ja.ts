import { inQuotes } from './in-quotes.ts';
import { elsewhere } from './ja/elsewhere.ts';
import { eventKinds } from './ja/kinds.ts';
import { japanese } from './ja/language.ts';
import { sources } from './ja/sources.ts';
import { countIn } from './language/plurals.ts';
import type { Translation } from './messages.ts';

const count = countIn(japanese);
const quoted = (words: string) => inQuotes(words, japanese.quotes);

/** The interface in Japanese. */
export const ja: Translation = {
  ...japanese,

  skipToContent: '本文へ移動',
  mainNavigation: 'メインメニュー',
  breadcrumbs: '現在の位置',
  timeline: '年表',
  sources: '出典',
  places: '場所',
  people: '人物',
  organizations: '組織',
  tracks: 'トラック',
  topics: 'テーマ',
  articles: '記事',
  documents: '文書',
  posts: '投稿',
  events: '出来事',
  corrections: '訂正',
  about: 'このサイトについて',
  draft: '下書き',
  updated: '最終更新：',
  added: '掲載：',
  revised: '改訂：',
  editor: (name) => `編集：${name}`,
  follow: {
    digest: 'このダイジェストを購読',
    tracks: 'このトラックを購読',
    topics: 'このテーマを購読',
    people: 'この人物の更新を購読',
  },
  calendar: 'カレンダー',
  copyrightNote: '記事、文書、投稿の写しの権利は、それぞれの発行元と著者に帰属します。',

  theme: '表示',
  themeAuto: '端末の設定に合わせる',
  themeLight: 'ライト',
  themeDark: 'ダーク',

  fresh: '新着',
  freshlyRevised: '改訂',
  sinceLastVisit: '前回の訪問以降の新着',
  markNew: '前回の訪問以降に追加・改訂されたものに印を付ける',
  markNewNote:
    'オンにすると、過去2回の訪問時にこのサイトにあった最新の日付と、最後にページを開いた時刻がお使いのブラウザーに保存されます。どこにも送信されません。オフにすると削除されます。',
  byKeyboard: 'キーボードで',
  byKeyboardText:
    '出来事のページでは、アクセスキー P と N で前後の出来事に移ります。多くのブラウザーでは Alt、Firefox では Alt と Shift、Mac では Control と Option を一緒に押します。',

  filters: '出来事を絞り込む',
  track: 'トラック',
  withoutTrack: 'その他の出来事',
  person: '人物',
  organization: '組織',
  topic: 'テーマ',
  kind: '種類',
  year: '年',
  languageLabel: '言語',
  country: '国',
  publisher: '発行元',
  filterList: '一覧を絞り込む',
  countEntries: (total) => ({ other: `全${japanese.number(total)}件のうち#件` }),
  all: 'すべて',
  showAll: 'すべて表示',
  showMore: 'さらに表示',
  countShown: () => ({ other: '#件の出来事を表示' }),
  countOf: (total) => ({ other: `このページの全${japanese.number(total)}件のうち#件` }),
  reversed: {
    'newest-first': '年表（古い順）',
    'oldest-first': '年表（新しい順）',
  },
  search: '検索',
  searchLabel: '検索する語句',
  searchSort: '並び順',
  byRelevance: '関連度順',
  searchNeedsScript:
    '検索はブラウザー上で行われ、JavaScriptが必要です。JavaScriptがなくても、年表とこれらの一覧から、このサイトのすべてのページをたどれます。',
  countFound: () => ({ other: '#ページが見つかりました' }),
  searchFailed: '検索用の索引を読み込めませんでした。接続を確認して、もう一度お試しください。',
  event: '出来事',
  article: '記事',
  document: '文書',
  post: '投稿',
  newestFirst: '新しい順',
  oldestFirst: '古い順',
  map: '場所の地図',

  kinds: eventKinds,
  approximate: (date) => `${date}ごろ`,
  uncertain: (date) => `おそらく${date}`,
  range: (start, end) => `${start}～${end}`,
  ongoing: (start) => `${start}から継続中`,
  unknown: (start) => `${start}から（終了時期は不明）`,
  time: (local, zone) => (/^UTC./.test(zone) ? `${local}（${zone}）` : `${local}（${zone}時間）`),
  timeRange: (start, end) => `${start}～${end}`,
  timeRangeOverMidnight: (start, end) => `${start}～翌日${end}`,
  participants: '出席者',
  participantsOf: {
    statement: '発表者',
    publication: '公表者',
    'press-conference': '会見者',
    speech: '演説者',
  },
  role: (title, of) => `${of}の${title}`,
  place: (name, country) => `${name}（${country}）`,

  date: '日付',
  placeLabel: '場所',
  occasion: '機会',
  dateReading: (phrase) => `${quoted(phrase)}という記述による。記述の日付：`,
  datedBySource: {
    article: '記事の掲載日：',
    document: '文書の日付：',
    post: '投稿日：',
  },
  placeOfDocument: (place) => `文書の発信地は${quoted(place)}`,
  titleOfDocument: (title) => `文書の表題は${quoted(title)}`,
  citations: '要約の裏付け',
  citationsNote:
    '要約の内容と、それを裏付ける出典の言葉を並べています。出典をたどると、その言葉を元の文脈で読めます。',
  checked: ({ quotations, figures, days, names }) => {
    const found = `引用${japanese.number(quotations)}件が原文と一字一句一致`;
    const compared = [
      ...(figures > 0 ? [count(figures, { other: '数字#件' })] : []),
      ...(days > 0 ? [count(days, { other: '日付#件' })] : []),
      ...(names > 0 ? [count(names, { other: '名前#件' })] : []),
    ];
    if (compared.length === 0) return `${found}。`;
    return `${found}。${japanese.list(compared)}を引用箇所と照合。`;
  },
  whatIsChecked: '確認していること',
  whatIsCheckedText: [
    '各注の言葉は、そこに示した出典の中にあります。このサイトを作るプログラムがそれを探し、一つでも見つからない間はサイトを作りません。',
    '次に、見出し、要約、出来事の基本情報から読み取れる数字、日付、名前を、それを裏付ける出典の言葉と照合します。出来事のページには、そこで見つかったものの件数を示します。数えられていないものは、照合できなかったか、見つからなかったものです。言葉を照合するプログラムには、それが事実かどうかは分かりません。',
  ],
  editorsTranslation: (words) => `編集者訳：${quoted(words)}`,
  byEditor: '編集者訳',
  editorsNote: '編集者注',
  disputed: '説明に食い違い',
  retracted: '撤回',
  accountsDiffer: '説明に食い違い：出典によって内容が異なります。',
  inTheOriginal: '原文の該当箇所',
  sameSentence: '同じ文',
  backToSummary: (number) => `要約の注${number}に戻る`,
  neighbours: '前後の出来事',
  earlier: '前',
  later: '次',
  earlierInTrack: 'このトラックの前',
  laterInTrack: 'このトラックの次',

  ...sources,

  chartCaption: (events, period) => `${events}、${period}`,
  chartLane: (track, events, most, years) =>
    `${track}：${events}${most ? `、${most}` : ''}${years.length > 0 ? `。${years.join('、')}` : ''}`,
  mostOn: (day, events) => `最多は${day}（${japanese.number(events)}件）`,
  mostIn: (period, events) => `最多は${period}（${japanese.number(events)}件）`,
  countOfYear: (year, events) => `${year}：${japanese.number(events)}件`,
  whoMetWhom: '誰が誰に会ったか',
  metNote: '両者がともに参加した会合、電話、訪問、首脳会議、署名、公聴会を数えています。',
  lastMet: '直近',
  closerLook: '拡大して見る',
  noSourcesIn: (periods) => `出典なし：${japanese.list(periods)}`,
  zoomIn: '拡大',
  zoomOut: '縮小',
  zoomWhole: '全期間',
  zoomable: '出来事の図。+と−のキーで拡大・縮小、0で全期間を表示',
  related: '関連ページ',
  noEntries:
    'まだ何もありません。この一覧の各項目から、関わる出来事をまとめたページへ進めるようになります。',
  emptyTimeline: '出来事はまだありません。ここに時系列で、それぞれの出典とともに掲載されます。',
  noEvents: '出来事はまだありません。このページに関わる出来事が、日付とともにここに並びます。',
  countEvents: (events) => count(events, { other: '出来事#件' }),
  offices: '役職',
  aliases: (names) => `別名：${names}`,
  from: '就任：',
  until: '退任：',
  years: '年別',
  byMonth: '月別',
  byLetter: '頭文字別',
  countOnPage: (entries) => count(entries, { other: '#件' }),
  timelineOf: (year) => `${year}年の年表`,
  sourcesNote: '年表が拠り所とするすべての出典です。',
  noCorrections:
    'これまでに訂正はありません。公開後に訂正した内容は、日付と誤りとともにここに掲載します。',
  corrected: '訂正',
  position: (latitude, longitude) => `${latitude}、${longitude}`,
  north: (degrees) => `北緯${degrees}度`,
  south: (degrees) => `南緯${degrees}度`,
  east: (degrees) => `東経${degrees}度`,
  west: (degrees) => `西経${degrees}度`,
  moved: 'このページは移転しました：',
  notFound: 'ページが見つかりません',
  notFoundNote:
    'アドレスに誤りがあるかもしれません。年表から、このサイトのすべてのページをたどれます。',
  toTimeline: '年表へ',

  cite: 'このページを引用する',
  reference: (author, title, where) => `${author}。${quoted(title)}${where}。`,
  allSources: 'このサイトのすべての出典（文献管理ソフト用）',

  ...elsewhere,
};
