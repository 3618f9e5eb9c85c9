import type { DayWords } from './day-words.ts';

export const en: DayWords = {
  months: [
    'January|Jan',
    'February|Feb',
    'March|Mar',
    'April|Apr',
    'May',
    'June|Jun',
    'July|Jul',
    'August|Aug',
    'September|Sept|Sep',
    'October|Oct',
    'November|Nov',
    'December|Dec',
  ],
  weekdays: [
    'Sundays?|Sun',
    'Mondays?|Mon',
    'Tuesdays?|Tues?',
    'Wednesdays?|Wed',
    'Thursdays?|Thurs?',
    'Fridays?|Fri',
    'Saturdays?|Sat',
  ],
  capital: true,
  of: ' +(?:day )?of +| +',
  ordinal: 'st|nd|rd|th',
  and: ' ?(?:and|to|until|through|or|[-–—]) ?',
  beforeMonth:
    '(?:in|of|since|until|till|from|by|during|early|late|mid|last|this|next|every|before|after|to|and|through|between|the|for|around|about)[ -]+',
  beforeYear:
    '(?:in|of|since|until|till|from|by|during|early|late|mid|before|after|to|and|through|between|the|around|about|fiscal|year|for|than|spring|summer|autumn|winter|fall|back)[ -]+',
  near: [
    ['yesterday|last night', -1],
    ['today|tonight|this (?:morning|afternoon|evening|noon)', 0],
    ['tomorrow', 1],
  ],
  off: [
    ['last year|the previous year', 'year', -1],
    ['this year', 'year', 0],
    ['next year', 'year', 1],
    ['last month', 'month', -1],
    ['this month', 'month', 0],
    ['next month', 'month', 1],
    ['last week', 'week', -1],
    ['this week', 'week', 0],
    ['next week', 'week', 1],
  ],
  weekend: 'weekend',
  decade: "(?:the |mid-|early |late )(?:early |late |mid-?)?['’‘]?((?:1\\d|20)?\\d0)['’]?s",
};
