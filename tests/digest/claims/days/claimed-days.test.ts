import { describe, expect, test } from 'vitest';
import { checkStory } from '../checked-claims.ts';
import { article, ferryStory } from '../ferry-story.ts';

/** What is told of a claim of an event on Monday, 25 February 2030, whose source is of the Tuesday. */
function told(claim: string, passage: string, languages = 'en'): (string | undefined)[] {
  const [language = 'en', digest = 'en'] = languages.split(' ');
  const source = article(passage, { language });
  const [words = passage] = /^.*?[.。](?=\s|$)/su.exec(passage) ?? [];
  const summary = [[{ text: claim, cites: [{ source: source.id, words }] }]];
  const story = { ...ferryStory([source], { summary }), language: digest };
  return checkStory('days', story).problems.map(({ reason }) => /"(.*?)"/.exec(reason)?.[1]);
}

describe('another day than that of the passage is told of', () => {
  test.each([
    ['The vote is on Thursday.', 'The vote will be held on Friday.', 'en'],
    ['The port shut on Saturday.', 'Port Selby closed its gates on Sunday at dawn.', 'en'],
    ['The court rules on 4 March.', 'A ruling is due on March 5.', 'en'],
    ['The court rules on 5 April.', 'A ruling is due on March 5.', 'en'],
    ['The court rules on 5 March 2031.', 'A ruling is due on March 5.', 'en'],
    ['The court rules on 3 April 2031.', 'A ruling is due on April 3 of 2030.', 'en'],
    ['The court rules on April 3 of 2031.', 'A ruling is due on April 3, 2030.', 'en'],
    ['Talks run from 7 to 10 March.', 'Talks run from 7 to 9 March.', 'en'],
    ['Talks run from 6 to 9 March.', 'The talks (7-9 March) are in Arnby.', 'en'],
    ['Bids are taken until Friday.', 'Bids are taken until Thursday.', 'en'],
    ['Strikes have hit it since January.', 'Strikes have hit it since December.', 'en'],
    ['As early as January cracks were seen.', 'Cracks had been seen in February.', 'en'],
    ['The November figures were poor.', 'The October figures were poor.', 'en'],
    ['The law was passed in March.', 'The law was passed in February.', 'en'],
    ['It opens in the second quarter.', 'It opens in the fourth quarter.', 'en'],
    ['It opens in the second half of 2031.', 'It opens in the first half of 2031.', 'en'],
    ['The firm was founded in 1952.', 'The firm, founded in 1925, has 40 boats.', 'en'],
    ['It is the first loss since 2019.', 'It is the first loss since 2016.', 'en'],
    ['The pier dates from the 1970s.', 'The pier dates from the 1960s.', 'en'],
    ['The pier was built last year.', 'The pier was built in 2026.', 'en'],
    ['It is to be done by the end of 2031.', 'It is to be done by the end of 2032.', 'en'],
    ['It has been shut since Saturday.', 'It has been shut since Thursday.', 'en'],
    ['They sign next month.', 'They sign in May.', 'en'],
    ['The deadline is 15 March.', 'The deadline, 31 March, stands.', 'en'],
    ['It has been shut since 25 February.', 'It has been shut since 21 February.', 'en'],
    ['A report is due by the close of April.', 'A report is due by the end of the month.', 'en'],
    ['Nobody has been seen since Sunday.', 'Nobody has been seen so far.', 'en'],
    ['A vote is due in June.', 'A vote is due soon.', 'en'],
    ['The rule came in on 5 January.', 'The rule came in this year.', 'en'],
    ['The rule came in that January.', 'It came in this year.', 'en'],
    ['Es war der Donnerstag.', 'Die Abstimmung war am Mittwoch.', 'de de'],
    ['Die Frist endet am 31. März.', 'Die Frist endet am 30. April.', 'de de'],
    ['Die Halle steht seit 1971.', 'Die Halle wurde 1917 gebaut.', 'de de'],
    ['Sie wählen im Mai.', 'Gewählt wird im Juni.', 'de de'],
    ['Bis Ende März soll es fertig sein.', 'Bis Monatsende soll es fertig sein.', 'de de'],
    ['La grève a commencé jeudi.', 'La grève a débuté vendredi matin.', 'fr fr'],
    ['Le vote aura lieu le 12 mars.', 'Le scrutin est fixé au 13 mars.', 'fr fr'],
    ['Le pont date de 1968.', 'Le pont a été construit en 1986.', 'fr fr'],
    ['La loi entrera en vigueur en juin.', "Le texte s'appliquera en juillet.", 'fr fr'],
    ['Votaron el jueves.', 'El pleno votó el viernes.', 'es es'],
    ['El plazo vence el 5 de marzo.', 'El plazo vence el 6 de marzo.', 'es es'],
    ['La obra acabará en abril.', 'La obra terminará en mayo.', 'es es'],
    ['The bridge opens on 12 March.', 'Il ponte riapre il 13 marzo.', 'it'],
    ['The bridge fell in June 2027.', 'Il ponte è crollato nel luglio 2027.', 'it'],
    ['They vote on Sunday.', 'Eles votam no sábado.', 'pt'],
    ['They vote on 9 March.', 'A votação será em 10 de março.', 'pt'],
    ['They vote on Thursday.', 'Ze stemmen woensdag.', 'nl'],
    ['They vote on 9 March.', 'De stemming is op 10 maart.', 'nl'],
    ['They vote on 9 March.', '投票は３月１０日に行われる。', 'ja'],
    ['It opens in April next year.', '来年５月に開業する。', 'ja'],
    ['They vote on 9 March.', '投票将于3月10日举行。', 'zh'],
    ['It opened on Sunday.', '新华港2月26日电 工厂23日投产。', 'zh'],
  ])('%s %s', (claim, passage, languages) => {
    expect(told(claim, passage, languages)).toHaveLength(1);
  });
});

describe('a claim that is right, or says less, is not told of', () => {
  test.each([
    ['The vote is in March.', 'The vote will be on 5 March.', 'en'],
    ['The vote is next month.', 'The vote will be on 5 March.', 'en'],
    ['The vote is this week.', 'The vote will be on Thursday.', 'en'],
    ['Kolm said on Monday that it would take long.', 'It will last until Friday.', 'en'],
    ['On Monday they met for the first time in years.', 'They last met in 2026.', 'en'],
    ['They met at the weekend.', 'They met on Saturday.', 'en'],
    ['The ruling came on 25 February.', 'The court ruled on Monday.', 'en'],
    ['It is due in spring.', 'It is due on 5 April.', 'en'],
    ['It was promised in 2029.', 'It was promised last year.', 'en'],
    ['It was promised in 2029.', 'It was promised last summer.', 'en'],
    ['It was promised in July.', 'It was promised last summer.', 'en'],
    ['It has lost nothing since 2000.', 'It has lost nothing this century.', 'en'],
    ['It sank in the 1980s.', 'It sank in 1987.', 'en'],
    ['It sank in the eighties.', 'It sank in 1987.', 'en'],
    ['It goes on until 7 March.', 'It goes on to 7 March.', 'en'],
    ['Talks run from 7 to 9 March.', 'Talks start on 7 March and end on 9 March.', 'en'],
    ['Talks are on 8 March.', 'Talks are on 7-9 March.', 'en'],
    ['They leave on 3 March.', 'They leave five days after 26 February.', 'en'],
    ['It is due by the end of the year.', 'It is due on 31 December.', 'en'],
    ['It is due by the end of February.', 'It is due by the end of the month.', 'en'],
    ['It is due on Sunday.', 'It is due on 3 March.', 'en'],
    ['It is due on 1 March.', 'It is due on Friday.', 'en'],
    ['It was on 24 February.', 'It was the day before yesterday.', 'en'],
    ['It was on Good Friday.', 'It was in spring.', 'en'],
    ['It was a sunny day in Port Selby.', 'It was warm.', 'en'],
    ['April Holm may march on.', 'She goes on.', 'en'],
    ['It goes on in the second quarter.', 'It goes on in May.', 'en'],
    ['Sie trafen sich am Montag.', 'Das Treffen war am 25. Februar.', 'de de'],
    ['Sie wählen im März.', 'Gewählt wird am 3. März.', 'de de'],
    ['Die Halle ist von 1971.', 'Die Halle wurde 1971 gebaut.', 'de de'],
    ['Er will bis Jahresende gehen.', 'Er geht im Dezember.', 'de de'],
    ['Seit 2029 ist sie zu.', 'Seit vergangenem Jahr ist sie zu.', 'de de'],
    ['Im Sommer 2029 schloss sie.', 'Sie schloss im vergangenen Sommer.', 'de de'],
    ['La grève a commencé lundi.', 'Le mouvement a débuté le 25 février.', 'fr fr'],
    ["Les lits ont fermé l'été 2029.", "Les lits ont fermé l'été dernier.", 'fr fr'],
    ['Il partira fin février.', 'Il partira à la fin du mois.', 'fr fr'],
    ['Votaron el lunes.', 'El pleno votó el 25 de febrero.', 'es es'],
    ['La obra acabará en mayo.', 'La obra terminará el 3 de mayo.', 'es es'],
    ['Se aprobó en 2029.', 'Se aprobó el año pasado.', 'es es'],
    ['The bridge opens in March.', 'Il ponte riapre il 13 marzo.', 'it'],
    ['They vote on Sunday.', 'Eles votam em 3 de março.', 'pt'],
    ['They vote on Sunday.', 'Ze stemmen zondag.', 'nl'],
    ['They vote on 10 March.', '投票は３月１０日に行われる。', 'ja'],
    ['They met on Monday.', '２５日に会談した。', 'ja'],
    ['It opened on Saturday.', '新华港2月26日电 工厂23日投产。', 'zh'],
  ])('%s %s', (claim, passage, languages) => {
    expect(told(claim, passage, languages)).toEqual([]);
  });
});

describe('another time of the day than that of the passages is told of', () => {
  test.each([
    ['They left at 8 p.m.', 'They left at 6 p.m.', 'en'],
    ['They left at 6 a.m.', 'They left at 6 p.m.', 'en'],
    ['They left at 20:15.', 'They left at 20:51.', 'en'],
    ['They left at noon.', 'They left at 9 a.m.', 'en'],
    ['They left at midnight.', 'They left at noon.', 'en'],
    ['They left shortly after 10 p.m.', 'They left at 8.05 pm.', 'en'],
    ['They left at half past nine.', 'They left at 10.30 a.m.', 'en'],
    ['They left at 18:40.', 'They left late.', 'en'],
    ['Sie gingen um 20 Uhr.', 'Sie gingen um 18.00 Uhr.', 'de de'],
    ['Sie gingen um halb zehn.', 'Sie gingen um 10.30 Uhr.', 'de de'],
    ['Ils sont partis à 20 heures.', 'Ils sont partis à 18h00.', 'fr fr'],
    ['Ils sont partis à 18h10.', 'Ils sont partis à 18h40.', 'fr fr'],
    ['Se fueron a las 20.30 horas.', 'Se fueron a las 21.30 horas.', 'es es'],
    ['They left at 9 p.m.', '午後８時に出発した。', 'ja'],
    ['They left at 9 p.m.', '他们下午8点出发。', 'zh'],
    ['They left at 9 p.m.', 'Ze vertrokken om 20.00 uur.', 'nl'],
    ['They left at 9 p.m.', 'Sono partiti alle ore 20.00.', 'it'],
  ])('%s %s', (claim, passage, languages) => {
    expect(told(claim, passage, languages)).toHaveLength(1);
  });

  test.each([
    ['They left at 6 p.m.', 'They left at 18:00.', 'en'],
    ['They left shortly after six.', 'They left at 6.10 p.m.', 'en'],
    ['They left before seven.', 'They left at 6.40 p.m.', 'en'],
    ['They left in the evening.', 'They left at 6.10 p.m.', 'en'],
    ['They left at 10 p.m.', 'They left at 9.55 p.m.', 'en'],
    ['They left at 7 p.m.', 'They met at 6 p.m. and left an hour later.', 'en'],
    ['They left at 7 p.m.', 'They left at 1800 GMT.', 'en'],
    ['They won 2:1 in 28:41 minutes.', 'They won.', 'en'],
    ['They rescued four the next morning.', 'Four were rescued.', 'en'],
    ['Sie gingen gegen 18 Uhr.', 'Sie gingen um 17.50 Uhr.', 'de de'],
    ['Ils sont partis vers midi.', 'Ils sont partis à 12h10.', 'fr fr'],
    ["Ils sont partis dans l'après-midi.", 'Ils sont partis à 15h.', 'fr fr'],
    ['La réunion a duré cinq heures.', 'La réunion a été longue.', 'fr fr'],
    ['Se fueron a las ocho de la tarde.', 'Se fueron a las 20.00 horas.', 'es es'],
    ['They left at 8 p.m.', '午後８時に出発した。', 'ja'],
  ])('but not %s %s', (claim, passage, languages) => {
    expect(told(claim, passage, languages)).toEqual([]);
  });
});
