import type { elsewhere as english } from '../en/elsewhere.ts';
import type { Translated } from '../messages.ts';

/** Words about taking a page elsewhere, in Japanese. */
export const elsewhere: Translated<typeof english> = {
  elsewhere: '共有・埋め込み',
  withSources: 'このページとその出典',
  keepAs: '保存する形式',
  calendarFile: 'カレンダーファイル',
  card: '画像',
  share: '共有…',
  embed: 'ほかのサイトに埋め込む',
  embedNote:
    '次の行をご自分のページに貼り付けてください。表示される内容は、ほかのサイトから何も読み込まず、誰が読んだかを誰にも伝えません。',
  embedPreview: '表示を確認する',
  copyCode: 'コピー',
  codeCopied: 'コピーしました',
};
