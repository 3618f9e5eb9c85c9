import type { elsewhere as english } from '../en/elsewhere.ts';
import type { Translated } from '../messages.ts';

/** Words about taking a page elsewhere, in Hindi. */
export const elsewhere: Translated<typeof english> = {
  elsewhere: 'साझा करें और अपनी साइट पर दिखाएँ',
  withSources: 'यह पेज और इसके स्रोत',
  keepAs: 'इस रूप में सहेजें',
  calendarFile: 'कैलेंडर फ़ाइल',
  card: 'चित्र',
  share: 'साझा करें…',
  embed: 'दूसरी साइट पर एम्बेड करें',
  embedNote:
    'ये पंक्तियाँ अपने पेज में चिपकाएँ। इनसे जो दिखता है वह किसी और साइट से कुछ नहीं मँगाता और किसी को नहीं बताता कि उसे कौन पढ़ रहा है।',
  embedPreview: 'देखें कि इनसे क्या दिखता है',
  copyCode: 'कॉपी करें',
  codeCopied: 'कॉपी हो गया',
};
