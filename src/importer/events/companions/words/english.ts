import { companionWords } from './words.ts';

const the = String.raw`(?:the|that|this|their|his|her|both|\p{L}+['’]s) (?:[\p{L}\p{N}-]+ ){0,2}?`;

export const english = companionWords({
  there: [
    '(?:was|were|been) (?:also |both |all )?(?:present|there|on hand|in attendance|in the room|at the table|on the line|on board|among (?:the|those) \\p{L}+)',
    '(?:accompanied|joined|flanked|assisted|escorted) by',
    '(?:accompanied|joined|flanked|assisted|escorted) (?:him|her|them|the (?:two|three|four|pair|leaders|ministers|presidents|delegation))',
    '(?:was|were|stood|sat|walked|travelled|traveled|came|went) (?:also )?(?:along(?:side)?|with) (?:him|her|them|the two)',
    'with (?:him|her|them) (?:was|were)|at (?:his|her|their) sides? (?:was|were|sat|stood)|beside (?:him|her|them) (?:was|were|sat|stood)',
    '(?:also )?(?:present|attending|participating|taking part|in attendance|on hand|in the room|at the table)(?: (?:at|in|during) [^.;]{0,60})?,? (?:was|were)(?: also)?',
    '(?:delegation|side|party|team|attendees|participants|those present|guests) (?:also )?(?:included|was led by|were|was made up of|consisted of|comprised)',
    'in the company of|alongside|in (?:his|her|their|the \\p{L}+) (?:delegation|party|entourage) (?:was|were)|(?:was|were) represented by|(?:dialled|dialed|called|linked|logged) in|(?:widened|extended|enlarged|expanded) (?:later )?to include|around the table (?:were|sat)|represented (?:the|his|her|their)|tagged along|came along|looked on|sat in|also (?:present|attending|taking part) (?:at|in|during)|rounded out the \\p{L}+',
    'in the presence of|also (?:participated|attended|took part|sat in|joined)(?= ?[.;,]|$)',
  ].join('|'),
  tookPart:
    '(?:was|were) (?:mediated|moderated|facilitated|chaired|led) by|attend(?:ed|ing)|joined|joining|took part|taken part|taking part|participated|participating|sat in on|was at|were at|sat through|were represented|was represented|hosted|chaired|co-chaired|moderated|led',
  received: [
    '(?:showed|guided|led|walked|took|drove|flew|steered|escorted|ushered|briefed) (?:him|her|them|the (?:visitors?|guests?|ministers?|president|premier|party|delegation))',
    '(?:received|welcomed|greeted|hosted) (?:him|her(?! (?!(?:at|in|on|with|and|as|to|for|from|before|after|during|through|around|round|by|into|along|over|across|there|personally|warmly|outside|inside|late|early)(?!\\p{L}))\\p{L})|them|the (?:visitors?|guests?|ministers?|president|premier|party|delegation))',
    '(?:was|were) (?:\\p{L}+ )?(?:shown|guided|led|walked|driven|escorted|received|welcomed|greeted|hosted|met|briefed)(?: [\\p{L}-]+){0,8}? by',
    'handed (?:him|her|them)|explained to (?:him|her|them)|told (?:him|her|them)|thanked (?:him|her|them|the \\p{L}+) for (?:coming|(?:his|her|their|the) (?:visit|tour))',
  ].join('|'),
  meeting: `${the}(?:meetings?|talks|discussions?|conversations?|sessions?|encounter|dinner|lunch|breakfast|negotiations|gathering|consultations|sit-down|round ?table|audience|summit|conference|ceremony|signing|exchange)`,
  visit: `${the}(?:visits?|tours?|inspection|walk|walkabout|walk-through|trip|stop|round|rounds|delegation|entourage)`,
  call: `${the}(?:calls?|phone calls?|video calls?|videoconference|video conference|conversation|link-up)`,
  saying: 'said|says|told|added|argued|insisted|claimed|announced|confirmed',
});
