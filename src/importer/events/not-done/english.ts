import { notDoneWords } from './words.ts';

export const english = notDoneWords({
  denied:
    "not|never|without|neither|nor|\\p{L}+n['’]t|would|could|might|should|may|if|unless|had hoped to have|(?:was|were)(?: \\p{L}+)? to have|instead of having",
  deniedBehind: 'not',
  since: 'since',
  disputed: 'den(?:ied|ies|y|ying)|whether',
  cancelled:
    'cancel(?:l?ed|s|ling|ing)|called off|postponed|put off|scrapped|shelved|abandoned|rescheduled|axed|ditched|put on hold|pushed back|did not take place|never took place|fell through',
  planned: 'planned|scheduled|proposed|upcoming|due|slated|expected|possible|potential',
  nouns: 'meeting|talks|call|visit|tour|conference',
  thoughtOf:
    'on (?:the|his|her|their) (?:agenda|schedule|calendar|program(?:me)?)|no|without|plan(?:s|ned|ning)?|propos\\p{L}+|request\\p{L}*|(?:ask|call|push|press)(?:s|ed|ing)? for|sought|seek(?:s|ing)?|offer\\p{L}*|demand\\p{L}*|invit\\p{L}+(?: \\p{L}+){0,3} (?:to|for)|invitations?|turn(?:ed|s)? down|left for|ahead of|before|until|cancel\\p{L}*|postpon\\p{L}*|refus\\p{L}*|declin\\p{L}*|reject\\p{L}*|skip\\p{L}*|miss(?:ed|es)|abandon\\p{L}*|scrap\\p{L}*|dropp(?:ed|ing)(?! (?:by|in))|call(?:s|ed)? off|put off|next|future|another|upcoming|possib\\p{L}+|prospects? of|idea of|scheduled|prepar\\p{L}*|rul\\p{L}+ out|arrang\\p{L}+|expect\\p{L}*|hop(?:es?|ed|ing)|pending|date for|in favou?r of|instead of|to (?:hold|have|attend|host|pay|make|join|arrange|begin|start|conduct)',
  ahead:
    'will|would|may|might|could|should|must|flies|travels|heads|arrives|leaves|goes|comes|returns|visits|meets|hosts|departs|(?:is|are|was|were) (?:to|due|set|expected|scheduled|planning)|plans? to|hopes? to|wants? to',
  unheld:
    '(?:is|are|was|were|be|been|being|had|has) (?:\\p{L}+ )?(?:planned|scheduled|set|due|expected|to be|called|cancell?ed|postponed|dropped|scrapped|abandoned|delayed|shelved|ruled|possible|off|in doubt|put off|put on hold)|(?:will|would|may|might|could|should) (?:\\p{L}+ )?(?:be|take|go|follow|happen)|fell through|did not|never|(?:set|scheduled|planned|slated) for|due (?:on|in|for|next)',
  prepositional: 'at|in|during|after|following|on|over',
  toCome:
    'will|would|is (?:expected|due|scheduled|set)|are (?:expected|due|scheduled|set)|was (?:due|expected|scheduled)|plans? to',
});
