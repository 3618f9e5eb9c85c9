import type { elsewhere as english } from '../en/elsewhere.ts';
import type { Translated } from '../messages.ts';

/** Words about taking a page elsewhere, in Arabic. */
export const elsewhere: Translated<typeof english> = {
  elsewhere: 'المشاركة والتضمين',
  withSources: 'هذه الصفحة ومصادرها',
  keepAs: 'احفظها بصيغة',
  calendarFile: 'ملف تقويم',
  card: 'صورة',
  share: 'مشاركة…',
  embed: 'التضمين في موقع آخر',
  embedNote:
    'ألصق هذه الأسطر في صفحة من صفحاتك. ما تعرضه لا يحمّل شيئًا من أي طرف آخر ولا يخبر أحدًا بمن يقرؤه.',
  embedPreview: 'شاهد ما تعرضه',
  copyCode: 'نسخ',
  codeCopied: 'تم النسخ',
};
