import type { Range } from '../dateline/read-dateline.ts';

/** A name, and where it stands in a line. */
interface Named {
  readonly name: string;
  readonly range: Range;
}

const distributor = String.raw`(?<distributor>\p{L}[^,;:()|]{1,50}?)`;
const issuer = String.raw`(?:the |der |die |das |den |dem |des |la |le |les |l[’']|el |los |las |lo |il |gli |o |a |os |as |het |de )?(?<issuer>\p{L}.{2,90}?)`;

/** Who passed a release on, and for whom: `Distributed by Example on behalf of the Ministry of Quays.` */
const forms = [
  `(?:distributed|issued|released|published|transmitted|circulated) (?:by|through|via) ${distributor},? (?:on|in) behalf of ${issuer}`,
  `original-content von:? ${issuer}, (?:übermittelt|verbreitet) (?:durch|von) ${distributor}`,
  `(?:übermittelt|verbreitet|versandt) (?:durch|von) ${distributor},? im (?:auftrag|namen) (?:von |vom )?${issuer}`,
  `(?:diffusé|transmis|publié|distribué)e? par ${distributor},? (?:pour le compte|au nom) (?:de |du |d[’']|des )${issuer}`,
  `(?:distribuid|difundid|emitid|publicad)[oa] por ${distributor},? (?:en nombre|por cuenta|por encargo) (?:de |del )${issuer}`,
  `(?:distribuíd|divulgad|difundid|publicad)[oa] por ${distributor},? (?:em nome|por conta) (?:de |do |da |dos |das )${issuer}`,
  `(?:diffus|distribuit|trasmess|pubblicat)[oa] da ${distributor},? (?:per conto|a nome) (?:di |del |della |dell[’'])${issuer}`,
  `(?:verspreid|verzonden|uitgegeven) door ${distributor},? (?:namens|in opdracht van) ${issuer}`,
].map((source) => new RegExp(String.raw`^[\p{P}\s]*${source}[.\s]*$`, 'iu'));

/** How names of issuers begin; words around them may be in capitals too, so that the forms cannot ask for it. */
const capital = /^\p{Lu}/u;

/** Longest line that says so. */
const longest = 240;

/**
 * Whose release a text is, and who passed it on, as the line below it says.
 *
 * @example issuerIn('Distributed by Example on behalf of the Ministry of Quays.').issuer.name // 'Ministry of Quays'
 */
export function issuerIn(line: string): { issuer: Named; distributor: Named } | undefined {
  if (line.length > longest) return undefined;
  for (const form of forms) {
    const { issuer, distributor } = form.exec(line)?.groups ?? {};
    if (issuer === undefined || distributor === undefined) continue;
    if (!capital.test(issuer)) continue;
    const [by, of] = [line.indexOf(distributor), line.lastIndexOf(issuer)];
    return {
      issuer: { name: issuer, range: [of, of + issuer.length] },
      distributor: { name: distributor, range: [by, by + distributor.length] },
    };
  }
  return undefined;
}
