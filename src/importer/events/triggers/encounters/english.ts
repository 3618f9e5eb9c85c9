import { encounterTriggers } from './encounter.ts';

const phone = '(?:by|over|on|via)(?: the| a)? (?:tele)?phone(?: call)?';
const video =
  '(?:video[ -]?(?:calls?|conferenc(?:es?|ing)|links?|talks?|meetings?|chats?|feeds?)?|zoom|skype|webex)';
/** The rest of a clause, between two words of it. */
const some = '(?:[^.;]{0,80} )?';
/** Beside a video link, which words of talking are told of. */
const byVideo = `(?:by|via|over|through|on|in) (?:an? )?(?:\\p{L}+ )?${video}`;
/** What is said to somebody, in a call. */
const addressed =
  '(?:told|thanked|congratulated|assured|informed|briefed|warned|urged|asked|promised|reassured|consoled|invited|updated|notified|wished|offered|expressed|conveyed|extended|apologi[sz]ed|discussed|agreed|exchanged|reviewed|reached|contacted|consulted|negotiated|heard|spoke|spoken|talked|conferred|raised|relayed)';
/** What people do with each other at a table, or standing. */
const together = [
  'exchanged (?:[\\p{L}-]+ ){0,2}(?:views|notes|pleasantries|greetings|ideas|opinions|impressions|words|gifts)',
  'compared notes',
  'negotiated',
  'consulted',
  'parleyed',
  'bargained',
  'deliberated',
  'breakfasted',
  'supped',
  'caught up',
  'had words in private',
  'closeted (?:him|her)self',
  '(?:was|were) closeted',
  'rubbed shoulders',
  '(?:took|had|shared|drank|ate) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:tea|coffee|breakfast|lunch|dinner|supper|meal|table|bench|drink|beer|pint|stroll|walk)',
  'went (?:for a walk|into (?:talks|a huddle)|over [^.;,]{2,40})',
  'reunited',
].join('|');
/** A verb of talking, where something else says in which way. */
const talked =
  '(?:spoke|spoken|talked|conferred|consulted|met|chatted|discussed|(?<=^|, )(?:speaking|talking))';

export const encounters = encounterTriggers({
  nouns: {
    'video-call': `video[ -]?(?:calls?|conferences?|links?|talks?|meetings?|chats?)|virtual (?:meetings?|talks|summits?|sessions?)|(?:zoom|online) (?:calls?|meetings?|talks)`,
    'phone-call':
      '(?:(?:tele)?phone|telephonic)[ -](?:calls?|conversations?|talks?|discussions?)|(?<!courtesy |(?:made|issued|heeded|repeated|renewed|rejected|echoed) (?:the|this|that|his|her|its|their) )calls?(?! (?:for|to)\\b)(?! on (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\p{N}))',
    summit: 'summits?(?: meetings?| talks)?',
    meeting:
      'meetings?|talks|discussions|consultations|negotiations|interactions?|encounters?|sit-downs?|one-on-ones?|bilaterals?|parleys?|exchanges?(?= (?:with|between))|sessions?(?= (?:with|between))|get-togethers?|powwows?|banquets?|receptions?|huddles?|briefings?(?= (?:with|for|between))|working (?:breakfast|lunch|session)|(?<!phone )(?<!telephone )conversations?|audience|lunch(?:eon)?|dinner|breakfast|tête-à-tête',
    visit: 'visits?|tours?|trips?|stopovers?|walkabouts?',
  },
  held: 'held|had|hosted|conducted|concluded|chaired|opened|began|started|finished|ended|completed|wrapped up|paid|made|took|placed|received|joined|attended|shared|initiated|took part in|granted|given|accorded|gave|kicked off|launched|convened|closed|resumed|emerged from|came out of|came through|squeezed in|staged|adjourned|arrived for|sat down for',
  took: 'took place|was held|were held|has been held|had been held|brought (?:[^.;,]{0,20} )?together|drew|gathered|assembled|united|happened',
  at: '(?:at|in|during|after|following|on|over|for|from|into|in what (?:was|were))(?: (?:an?|the|his|her|their|its))?(?: [\\p{N}]+[\\p{L}-]*)?',
  with: 'with|between|among',
  of: 'of|by',
  owner: "['’]s?",
  verbs: [
    ['video-call', `(?:${talked}|met|joined|linked up|connected|${addressed}) ${some}${byVideo}`],
    [
      'video-call',
      'met (?:virtually|remotely|online)|(?:spoke|talked) (?:virtually|remotely|online)',
    ],
    [
      'phone-call',
      `${talked} (?:(?:(?! and (?:spoke|talked|conferred|held))[^.;]){0,80} )?${phone}`,
    ],
    [
      'phone-call',
      `(?:held|had) ${some}(?:talks|discussions|consultations) (?:[^.;]{0,60} )?${phone}`,
    ],
    ['phone-call', `${addressed} ${some}${phone}`, 'noun'],
    ['phone-call', `${phone} (?:[^.;]{0,60} )?${addressed}`, 'noun'],
    [
      'phone-call',
      `${addressed} ${some}in an? (?:[\\p{L}-]+ ){0,2}(?:phone |telephone )?calls?`,
      'noun',
    ],
    [
      'phone-call',
      '(?:placed|made|put in|put through|initiated|returned) an? (?:[\\p{L}-]+ ){0,2}calls? to',
      'object',
    ],
    [
      'phone-call',
      'phoned|telephoned|dialled|dialed|rang(?! (?:out|in|up (?:an?|the))\\b)',
      'object',
    ],
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
    [
      'meeting',
      'played host to|(?:was|were) (?:the |an? )?(?:[\\p{L}-]+ ){0,2}guests? of|(?:was|were) (?:hosted|feted|fêted|wined and dined) by|dropped in on|looked in on|called in on|paid an? (?:[\\p{L}-]+ ){0,2}visit to(?! the)|sought out|feted|fêted|wined and dined|sat across (?:the table )?from|sat opposite|(?:ran|bumped) into',
      'object',
    ],
    [
      'meeting',
      `(?:${together}|(?:spent|passed) (?:[\\p{L}\\p{N}-]+ ){1,5}(?:hours?|minutes?|evening|afternoon|morning|day)) (?:[^.;,]{0,40} )?with`,
      'object',
    ],
    ['meeting', `(?:${together})`, 'named'],
    [
      'meeting',
      'joined [^.;,]{2,60} (?:for|at) (?:an? )?(?:[\\p{L}-]+ ){0,2}(?:breakfast|lunch|dinner|tea|coffee|talks|supper)',
    ],
    ['meeting', '(?:was|were) (?:met|received|welcomed|greeted) (?:[^.;]{0,60} )?by', 'object'],
    ['phone-call', '(?:got|was|were) on the (?:phone|line) (?:with|to)'],
    ['meeting', 'called on(?![^.;]{0,90} to \\p{L})', 'object'],
    ['meeting', `(?:meetings?|talks) ${some}(?:took place|was held|were held)`],
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
      'made an? (?:[\\p{L}-]+ ){0,2}stop (?:at|in)|walked (?:through|along|around|the)|dropped in at|dropped by|stopped (?:by|in at|at)|called in at|(?:was|were) (?:shown|taken|escorted|guided|led|walked) (?:a)?(?:round|through|over|along|on a tour of)(?![^.;]{0,60} by )|(?:was|were) given a (?:[\\p{L}-]+ )?tour|went to [^.;,]{2,60} to (?:see|inspect|assess|survey|view|comfort|visit|look|check)|(?:saw|viewed|witnessed) [^.;,]{2,60}(?:for (?:him|her)self|first-?hand|at first hand|with (?:his|her) own eyes)|looked (?:a)?round(?! for)|looked over|took a look (?:at|around)|got a first-?hand look|(?:drove|sailed|trekked|hiked) to|paid a visit to|went to see|made (?:a|his|her|their) way to|stopped (?:off|over) (?:in|at)',
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
    [
      'summit',
      '(?:at|during|to|for) (?:an?|the|their) (?:[\\p{L}\\p{N}-]+ ){0,4}summit(?! of)',
      'noun',
    ],
    [
      'summit',
      '(?<=^|[.;,] )(?:it|this|the (?:event|gathering|meeting)) (?:drew|brought together|gathered)',
      'named',
    ],
    ['summit', 'summit (?:opened|began|ended|concluded|closed|took place|was held)'],
  ],
});
