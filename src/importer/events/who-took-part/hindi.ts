import { whoWords } from './words.ts';

export const hindi = whoWords(
  {
    beside:
      'साथ (?:थे|थीं|मौजूद|रहे|रहीं)|मौजूद (?:थे|थीं|रहे|रहीं)|उपस्थित (?:थे|थीं|रहे|रहीं)|शामिल (?:थे|थीं|हुए|हुईं)',
    both: 'दोनों',
  },
  true,
);
