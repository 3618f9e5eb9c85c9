import type { PolarityWords } from './polarity-words.ts';

export const es: PolarityWords = {
  negations:
    'aun no | todavia no | no | nunca | jamas | nadie | ningun | ninguna | ninguno | nada | sin | tampoco | ni',
  deniers: 'dejo de | evit* | omit* | se abst*',
  without: 'sin | por falta de | a falta de',
  unclear:
    'no(?= (?:\\w+ ){1,5}(?:antes|hasta|sin)\\b) | no (?:\\w+ )?(?:dic*|dij*|expli*|sab*|sup[oi]*|precis*|mencion*|revel*|indic*)(?= (?:por que|como|cuando|donde|que|quien)\\b) | no (?:\\w+mente|por unanimidad|del todo|muy) | no solo | no solamente | no todos | no todas | no siempre | no menos | no mas | no hasta | no porque | no necesariamente | no obstante | nada mas | sin embargo | sin duda | sin precedentes | sino | hasta | salvo | excepto | solo | apenas | casi | poco* | menos | falta* | carec* | en vez | en lugar | dud* | fals*',
  possible:
    'si | podr* | puede* | pued* | poder | deb* | pid* | pedi* | insta* | quier* | querr* | quiso | propon* | propuso | propuest* | espera* | exig* | amenaz* | planea* | intent* | posible* | quiza* | tal vez | supuest* | presunt* | habria* | seria* | invit*',
  future: 'va a | van a | [a-z]+ra | [a-z]+ran | [a-z]+ria | [a-z]+rian',
  past: 'ha | han | habia | habian | fue | fueron | era | [a-z]+aron | [a-z]+ieron',
  reversals: 'anul* | revoc* | levant*',
  paraphrases:
    'todos | todas | cada | desaparec* | dano* | peligro* | dificil* | raro* | caro* | definitiv* | salv* | sigu* | segu* | qued* | mant[eiu]* | contin* | todavia | aun | perd* | pierd* | perdi* | renunci* | falt* | ausen* | contra | sil[e]* | call* | dej* | imped* | impid* | bloque* | prohib* | veta* | fuera | libre* | ileso* | ilesa* | intact* | in(?:cap|comp|just|val|ocen|activ|suf|util|cier|defin)[a-z]* | imposib* | ileg* | desconoc* | desacuerd* | desapro* | vaci* | fin* | ces[oa]* | abandon* | aplaz* | retir* | par[oa] | termin* | cerr* | cierr* | suspen* | critic* | lament* | limit* | primer* | ultim* | record | mayor | mejor | peor | fracas* | conserv* | guard* | salv* | evit* | esper* | pendient* | abiert* | aire | opus* | opon* | opos*',
  conjunctions:
    'pero | mientras | aunque | porque | pues | cuando | quien | quienes | cual | cuyo | donde | despues | antes | y(?= (?:el|la|los|las|no|se|ha|han|fue|un|una|su|sus) )',
  empty:
    'el | la | los | las | lo | un | una | unos | unas | de | del | al | a | en | y | e | o | u | con | por | para | sobre | entre | desde | hacia | contra | que | se | su | sus | le | les | me | nos | es | son | ser | sido | fue | fueron | era | eran | esta | estan | estaba | ha | han | habia | haber | hay | hubo | hizo | hacer | hecho | dio | dar | tom* | dijo | dice | declaro | anuncio | afirmo | explico | informo | segun | tambien | ya | mas | muy | este | esta | estos | estas | ese | esa | eso | esto | todo | todos | toda | todas | otro | otra | como | ayer | hoy | lunes | martes | miercoles | jueves | viernes | sabado | domingo | enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre | ano* | dia* | mes | meses | semana* | gobierno | tribunal | corte | ministerio | ministr* | empresa | compania | parlamento | congreso | senado | president* | policia | portavoz | ciudad | pais | partido | consejo | ayuntamiento',
  suffixes:
    'amientos | amiento | imientos | imiento | aciones | acion | ciones | cion | aron | ieron | aban | aba | ando | iendo | aran | ara | ado | ada | ados | adas | ido | ida | idos | idas | ar | er | ir | an | en | as | os | es | a | e | o | s | io',
  verbFirst: false,
  concord: true,
  alternatives: {
    exclude: ['descart*', 'dej* abiert*'],
    confirm: [
      'confirm* | admit* | reconoc*',
      'niega* | neg[oa]* | negaron | desmint* | desmient* | rechaz* (?:las?|esas?) (?:acusacion*|denuncia*)',
    ],
    accept: [
      'aprob* | aprueb* | acept* | adopt* | ratific* | autoriz* | accedi* | dispuest* a',
      'rechaz* | deneg* | denieg* | rehus* | declin* | se neg* | veto | vetaron | desestim*',
    ],
    include: ['afect* | inclu*', 'exent* | exclu*'],
    likely: ['probable*', 'improbable*'],
    guilty: ['conden* | culpable*', 'absuel* | absol* | inocente*'],
    rise: [
      'subi* | sube* | aument* | crec* | increment*',
      'baj[oa]* | cay[eo]* | disminu* | redu[cj]* | descend* | recort*',
    ],
    open: ['abri* | abre* | abiert* | reabr*', 'cerr[oa]* | cierr* | clausur*'],
    suspend: ['suspend* | suspension*', 'reanud* | sigue* en vigor'],
    resign: ['dimit* | dimision* | renunci*', 'sigue en el cargo'],
    attend: ['asist* | particip*', 'ausent* | ausencia'],
    allow: ['permit*', 'prohib*'],
    support: ['apoy* | votar* a favor', 'votar* en contra | opus* | opon*'],
    release: ['liber[oa]* | excarcel*', 'detuv* | detenid* | arrest*'],
    agree: ['acuerdo | acuerdos | consenso', ''],
    discuss: ['discuti* | trat[oó] | abord*', ''],
    clear: ['aclar*', 'se desconoce'],
  },
};
