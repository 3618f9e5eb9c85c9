import type { documentTypes as english, eventKinds as englishKinds } from '../en/kinds.ts';
import type { Translated } from '../messages.ts';

export const eventKinds: Translated<typeof englishKinds> = {
  meeting: 'बैठक',
  'bilateral-meeting': 'द्विपक्षीय बैठक',
  'multilateral-meeting': 'बहुपक्षीय बैठक',
  call: 'बातचीत',
  'phone-call': 'टेलीफ़ोन पर बातचीत',
  'video-call': 'वीडियो कॉल',
  visit: 'यात्रा',
  summit: 'शिखर सम्मेलन',
  signing: 'हस्ताक्षर',
  statement: 'बयान',
  'press-conference': 'संवाददाता सम्मेलन',
  speech: 'भाषण',
  hearing: 'सुनवाई',
  vote: 'मतदान',
  ruling: 'अदालती फ़ैसला',
  election: 'चुनाव',
  appointment: 'नियुक्ति',
  resignation: 'इस्तीफ़ा',
  protest: 'विरोध प्रदर्शन',
  strike: 'हड़ताल',
  accident: 'दुर्घटना',
  attack: 'हमला',
  disaster: 'आपदा',
  launch: 'शुभारंभ',
  publication: 'प्रकाशन',
};

export const documentTypes: Translated<typeof english> = {
  statement: 'बयान',
  'press-release': 'प्रेस विज्ञप्ति',
  readout: 'वार्ता का आधिकारिक ब्योरा',
  speech: 'भाषण',
  transcript: 'प्रतिलेख',
  report: 'रिपोर्ट',
  judgment: 'निर्णय',
  treaty: 'संधि',
  letter: 'पत्र',
  'web-page': 'वेब पेज',
  other: 'दस्तावेज़',
};
