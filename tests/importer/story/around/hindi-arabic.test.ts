import { describe, expect, test } from 'vitest';
import { type Form, formOf, readForm } from './form.ts';

/** `{T}` is the headline, `{B}` the paragraphs, `{P}` the same as of a page, `{1}` one of them. */
const forms: readonly Form[] = [
  {
    language: 'hi',
    manner: 'input',
    received: `{T}\n\nWritten by: मीरा सागर | Edited by: शेखर पाठक\nUpdated: 1 मई, 2030 6:20 PM IST\n\nनीलपुर: {B}\n\n(इनपुट: लोकस्वर न्यूज़)\n\nहमें फॉलो करें: फेसबुक, व्हाट्सऐप\n`,
    values: {
      title: '{T}',
      byline: 'मीरा सागर',
      agency: 'लोकस्वर न्यूज़',
      place: 'नीलपुर',
      published: '2030-05-01',
    },
  },
  {
    language: 'hi',
    manner: 'agency place',
    received: `{T}\n\nएजेंसी, नीलपुर। {B}\n`,
    values: { title: '{T}', place: 'नीलपुर' },
  },
  {
    language: 'hi',
    manner: 'jagran',
    received: `{T}\n\nद्वारा मीरा सागर\nप्रकाशित: Wed, 01 May 2030 09:10 PM (IST)\n\nनीलपुर, संवाद। {B}\n\n(इनपुट- संवाद)\n`,
    values: {
      title: '{T}',
      byline: 'मीरा सागर',
      published: '2030-05-01',
      place: 'नीलपुर',
      agency: 'संवाद',
    },
  },
  {
    language: 'hi',
    manner: 'ians',
    received: `{T}\n\nनीलपुर, 1 मई (इंदस) {B}\n\n--इंदस\n\nमीरा/शेखर\n`,
    values: { title: '{T}', agency: 'इंदस', place: 'नीलपुर', date: '2030-05-01' },
  },
  {
    language: 'hi',
    manner: 'disclaimer',
    received: `{T}\n\nनीलपुर, 1 मई (इंदस)। {B}\n\nडिस्क्लेमर: यह इंदस न्यूज फीड से सीधे पब्लिश हुई खबर है. इसके साथ जनदीप टीम ने किसी तरह की कोई एडिटिंग नहीं की है.\n`,
    values: { title: '{T}', agency: 'इंदस', distributor: 'जनदीप' },
  },
  {
    language: 'ar',
    manner: 'city agency',
    received: `{T}\n\nمرسى الرند (نجم) – {B}\n\n(انتهى)\nأ.ك / م.ن\n`,
    values: { title: '{T}', agency: 'نجم', place: 'مرسى الرند' },
  },
  {
    language: 'ar',
    manner: 'city day',
    received: `{T}\n\nمرسى الرند في 1 مايو /نجم/ {B}\n`,
    values: { title: '{T}', agency: 'نجم', place: 'مرسى الرند', date: '2030-05-01' },
  },
  {
    language: 'ar',
    manner: 'source',
    received: `{T}\n\n1 مايو 2030\n\n{B}\n\nالمصدر: وكالة نجم\n`,
    values: { title: '{T}', agency: 'وكالة نجم', published: '2030-05-01' },
  },
  {
    language: 'ar',
    manner: 'colon, bar',
    received: `الرئيسية | عربي | اقتصاد\n\n{T}\n\nكتبت: سلمى النجار\nالأربعاء 1 مايو 2030 - 10:04\n\nمرسى الرند - نجم: {B}\n\nاقرأ أيضا: عشرة أرصفة لا تقود إلى شيء\n`,
    values: { title: '{T}', byline: 'سلمى النجار', published: '2030-05-01', place: 'مرسى الرند' },
  },
  {
    language: 'hi',
    manner: 'varta',
    received: `{T}\n\nनीलपुर, 01 मई (वार्तिक) {B}\n\nमीरा.शेखर\n\nवार्तिक\n`,
    values: { title: '{T}', agency: 'वार्तिक', place: 'नीलपुर', date: '2030-05-01' },
  },
  {
    language: 'hi',
    manner: 'html amar',
    file: 'a.html',
    received: `<!doctype html><html lang="hi"><head><title>{T} - अमर लहर</title></head><body><h1>{T}</h1><p>न्यूज डेस्क, अमर लहर, नीलपुर</p><p>Published by: मीरा सागर</p><p>Updated Wed, 01 May 2030 10:04 AM IST</p><p>विस्तार</p><p>{1}</p><p>{2}</p><p>{3}</p></body></html>`,
    values: { title: '{T}', published: '2030-05-01' },
  },
  {
    language: 'ar',
    manner: 'wam',
    received: `{T}\n\nمرسى الرند في 1 مايو / وان / {B}\n\nوان/سلمى\n`,
    values: { title: '{T}', agency: 'وان', place: 'مرسى الرند', date: '2030-05-01' },
  },
  {
    language: 'ar',
    manner: 'qna',
    received: `{T}\n\nمرسى الرند في 01 مايو /قنى/ {B}\n`,
    values: { title: '{T}', agency: 'قنى', place: 'مرسى الرند' },
  },
  {
    language: 'ar',
    manner: 'afp ar',
    received: `{T}\n\nمرسى الرند (الجزر) (أ ف س) – {B}\n\n© 2030 AFX\n`,
    values: { title: '{T}', place: 'مرسى الرند' },
  },
  {
    language: 'hi',
    manner: 'name, town and day without a word for them',
    received: `{T}\n\nमीरा सागर\nनीलपुर, 1 मई 2030\n\n{B}\n\n(एजेंसी)\n`,
    values: { title: '{T}', place: 'नीलपुर', date: '2030-05-01' },
  },
  {
    language: 'ar',
    manner: 'commas of its own script',
    received: `{T}\n\nمرسى الرند، 1 مايو 2030 (نجم) - {B}\n\nأ ك\n`,
    values: { title: '{T}', place: 'مرسى الرند', agency: 'نجم', date: '2030-05-01' },
  },
];

describe('what stands around a story is told apart from it', () => {
  test.each(forms)('$language: $manner', async (form) => {
    expect(await readForm(form)).toEqual(formOf(form));
  });
});
