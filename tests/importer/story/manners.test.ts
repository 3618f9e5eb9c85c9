import { describe, expect, test } from 'vitest';
import { storyOf } from '../read.ts';

/** Three sentences as they stand on pages, in mails and in feeds; the last is short, which is easily lost. */
const opened =
  'The harbour board opened the new quay on Wednesday, after two years of work and one of quarrels.';
const said =
  '“Nobody believed in it but the gulls,” its chair, Ada Kolm, told reporters at the gate.';
const cost = 'It cost four million.';
const title = 'Harbour board opens new quay after two years';
const all = [opened, said, cost];
const stories: [name: string, text: string, values: Values, body?: string[]][] = [
  [
    'names alone, two days, topics below',
    `${title}\n\nChair says only the gulls believed in it as ferry sails\n\nAda Kolm and Bo Sand\nWed 1 May 2030 07.00 BST\nLast modified on Wed 1 May 2030 09.12 BST\n\n${all.join('\n\n')}\n\nExplore more on these topics\nIsles\nHarbours\nnews\nShare\nReuse this content\n`,
    { title, byline: 'Ada Kolm;Bo Sand', published: '2030-05-01' },
  ],
  [
    'hours ago, buttons, a name with what he is, a caption',
    `${title}\n\n4 hours ago\n\nShare\n\nSave\n\nBo Sand\nIsles correspondent\n\nNWS Images\nThe quay was two years in the making\n\n${all.join('\n\n')}\n\nRelated topics\n\nIsles\nHarbours\n`,
    { title, byline: 'Bo Sand' },
  ],
  [
    'a section in capitals, and who reported below a rule',
    `WORLD NEWS\n\n${title}\n\nBy ADA KOLM\nUpdated 4:12 PM GMT, May 1, 2030\n\nPORT KOLM (NWS) — ${all.join('\n\n')}\n\n___\n\nSand reported from Gull Head. NWS writer Cid Dune contributed.\n`,
    { title, place: 'PORT KOLM', agency: 'NWS', byline: 'Ada Kolm', published: '2030-05-01' },
  ],
  [
    'the day with hours in UTC, credits, and a line on standards',
    `${title}\n\nBy Ada Kolm\n\nMay 1, 2030 4:12 PM UTC · Updated 3 hours ago\n\nPORT KOLM, May 1 (NWS) - ${all.join('\n\n')}\n\nReporting by Ada Kolm; Editing by Bo Sand\n\nOur Standards: The Northern Wire Principles.\n`,
    { title, place: 'PORT KOLM', byline: 'Ada Kolm' },
  ],
  [
    'the day above the headline, a sign between strokes',
    `1 MAY, 10:04\n\n${title}\n\nOnly the gulls believed in it, the chair said\n\nPORT KOLM, May 1. /NWS/. ${all.join('\n\n')}\n\nTags\nIsles\nHarbours\n`,
    { title, place: 'PORT KOLM', date: '2030-05-01', agency: 'NWS' },
  ],
  [
    'source and editor above, a square at the end',
    `${title}\n\nSource: Norwa\n\nEditor: huaxia\n\n2030-05-01 10:04:15\n\nPORT KOLM, May 1 (Norwa) -- ${opened}\n\n${said}\n\n${cost} ■\n`,
    { title, place: 'PORT KOLM', agency: 'Norwa', published: '2030-05-01' },
  ],
  [
    'lines without blanks between, the sign behind the last sentence',
    `NWI | Updated: May 01, 2030 10:04 IST\n\n${title}\n\nPort Kolm [Isles], May 1 (NWI): ${all.join('\n')} (NWI)\n\nDisclaimer: This story is auto-generated from a syndicated feed.\n`,
    { title, place: 'Port Kolm', agency: 'NWI', published: '2030-05-01' },
  ],
  [
    'a German page of a newspaper',
    `${title}\n\nStand: 01.05.2030, 10:04 Uhr\n\nVon: Bo Sand\n\nKommentareTeilen\n\nPort Kolm (nwk) – ${all.join('\n\n')}\n\n© nwk-infocom, nwk:300501-99-123/1\n`,
    { title, place: 'Port Kolm', agency: 'nwk', published: '2030-05-01', byline: 'Bo Sand' },
  ],
  [
    'a release by way of an agency, with its number',
    `OTS0044 5 II 0211 NEF0003 WI\n\nHafenamt/Kai/Eröffnung\n\n${title}\n\nPort Kolm (OTS) - ${all.join('\n\n')}\n\nRückfragen & Kontakt:\nHafenamt, Bo Sand\nTel.: 0055/0147\n\nOTS-ORIGINALTEXT PRESSEAUSSENDUNG | NEF\n`,
    { title, place: 'Port Kolm', agency: 'OTS' },
  ],
  [
    'no headline, the agency behind the last sentence',
    `Puerto Kolm, 1 may (NEF).- ${opened}\n\n${said}\n\n${cost} NEF\n\nabc/de/fg\n`,
    { place: 'Puerto Kolm', agency: 'NEF' },
  ],
  [
    'a heading within',
    `${title}\n\nPuerto Kolm, 1 may (NEF).- ${opened}\n\nEl muelle de las gaviotas\n\n${said}\n\n${cost} NEF\n\n(Archivo disponible)\n`,
    { title },
    [opened, 'El muelle de las gaviotas', said, cost],
  ],
  [
    'one paragraph with sign before and behind',
    `(NOTA) - PORTO KOLM, 01 MAG - ${opened} ${said} ${cost} (NOTA).\n`,
    { place: 'PORTO KOLM', agency: 'NOTA' },
    [`${opened} ${said} ${cost}`],
  ],
  [
    'a release with its source beside the day',
    `${title}\n\nMay 01, 2030 10:04 ET | Source: Harbour Board\n\nPORT KOLM, Isles, May 01, 2030 (NORTH NEWSWIRE) -- ${all.join('\n\n')}\n\nAbout Harbour Board\nHarbour Board runs four quays. It was founded in 1911.\n\nContact:\nBo Sand\nbo@board.example\n`,
    { title, place: 'PORT KOLM' },
  ],
  [
    'a release with who provided it',
    `${title}\n\nNEWS PROVIDED BY\nHarbour Board\n\nMay 01, 2030, 10:04 ET\n\nSHARE THIS ARTICLE\n\nPORT KOLM, Isles, May 1, 2030 /NORTHWIRE/ -- ${all.join('\n\n')}\n\nSOURCE Harbour Board\n`,
    { title, place: 'PORT KOLM' },
  ],
  [
    'a line of the agency with day and sections',
    `KYODA NEWS - May 1, 2030 - 10:04 | All, Isles\n\n${title}\n\n${all.join('\n\n')}\n\n==Kyoda\n`,
    { title, published: '2030-05-01' },
  ],
  [
    'the address of the writer before the end mark',
    `${title}\n\nPORT KOLM, May 1 (Yonba) -- ${all.join('\n\n')}\n\nadakolm@yonba.example\n(END)\n`,
    { title, agency: 'Yonba' },
  ],
  [
    'labelled lines, as systems of newsrooms export them',
    `Headline: ${title}\nAuthor: Ada Kolm\nDate: 2030-05-01\nSection: Isles\nSource: Northern Wire\n\n${all.join('\n\n')}\n`,
    { title, byline: 'Ada Kolm', published: '2030-05-01', agency: 'Northern Wire' },
  ],
  [
    'a standfirst, a byline, and who reported from where',
    `${title}\n\nThe gulls had it to themselves, and were not pleased to share it with anyone.\n\nBy Ada Kolm\nAda Kolm reported from Port Kolm.\n\nMay 1, 2030\n\n${all.join('\n\n')}\n`,
    { title, byline: 'Ada Kolm', published: '2030-05-01' },
  ],
  [
    'the agency first, a button to listen',
    `Northern Wire\n\n${title}\n\n1 May 2030 — 10:04\n\nListen (3 min)\n\n${all.join('\n\n')}\n\nYou might also like\nGull wins vote\nTide late again\n\nCookie settings\n`,
    { title, published: '2030-05-01' },
  ],
  [
    'initials behind the sign, a note in brackets',
    `${title}\n\nPort Kolm, May 1 (PTX) ${all.join('\n\n')} PTX ABC DEF\n\n(This story has not been edited by our staff and is auto-generated from a feed.)\n`,
    { title, place: 'Port Kolm', agency: 'PTX' },
  ],
  [
    'the sign behind two dashes, initials below',
    `${title}\n\nPort Kolm, May 1 (INX) ${all.join('\n\n')}\n\n--INX\n\nak/bs\n`,
    { title, agency: 'INX' },
  ],
  [
    'initials between strokes, and the word for the end',
    `${title}\n\nPorto Kolm, 01 mai 2030 (Lusba) – ${all.join('\n\n')}\n\nABC // DEF\n\nLusba/Fim\n`,
    { title, agency: 'Lusba' },
  ],
  [
    'initials, and the owner behind a sign of copyright',
    `${title}\n\nPort Kolm, 1 mai 2030 (AFX) - ${all.join('\n\n')}\n\nabc/de/fgh\n\n© Agence France-Xtra\n`,
    { title, agency: 'AFX' },
  ],
  [
    'a last line that was cut off',
    `${title}\n\nPORT KOLM, May 1 (NWS) - ${opened}\n\n${said}\n\nThis copy was cut off in the midst of its last\n`,
    { title },
    [opened, said],
  ],
];

interface Values {
  title?: string;
  place?: string;
  date?: string;
  agency?: string;
  byline?: string;
  published?: string;
}

describe('a short story with', () => {
  test.each(stories)('%s', async (_, text, values, body = all) => {
    const story = await storyOf(text);
    expect(story.paragraphs.map((each) => each.text)).toEqual(body);
    const found = Object.keys(values).map((key) => {
      const value = story[key as keyof Values]?.value;
      return [key, typeof value === 'object' ? value.join(';') : value];
    });
    expect(Object.fromEntries(found)).toEqual(values);
  });
});
