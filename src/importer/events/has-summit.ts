/** Whether a sentence names a summit: "The five met at a *summit*". */
export function hasSummit(sentence: string): boolean {
  return /(?<!\p{L})(?:summit|gipfel|cumbre|sommet|cimeira|cúpula|vertice)(?!\p{L})|gipfel(?!\p{L})|शिखर सम्मेलन|サミット/iu.test(
    sentence,
  );
}
