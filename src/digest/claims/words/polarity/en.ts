import type { PolarityWords } from './polarity-words.ts';

export const en: PolarityWords = {
  negations:
    'not | never | no | none | nobody | no one | no longer | nothing | neither | nor | without | not yet',
  deniers:
    'yet to | still to | in the negative | fail* to | stop* short of | refrain* from | avoid* | abstain* from | neglect* to | unable to | unwilling to | gave up | kept from',
  without: 'without | for lack of | for want of',
  unclear:
    'not(?= (?:\\w+ ){1,5}(?:before|until|till|without|more|better|less|worse|enough)\\b) | no \\w+ but | not but | nothing if not | nothing but | if | not (?:\\w+ )?(?:say*|tell*|expl*|know*|notic*|reali*|see*|mention*|reveal*|disclos*|specif*|remember*|recall*|understand*|forg*|car*|mind*|learn*|hear*|regret*)(?= (?:why|how|when|where|that|what|which|who)\\b) | not (?!appl|suppl|repl|rel|multipl|fl|ally|ear)\\w+ly | nothing more | no more(?= ?$) | not in full | yet(?= ?$) | not at once | (?:no|nobody|nothing|never)(?= (?:\\w+ ){0,9}(?:more|less|better|worse|[a-z]+er) (?:\\w+ )?than\\b) | (?<!\\b(?:do|does|did|is|are|was|were|be|been|being|has|have|had|having|will|would|shall|should|can|could|may|might|must|need|needs|dare|ought|still|also|so|i|you|he|she|it|we|they) )not(?! (?:yet|guilty)\\b) | not only | not just | not merely | not simply | not least | not to mention | not necessarily | not all | not every* | not always | not until | not before | not because | not so much | not as | not more than | not less than | not fewer than | not enough | no fewer than | no less than | no more than | no later than | no earlier than | no sooner | no doubt | no wonder | no matter | no comment | no exception | no secret | no stranger | no small | nothing but | nothing less | nothing short | none other | if not | or not | why not | whether or not | no-* | non-* | until | till | unless | except* | otherwise | instead | rather than | hardly | scarcely | barely | rarely | seldom | few | little | only | merely | less | fewer | least | lack* | absence | want of | far from | too * to | almost(?! \\d) | nearly(?! \\d) | narrowly | partly | partially | in part | nonetheless | nowhere but | but for | short of | doubt* | contrary | wrong* | false* | untrue | mistaken* | as if | as though',
  possible:
    'whether | if | could | may(?! \\d) | might | should | can | ask* | urg* | call* on | call* for | call* upon | want* | wish* | hop* | expect* | propos* | demand* | consider* | request* | seek* | sought | invit* | suggest* | offer* | threat* | warn* | fear* | risk* | due to | must | need* | ought | had to | have to | has to | try* | tried | attempt* | bid | vote on | votes on | voted on | decide on | chance | possible | possibly | perhaps | allegedly | reportedly | accus* | suspect* | claim* | rumour* | speculat*',
  future:
    'will | would | shall | plan* to | plans to | aim* to | intend* | intention* | is to | are to | was to | were to | going to | to',
  past: 'did | has | have | had | was | were | fail* to',
  reversals:
    'overturn* | revers* | quash* | annul* | revok* | withdr* | scrap* | drop the | dropped the | lift* the | lifted | ending the',
  unlike:
    'un(?!veil|fold|lock|load|leash|cover|earth|dermin|der|tangl|plug|it)[a-z]{4,}(?:ed|able|ible|ful) | unsafe | unfair | unaware | unhurt | unwell | unpaid | unsold | unlawful | unhealthy',
  paraphrases:
    '(?<!\\b(?:in|at|for) )all | every* | both | always | contain* | vanish* | disappear* | uphold* | upheld | hung | deadlock* | split | divid* | tied | turn* away | turn* back | surpris* | vote* out | oust* | independen* | shortage* | dearth | scarc* | deficit* | fault* | harm* | damag* | danger* | flaw* | error* | brush* (?:off|aside) | play* down | distanc* | stuck | trapped | strand* | linger* | unbeaten | sav(?:e|ed|es|ing) | secur* | tight-lipped | dodg* | myster* | riddle | puzzl* | guess | remain* to be seen | stalemate | impasse | at odds | apart | differ* | run out | ran out | ow(?:e|ed|es|ing) | overdue | arrears | runner* | beat* | trail* | invent* | fabricat* | hoax | fake* | hard | difficult* | tough | bad | rare* | costly | expensive | angry | weak* | slow* | late | mild* | expir* | laps* | hesitat* | stay* | remain* | keep* | kept | still | continu* | carr(?:y|ies|ied|ying) on | go(?:es|ing)? on | went on | gone on | persist* | hold* (?:off|back|out|firm|on) | held(?! (?:a|an|the|talks|in|on|at|that|by|every|its|their|his|her)\b) | stand | stands | stood | withst* | surviv* | maintain* | retain* | preserv* | unchanged | intact | let | lets | letting | leav* | left | lasts? | endur* | same | as before | frozen | freez* | steady | constant | flat | away | absen* | miss | misses | missed | missing | los[eits]* | losing | gone | empty | emptied | empty-handed | bare | devoid | deprived | free(?! of charge) | freed | rid | zero | blank | silen* | quiet* | mute | void | secret* | private* | left out | leave* out | leaving out | kept out | keep* out | aside | idle | vacant | ban | bans | banned | banning | bar | bars | barred | barring | block* | stop | stops | stopped | stopping | prevent* | prohibit* | forb[ia]d* | hinder* | hamper* | halt* | hide* | hid | hidden | conceal* | withh[eo]ld* | avoid* | spare* | sparing | exempt* | exclu* | omit* | skip* | ignor* | neglect* | overlook* | bypass* | passed over | escap* | evad* | dodg* | shun* | snub* | boycott* | resist* | defend* | protect* | guard(?:ed|s|ing)? against | restrict* | limit(?:s|ed)? | confin* | reserv* | against | oppos* | contest* | disagree* | disapprov* | disput* | disavow* | discontinu* | disgruntl* | dispel* | disprov* | disqualif* | disappoint* | object | objects | objected | objecting | objection* | protest* | regret* | lament* | critic* | complain* | blam* | condemn* | accus* | unhapp* | fall* short | fell short | short | fell through | failure* | failed(?! to) | fail(?! to) | fails(?! to) | defeat* | voted down | collaps* | break* down | broke* | end | ends | ended | ending | ceas* | quit* | abandon* | cancel* | call* off | shelv* | suspend* | postponed? | postpones | put* off | delay* | defer* | pull* out | give* up | gave up | giving up | waiv* | renounc* | forg[oe]* | stall* | lift* | last | too(?= [a-z]) | below | under | beneath | beyond | exceed* | at most | maximum | minimum | at the earliest | at best | at least | within | limits? | as of | yet | so far | up to | pending | outstanding | await* | wait* | undecided | open | only | just | but for | sole | solely | alone | mere | no-* | nil | un(?!ion|it|der|til|anim|ivers|iq|ive|cle|veil|dert)[a-z]{3}* | imposs* | improb* | illegal* | incapab* | inadequa* | insuffic* | invalid* | innocen* | incomplet* | indefinit* | inconclus* | inactive | inelig* | irrelevan* | inconsist* | impass* | incorrect* | immune | non[a-z]{3}* | [a-z]{3}*less(?:ly)? | [a-z]{3}*-free | instead | rather | prefer* | other than | otherwise | elsewhere | alternativ* | safe* | clean* | clear* | harmless | alive | healthy | calm* | sound | normal* | usual | wrong* | false* | fals* | mistak* | myth* | lie* | rumour* | rumor* | doubt* | in question | scep* | skep* | wary | reluctan* | cautio* | hesita* | uneasy | ought | should have | would have | could have | once | former* | previous* | first | record | best | worst | longest | highest | lowest | greatest | biggest | largest | strongest | heaviest | most | shut* | clos(?:e|es|ed|ing|ure|ures) | cut | cuts | drop* | dropped | withdr* | decid* against | opt* out',
  conjunctions:
    '(?<!\\b(?:nothing|none|nobody|no one|nowhere|anything|all|no \\w+) )but(?! (?:to|for)\\b) | while | whereas | although | though | because | since | when | where | who | whom | whose | which | (?<!\\bnot )yet(?! ?(?:$|[.,;:])) | however | after | before(?= (?:it|he|she|they|we|i)\\b) | so that | and(?= (?:it|he|she|they|we|i|who|which|has|had|have|was|were|is|are|did|does|will|would|not|no|the|a|an|its|his|her|their|said|says) )',
  empty:
    'a | an | the | this | that | these | those | it | its | he | him | his | she | her | hers | they | them | their | theirs | we | us | our | i | me | my | you | your | one | ones | of | to | in | on | at | by | for | from | with | into | onto | over | under | about | against | through | during | out | off | up | down | and | or | than | then | there | here | be | is | are | was | were | been | being | am | has | have | had | having | do | does | did | done | doing | will | would | shall | plan* to | plans to | aim* to | intend* | intention* | can | could | may | might | should | must | wo | ca | sha | ai | get | gets | got | make | makes | made | making | take | takes | took | taken | taking | give | gives | gave | given | put | puts | bring | brings | brought | brought | come | comes | came | go | goes | went | gone | going | say | says | said | saying | tell | tells | told | announc* | stat* | report* | add | added | adds | accord* | explain* | also | too | as | well | so | such | any(?:thing)? | some | all | both | each | every | other | another | more | most | very | just | still | yet | already | even | ever | again | now | later | earlier | today | yesterday | tomorrow | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july | august | september | october | november | december | year | years | day | days | week | weeks | month | months | time | reach* | held | hold | holds | council | councillor* | court | judge* | government | ministry | minister* | company | firm | parliament | committee | board | president | mayor | police | spokes* | official* | authorit* | group | party | union | state | country | city | town | member* | people | man | woman | head | chief | who | whom | which | what | s | t | d | ll | re | ve',
  suffixes:
    'ations | ation | ities | ity | ments | ment | ions | ion | ures | ure | ally | ings | ing | ies | ied | ed | es | ly | al | s | e | y',
  irregular:
    'met=meet | sold=sell | bought=buy | paid=pay | left=leave | sent=send | found=find | began=begin | begun=begin | broke=break | broken=break | chose=choose | chosen=choose | kept=keep | knew=know | known=know | led=lead | ran=run | saw=see | seen=see | sought=seek | spoke=speak | spoken=speak | spent=spend | stood=stand | stole=steal | stolen=steal | thought=think | wrote=write | written=write | built=build | caught=catch | heard=hear | felt=feel | flew=fly | flown=fly | forgot=forget | hid=hide | hidden=hide | lost=lose | loss=lose | won=win | drew=draw | drawn=draw | drove=drive | driven=drive | struck=strike | swore=swear | sworn=swear | taught=teach | threw=throw | thrown=throw | understood=understand | wore=wear | dealt=deal | sank=sink | sunk=sink | shot=shoot | fought=fight | approval=approve | refusal=refuse | arrival=arrive | survivor=survive | replied=reply | reply=reply | received=receive | receipt=receive | closure=close',
  verbFirst: false,
  concord: false,
  alternatives: {
    exclude: [
      'rul* out the possibility | rul* out | off the table',
      'left open | leave* open | held open | hold* open | keep* open | kept open | leave* the door open | left the door open | possibility',
    ],
    confirm: [
      'confirm* | admit* | acknowledg* | conced*',
      'deny | denies | denied | denying | disputed | disputing | disputes(?= (?:that|the|a|an?y?|his|her|its|their)\\b) | (?<=\\b(?:not|to|i|we|he|she|they|who|would|will) )dispute | refut* | contradict* | (?:reject*|dismiss*)(?= (?:the |any(?: )|all |a |such |these |those |that |his |her |their |its )?(?:\\w+ )?(?:claim|charge|accusation|allegation|report|suggestion|rumour|notion|idea)s?\\b)',
    ],
    accept: [
      'approv* | adopt* | accept* | endors* | ratif* | agree* to | consent* to | authoris* | authoriz* | gave the green light | allow*(?= the appeal) | upheld(?= the appeal) | ready to | willing to | prepared to | voted through | pass(?:ed|es)(?= (?:the |a |its |his )?(?:\\w+ )?(?:bill|law|budget|motion|plan|resolution|reform|act|ordinance)\\b)',
      'defeat(?:s|ed)?(?= (?:the |a |an |its |his )?(?:\\w+ )?(?:bill|law|budget|motion|plan|resolution|reform|act|ordinance|amendment|proposal|measure|levy)\\b) | reject* | refus* | declin* (?:to|the|an|any(?= )) | declin*(?= (?:offer|invitation)) | turn* down | vot* down | veto* | thr[eo]w* out | struck down | strike* down | spurn* | rebuff* | dismiss*(?= (?:the |an |his |her |their |its )?(?:appeal|complaint|claim|lawsuit|bid|offer|motion)\\b)',
    ],
    include: [
      'covered | covers | affect* | includ* | subject to | appl(?:y|ies|ied) to',
      'exempt* | exclud* | unaffected',
    ],
    likely: ['likely | probable | probably', 'unlikely | improbable | implausible'],
    guilty: ['convict* | guilty | condemn* to', 'acquit* | not guilty | cleared of | innocent'],
    rise: [
      'rise | rises | rose | risen | rising | increas* | grew | grow | grows | growth | climb* | jump* | soar* | surg* | went up | higher | raised(?! (?:the )?(?:question|issue|matter|case|topic|concern)) | hik*',
      'fall | falls | fell | fallen | falling | decreas* | drop | drops | dropped(?! the) | shrank | shrink* | sank | slump* | plung* | went down | lower* | cut | cuts | cutting | reduc* | declin*',
    ],
    open: [
      'open | opens | opened | opening | reopen*',
      'closes | closed | closing | closure | closures | close(?! (?:to|as|by|of)) | shut | shuts | shutting',
    ],
    suspend: [
      'suspend* | suspension* | halt* | paus*',
      'resum* | remain* in force | stay* in force | restart* | continu*',
    ],
    resign: [
      'resign* | step* down | quit | quits | quitting | leave* (?:his|her|their) (?:job|post|office)',
      'stay* on | stay* in (?:his|her|their) (?:job|post) | stay* in office | remain* in office | remain* in (?:his|her|their) (?:job|post)',
    ],
    attend: [
      'attend* | took part | take* part | taking part | participat* | present at',
      'absent* | stay* away | boycott* | skipped | skips',
    ],
    allow: [
      'allow* | permit* | lawful* | legal',
      'bans | banned | banning | prohibit* | forbid* | forbade | illegal* | unlawful* | outlaw*',
    ],
    support: ['in favour of | vot* for | support*', 'vot* against | oppos*'],
    release: [
      'releas* | freed | set free',
      'arrest* | detain* | remand* | keep* in custody | kept in custody',
    ],
    succeed: ['succeed* | success*', 'failed(?! to) | fails(?! to) | failure*'],
    unanimous: ['unanim*', 'divided | split vote | narrowly | narrow majority'],
    uphold: ['uphold* | upheld', 'overturn* | quash* | annul* | revers*'],
    safe: ['safe | safely', 'unsafe'],
    agree: ['agreement | accord | consensus | agree* on', 'stalemate | deadlock* | impasse'],
    discuss: [
      'discuss* | talk* about | came up | come up | comes up | rais* the (?:question|issue|matter|case|topic) | brought up | on the agenda',
      '',
    ],
    clear: ['made clear | make* clear | clarif*', 'unclear | in the dark | left open whether'],
  },
};
