import type { documentTypes as english, eventKinds as englishKinds } from '../en/kinds.ts';
import type { Translated } from '../messages.ts';

export const eventKinds: Translated<typeof englishKinds> = {
  meeting: 'اجتماع',
  'bilateral-meeting': 'لقاء ثنائي',
  'multilateral-meeting': 'اجتماع متعدد الأطراف',
  call: 'اتصال',
  'phone-call': 'اتصال هاتفي',
  'video-call': 'اتصال مرئي',
  visit: 'زيارة',
  summit: 'قمة',
  signing: 'توقيع',
  statement: 'تصريح',
  'press-conference': 'مؤتمر صحفي',
  speech: 'خطاب',
  hearing: 'جلسة استماع',
  vote: 'تصويت',
  ruling: 'حكم قضائي',
  election: 'انتخابات',
  appointment: 'تعيين',
  resignation: 'استقالة',
  protest: 'احتجاج',
  strike: 'إضراب',
  accident: 'حادث',
  attack: 'هجوم',
  disaster: 'كارثة',
  launch: 'إطلاق',
  publication: 'إصدار',
};

export const documentTypes: Translated<typeof english> = {
  statement: 'بيان',
  'press-release': 'بيان صحفي',
  readout: 'ملخص رسمي للمحادثات',
  speech: 'خطاب',
  transcript: 'نص حرفي',
  report: 'تقرير',
  judgment: 'حكم قضائي',
  treaty: 'معاهدة',
  letter: 'رسالة',
  'web-page': 'صفحة على الإنترنت',
  other: 'وثيقة',
};
