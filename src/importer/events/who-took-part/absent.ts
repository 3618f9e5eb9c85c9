/** Behind these stands somebody who stayed away, and for whom another one came. */
const insteadOf =
  /(?<!\p{L})(?:in place of|instead of|on behalf of|standing in for|stood in for|replac(?:ed|ing)|represent(?:ed|ing)|anstelle (?:von|des|der)|statt|in Vertretung (?:von|des|der)|im Namen (?:von|des|der)|vertrat|sustituy(?:ó|endo) al?|sustituye al?|reemplaz(?:ó|ando) al?|en (?:lugar|sustitución|representación|nombre) del?|à la place (?:de|du|d['’])|au nom (?:de|du|d['’])|représentant|remplaçant|al posto (?:di|del|della|dell['’])|per conto (?:di|del|della|dell['’])|in rappresentanza (?:di|del|della|dell['’])|em (?:nome|representação|substituição) d[aeo]|no lugar d[aeo]|substitui(?:u|ndo)|namens|in plaats van)\s*(?:(?:the|der|die|das|dem|den|la|el|le|il|lo|a|o|de|het)\s)?$/iu;

/** Whether somebody stayed away and another one came instead: "the deputy, standing in for *President Kolm*". */
export function isAbsent(text: string, { lead }: { readonly lead: number }): boolean {
  return insteadOf.test(text.slice(Math.max(0, lead - 40), lead));
}
