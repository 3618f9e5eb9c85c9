import type { sources as english } from '../en/sources.ts';
import { inQuotes } from '../in-quotes.ts';
import { isolated } from '../isolated.ts';
import { countIn } from '../language/plurals.ts';
import type { Translated } from '../messages.ts';
import { documentTypes } from './kinds.ts';
import { japanese } from './language.ts';

const count = countIn(japanese);

/** What is said of articles, documents and posts, in Japanese. */
export const sources: Translated<typeof english> = {
  postedOn: (platform) => `（${platform}）`,
  postBy: (author, platform) => `${author}の投稿（${platform}）`,
  inferredDay: '日付は推定',
  dayInferredBy: '投稿の日付は推定です。',
  postStatus: { edited: 'その後編集', deleted: 'その後削除' },
  statusOfPost: {
    edited: '投稿者はその後、投稿を編集しました。',
    deleted: '投稿はその後、削除されました。',
  },
  replyTo: '返信先：',
  continues: '前の投稿：',
  quotesPost: '引用：',
  replies: '返信',
  quotedByPosts: 'この投稿を引用した投稿',
  dayStatedBy: {
    article: '記事に投稿の日付が書かれています。',
    document: '文書に投稿の日付が書かれています。',
    post: '投稿に日付が表示されています。',
  },
  seenBy: '編集者が確認した日：',
  notVerified: 'このサイトで他に引用しているものはなく、言葉は他の出典では確認されていません。',
  seen: '編集者が確認',
  wordsQuoted: (words, of) => `全${japanese.number(of)}語のうち${japanese.number(words)}語`,
  quotedIn: '引用元：',
  whereQuoted: '引用箇所',
  quotedInOf: (names) => `${names}が引用。`,

  documentTypes,

  fileSize: (size, unit) =>
    `${size} ${{ byte: 'バイト', kilobyte: 'kB', megabyte: 'MB', gigabyte: 'GB' }[unit]}`,
  file: (type, size) => `文書のファイル（${type}、${size}）`,
  by: (names) => `執筆：${names}`,
  distributedBy: (name) => `配信：${name}`,
  dateline: '発信地・日付',
  published: '掲載：',
  headlineByEditor: '記事には見出しがなく、この見出しは編集者が付けました。',
  rights: (holder) => `本文の権利は${isolated(holder, japanese.direction)}に帰属します。`,
  copyNote: 'この写しは、読者が引用を確かめるためのものです。',
  excerptNote: '冒頭と、ここで引用した箇所だけを転載しています。',
  sealed: '封印日：',
  sealNote:
    '封印は、写しの本文全体と、誰のいつのものかの記載を対象とします。このサイトの記録を持つ人は、次のコマンドで確かめられます。',
  withdrawn: '公開停止日：',
  wordsWithdrawn: 'この出典の文言は公開を停止しました。',
  withdrawnNote: '本文は公開を停止しました。',
  withdrawnSince: 'その後公開停止',
  retrieved: '写した日：',
  original: '原文を読む',
  deletedOriginal: '原文（その後削除）',
  archive: '保存された写し',
  passages: '引用された箇所',
  copyLink: 'この箇所へのリンクをコピー',
  linkCopied: 'リンクをコピーしました',
  passagesNote: '印を付けた箇所と、それぞれが裏付ける内容。番号は本文中の番号と同じです。',
  pages: (first, last) => (last === undefined ? `${first}ページ` : `${first}～${last}ページ`),
  section: (heading) => inQuotes(heading, japanese.quotes),
  citationOf: (event, number) => `${event}、注${number}`,
  coverage: (cited, paragraphs) =>
    cited === paragraphs
      ? 'すべての段落がこのサイトで引用されています。'
      : `全${japanese.number(paragraphs)}段落のうち${japanese.number(cited)}段落がこのサイトで引用されています。`,
  uncitedNote: '横に点線のある段落は引用されていません。',
  noSources: '出典はまだありません。年表のよりどころとなる記事、文書、投稿がここに並びます。',
  noPassages:
    'このサイトではまだ引用されていません。引用された箇所は、本文中に印を付け、ここに並べます。',
  shownWhole: '引用された箇所はありません。下の出来事が全文を表示しています。',
  noPassagesLeft: '引用された箇所は、現在は表示していません。',
  countPassages: (passages) => count(passages, { other: '引用箇所#件' }),
  supports: '裏付ける出来事',
  shownWith: '掲載されている出来事',
};
