import { encounterTriggers } from './encounter.ts';

const phone = '(?:by|over|on|via)(?: the| a)? (?:tele)?phone(?: call)?';
const video = 'video[ -]?(?:calls?|conferences?|links?|talks?|meetings?|chats?)';
/** A verb of talking, where something else says in which way. */
const talked =
  '(?:spoke|spoken|talked|conferred|consulted|met|chatted|discussed|(?<=^|, )(?:speaking|talking))';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': `${video}|virtual (?:meetings?|talks)`,
    'phone-call':
      '(?:(?:tele)?phone|telephonic)[ -](?:calls?|conversations?|talks?|discussions?)|(?<!courtesy )calls?(?! (?:for|on|to)\\b)',
    summit: 'summits?(?: meetings?| talks)?',
    meeting:
      'meetings?|talks|discussions|consultations|negotiations|interactions?|encounters?|(?<!phone )(?<!telephone )conversations?|audience|lunch(?:eon)?|dinner|breakfast|tête-à-tête',
    visit: 'visits?|tours?|trips?|stopovers?|walkabouts?',
  },
  held: 'held|had|hosted|conducted|concluded|chaired|opened|began|started|finished|ended|completed|wrapped up|paid|made|took|placed|received|joined|attended|shared|initiated|took part in',
  at: '(?:at|in|during|after|following|on|over|for|from|into)(?: (?:an?|the|his|her|their|its))?(?: [\\p{N}]+[\\p{L}-]*)?',
  with: 'with|between|among',
  of: 'of|by',
  owner: "['’]s?",
  verbs: [
    ['video-call', `${talked} (?:[^.;]{0,80} )?(?:by|via|over|through) (?:an? )?${video}`],
    [
      'phone-call',
      `${talked} (?:(?:(?! and (?:spoke|talked|conferred|held))[^.;]){0,80} )?${phone}`,
    ],
    [
      'phone-call',
      `(?:held|had) ${'(?:[^.;]{0,80} )?'}(?:talks|discussions|consultations) (?:[^.;]{0,60} )?${phone}`,
    ],
    ['phone-call', 'phoned|telephoned|rang(?! (?:out|in|up (?:an?|the))\\b)', 'object'],
    ['phone-call', 'called(?! (?:on|for|off|in|out|upon|it|them|this)\\b)', 'object'],
    [
      'meeting',
      '(?<!(?:was|were|been|be|is|are) )met(?! (?:the|its|their|all|his|her) (?:[\\p{L}-]+ )?(?:deadline|target|criteria|goal|requirement|demand|need|condition|standard|end|death|match)s?)(?! with (?:[\\p{L}-]+ )?(?:criticism|resistance|protests?|opposition|silence|approval|applause|anger|scepticism|skepticism|success))',
    ],
    [
      'meeting',
      'sat (?:down |together )?(?:[^.;,]{0,30} )?with|sat down(?! (?:to|on|in|at) )|huddled with|dined with|lunched with|conferred with',
    ],
    ['meeting', 'hosted|received|welcomed|greeted|entertained', 'object'],
    [
      'meeting',
      '(?<=^(?:after |following |before )?|, (?:after )?| (?:after|following|before) )meeting(?: with)?',
      'object',
    ],
    ['meeting', '(?:paid|received|made) (?:[^.;,]{0,20} )?courtesy (?:call|visit)'],
    ['meeting', 'paid an? (?:[\\p{L}-]+ ){0,2}call (?:on|to)', 'object'],
    ['meeting', 'played host to', 'object'],
    ['phone-call', '(?:got|was|were) on the (?:phone|line) (?:with|to)'],
    ['meeting', 'called on(?![^.;]{0,90} to \\p{L})', 'object'],
    ['meeting', '(?:meetings?|talks) (?:[^.;]{0,80} )?(?:took place|was held|were held)'],
    ['call', '(?:spoke|talked) (?:to|with)', 'object'],
    // "A and B spoke for 90 minutes"; of "the two" it is told where they met.
    [
      'call',
      '(?:spoke|talked)(?<! they \\p{L}+)(?<= and [^.;]{2,80} \\p{L}+) (?:at length|briefly|for [^.;,]{0,30}(?:minutes?|hours?))',
      'noun',
    ],
    [
      'visit',
      'visited|set foot (?:on|in)|toured|inspected|surveyed|(?:travell?ed|flew|journeyed) (?:[^.;,]{0,30} )?(?:to|into)',
    ],
    [
      'visit',
      'walked (?:through|along|around|the)|dropped in (?:on|at)|dropped by|paid a visit to|went to see|made (?:a|his|her|their) way to|stopped (?:off|over) (?:in|at)',
    ],
    // "Touring the camps on Tuesday, she said …"
    ['visit', '(?<=^|, |(?:while|after|during|when) )(?:visiting|touring|inspecting)'],
    ['visit', 'flew over|overflew'],
    [
      'visit',
      'spent (?:\\p{L}+day|the (?:day|morning|afternoon|evening|night|weekend))(?: \\p{L}+)? (?:at|in|on|with)',
    ],
    [
      'meeting',
      'sat across the table from|(?:gathered|convened|assembled|got together|shook hands|broke bread)(?! (?:information|evidence|data|votes|support|momentum))',
      'noun',
    ],
    ['meeting', 'over (?:tea|coffee|drinks)', 'noun'],
    [
      'visit',
      `(?:arrived|landed|touched down) (?:[^.;,]{0,30} )?(?:in|at) [^.;]{2,60}(?:visit|tour|trip|talks)`,
    ],
    ['summit', 'summit (?:opened|began|ended|concluded|closed|took place|was held)'],
  ],
});
