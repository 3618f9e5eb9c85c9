import type { Telling } from './telling.ts';

const okoro = 'President Ada Okoro';
const brandt = 'Prime Minister Lars Brandt';

export const english: readonly Telling[] = [
  [
    'two who spoke for so long',
    `${okoro} and ${brandt} spoke for 40 minutes on Tuesday.`,
    'call, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'sat with',
    `${okoro} sat for two hours with ${brandt} on Tuesday.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  ['set foot', `${okoro} set foot in Velmora on Tuesday.`, 'visit, 2030-04-30, Velmora, Ada Okoro'],
  ['spoke by herself', `${okoro} spoke for 40 minutes on Tuesday, and ${brandt} was not there.`],
  [
    'verb with its object',
    `${okoro} met ${brandt} in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'verb with a preposition',
    `${okoro} met with ${brandt} at the lakeside palace in Velmora on Tuesday to discuss fish quotas.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'two who met',
    `${okoro} and ${brandt} met on Tuesday for the first time since the ferry dispute.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'phrase of a verb and an adverb',
    `${okoro} sat down on Tuesday with ${brandt} over herring and rye bread.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'verb of a host',
    `${okoro} hosted ${brandt} for lunch at her country house in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'verb of a guest',
    `${brandt} called on ${okoro} in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Lars Brandt, Ada Okoro',
  ],
  [
    'passive',
    `${brandt} was received by ${okoro} in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Lars Brandt, Ada Okoro',
  ],
  [
    'passive of a welcome',
    `${brandt} was welcomed on Tuesday at the town hall by Mayor Ines Falk.`,
    'meeting, 2030-04-30, Lars Brandt, Ines Falk',
  ],
  [
    'noun as the subject',
    `A meeting between ${okoro} and ${brandt} took place in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'noun with its owner',
    `${okoro}'s meeting with ${brandt} in Velmora on Tuesday lasted three hours.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'talks as the subject',
    `Talks between ${okoro} and ${brandt} ended in Velmora on Tuesday without a deal.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'support verb far from its noun',
    `${okoro} held a long and, by all accounts, rather noisy round of talks with ${brandt} on Tuesday.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'other agreements reached in a meeting',
    `${okoro} and ${brandt} settled their quarrel over cod at a meeting in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'adverbial clause',
    `The border will open in June, ${okoro} and ${brandt} decided when they met in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'participle in front',
    `Meeting ${brandt} in Velmora on Tuesday, ${okoro} promised to lower the toll.`,
    'meeting, 2030-04-30, Velmora, Lars Brandt, Ada Okoro',
  ],
  [
    'dinner',
    `${okoro} had dinner with ${brandt} aboard a yacht off Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'call with a preposition',
    `${okoro} spoke by telephone with ${brandt} on Wednesday, her office said.`,
    'phone-call, 2030-05-01, Ada Okoro, Lars Brandt',
  ],
  [
    'call as a noun behind',
    `${okoro} offered ${brandt} two icebreakers in a phone call on Wednesday.`,
    'phone-call, 2030-05-01, Ada Okoro, Lars Brandt',
  ],
  [
    'call as a noun that lasts',
    `A telephone call between ${okoro} and ${brandt} on Wednesday lasted 50 minutes.`,
    'phone-call, 2030-05-01, Ada Okoro, Lars Brandt',
  ],
  [
    'verb of calling',
    `${okoro} rang ${brandt} on Wednesday to apologise for the anthem.`,
    'phone-call, 2030-05-01, Ada Okoro, Lars Brandt',
  ],
  [
    'call by video',
    `${okoro} and ${brandt} conferred by video link on Wednesday.`,
    'video-call, 2030-05-01, Ada Okoro, Lars Brandt',
  ],
  [
    'call by video as a noun',
    `${okoro} told ${brandt} in an hour-long video call on Wednesday that the dam was safe.`,
    'video-call, 2030-05-01, Ada Okoro, Lars Brandt',
  ],
  [
    'summit of named heads',
    `${okoro}, ${brandt} and Chancellor Ivo Roe agreed on a common toll at a summit in Velmora on Tuesday.`,
    'summit, 2030-04-30, Velmora, Ada Okoro, Lars Brandt, Ivo Roe',
  ],
  [
    'summit with its people behind',
    `The leaders of three lake states agreed on a common toll at a two-day summit in Velmora on Tuesday.\nThe host, ${okoro}, was joined by ${brandt} and Chancellor Ivo Roe.`,
    'summit, 2030-04-30, Velmora, Ada Okoro, Lars Brandt, Ivo Roe',
  ],
  [
    'visit',
    `${okoro} paid a surprise visit to the flooded town of Velmora on Tuesday.`,
    'visit, 2030-04-30, Velmora, Ada Okoro',
  ],
  [
    'visit as a walk',
    `${okoro} walked through the ruined market in Velmora on Tuesday with Governor Bo Lindqvist.`,
    'visit, 2030-04-30, Velmora, Ada Okoro, Bo Lindqvist',
  ],
  [
    'visit by travel',
    `${okoro} travelled to Velmora on Tuesday for a look at the burst dam.`,
    'visit, 2030-04-30, Velmora, Ada Okoro',
  ],
  [
    'who came along, in the same sentence',
    `${okoro}, accompanied by Governor Bo Lindqvist, toured the docks in Velmora on Tuesday.`,
    'visit, 2030-04-30, Velmora, Ada Okoro, Bo Lindqvist',
  ],
  [
    'who came along, behind',
    `${okoro} met ${brandt} in Velmora on Tuesday.\nDefence Minister Ivo Roe also took part in the talks.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt, Ivo Roe',
  ],
  [
    'who only says so',
    `${okoro} met ${brandt} on Tuesday, spokeswoman Ines Falk said.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'who is only talked about',
    `${okoro} met ${brandt} on Tuesday to discuss the arrest of former minister Ivo Roe.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'whose place somebody has taken',
    `${okoro} met ${brandt}, who succeeded Ivo Roe in March, on Tuesday.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'apposition behind the name',
    `Ada Okoro, the president of Norvia, and Lars Brandt, prime minister of Halland, held talks on Tuesday.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'countries behind the names',
    `Ada Okoro of Norvia met Lars Brandt of Halland on Tuesday. President Okoro spoke first. Prime Minister Brandt spoke last.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
  ],
  [
    'counterpart',
    `Foreign Minister Ada Okoro hosted her Hallandic counterpart, Lars Brandt, in Velmora on Tuesday.`,
    'meeting, 2030-04-30, Velmora, Ada Okoro, Lars Brandt',
  ],
  [
    'occasion and another event of the day',
    `${okoro} met ${brandt} on the sidelines of the Lake Forum in Velmora on Tuesday.\nEarlier in the day, Okoro spoke over the phone with Chancellor Ivo Roe.`,
    'meeting, 2030-04-30, Velmora, at Lake Forum, Ada Okoro, Lars Brandt',
    'phone-call, 2030-04-30, Ada Okoro, Ivo Roe',
  ],
  [
    'background of another year',
    `${okoro} met ${brandt} on Tuesday.\nThey last met in March 2028, at the funeral of Chancellor Ivo Roe.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
    'meeting, 2028-03, Ada Okoro, Lars Brandt, background',
  ],
  [
    'background of last year',
    `${okoro} met ${brandt} on Tuesday.\nLast year, Brandt visited Velmora.`,
    'meeting, 2030-04-30, Ada Okoro, Lars Brandt',
    'visit, 2029, Velmora, Lars Brandt, background',
  ],
  ['planned: will', `${okoro} will sit down with ${brandt} in Velmora next week.`],
  ['planned: set to', `${okoro} is set to host ${brandt} in Velmora on Friday.`],
  ['planned: plan to', `${okoro} and ${brandt} plan to meet in Velmora in June.`],
  ['planned: noun', `A meeting between ${okoro} and ${brandt} is planned for June.`],
  ['planned: present with a day to come', `${okoro} meets ${brandt} in Velmora on Friday.`],
  ['planned: due', `${okoro} was due to meet ${brandt} in Velmora on Friday.`],
  ['asked for', `${okoro} has asked for a meeting with ${brandt}.`],
  ['asked for, of the other', `${okoro} called on ${brandt} to release the crew.`],
  ['possible', `${okoro} may hold a video call with ${brandt} before the summer.`],
  [
    'cancelled noun',
    `A meeting between ${okoro} and ${brandt}, set for Tuesday, was called off because of fog.`,
  ],
  ['cancelled verb', `${okoro} cancelled a visit to Velmora on Tuesday.`],
  ['not done', `${okoro} refused to meet ${brandt} on Tuesday.`],
  ['dropped', `A tour of the docks by ${okoro} was dropped from Tuesday's programme.`],
  ['failed', `A call between ${okoro} and ${brandt} fell through on Tuesday.`],
  ['said in marks', `"We met in Velmora on Tuesday," ${okoro} told ${brandt} in a letter.`],
  ['another sense', `${okoro}'s plan was met with anger from ${brandt} on Tuesday.`],
  ['received something', `${okoro} received a letter from ${brandt} on Tuesday.`],
  ['welcomed something', `${okoro} welcomed the ruling against ${brandt} on Tuesday.`],
];
