import type { PolarityWords } from './polarity-words.ts';

export const pt: PolarityWords = {
  negations: 'ainda nao | nao | nunca | jamais | ninguem | nenhum* | nada | sem | tampouco | nem',
  deniers: 'deixou de | deixaram de | evit* | falh* em',
  without: 'sem | por falta de',
  unclear:
    'nao (?:\\w+ )?(?:diz*|diss*|explic*|sab*|soub*|precis*|mencion*|revel*)(?= (?:por que|como|quando|onde|que|quem)\\b) | nao (?:\\w+mente|por unanimidade|de todo|muito) | nao so | nao apenas | nao somente | nao todos | nao todas | nao sempre | nao menos | nao mais de | nao antes | nao porque | nao obstante | nao necessariamente | nada mais | sem duvida | sem precedentes | mas sim | senao | ate | salvo | exceto | so | apenas | somente | quase | pouc* | menos | falt* | em vez | duvid* | fals*',
  possible:
    'se | pod[eo]* | podera* | poderia* | dev[eo]* | devera* | ped[iu]* | quer* | quis | propo* | espera* | exig* | ameac* | planej* | tent* | possivel | possiveis | talvez | suposto* | alegad* | teria* | seria* | convid*',
  future: 'vai | vao | [a-z]+ra | [a-z]+rao | [a-z]+ria | [a-z]+riam',
  past: 'foi | foram | tinha | tinham | havia | [a-z]+aram | [a-z]+eram | [a-z]+ou',
  reversals: 'anul* | revog* | levant*',
  paraphrases:
    'fic* | perman* | continu* | ainda | cal* | perd* | evit* | contra | opo* | opos* | mant* | deix* | ausen* | proib* | bloqu* | imped* | livr* | iles* | in(?:cap|comp|gius|just|val|ocen|nocen|att|ativ|suf|util|cert)[a-z]* | imposs* | ileg* | vazi* | fim | cess* | abandon* | adi* | retir* | afast* | fech* | suspen* | critic* | lament* | primeir* | ultim* | recorde | falh* | poup*',
  conjunctions:
    'mas | porem | enquanto | embora | porque | pois | quando | quem | cujo | onde | depois | antes | e(?= (?:o|a|os|as|nao|se|foi|um|uma|seu|sua) )',
  empty:
    'o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | em | no | na | nos | nas | ao | aos | pelo | pela | pelos | pelas | num | numa | e | ou | com | por | para | sobre | entre | desde | contra | que | se | seu | sua | seus | suas | lhe | e | sao | ser | sido | foi | foram | era | eram | esta | estao | tem | tinha | ha | houve | fez | fazer | feito | deu | dar | tom* | disse | diz | declarou | anunciou | afirmou | explicou | informou | segundo | tambem | ja | mais | muito | este | esta | esse | essa | isso | todo | todos | toda | todas | outro | outra | como | ontem | hoje | segunda | terca | quarta | quinta | sexta | feira | sabado | domingo | janeiro | fevereiro | marco | abril | maio | junho | julho | agosto | setembro | outubro | novembro | dezembro | ano* | dia* | mes | meses | semana* | governo | tribunal | corte | ministerio | ministr* | empresa | companhia | parlamento | congresso | senado | president* | policia | porta-voz | cidade | pais | partido | conselho | camara | prefeitura',
  suffixes:
    'amentos | amento | imentos | imento | acoes | acao | coes | cao | aram | eram | iram | avam | ava | ando | endo | ado | ada | ados | adas | ido | ida | idos | idas | ou | eu | iu | ar | er | ir | am | em | as | os | es | a | e | o | s',
  verbFirst: false,
  concord: true,
  alternatives: {
    exclude: ['descart*', 'deix* em aberto'],
    confirm: [
      'confirm* | admit* | reconhec*',
      'neg(?:a|am|ou|aram|ado) | desment* | rejeit* (?:a|as) (?:acusac*|denunci*)',
    ],
    accept: [
      'aprov* | aceit* | adot* | ratific* | autoriz* | dispost* a',
      'rejeit* | recus* | declin* | vetou | vetaram | indefer*',
    ],
    include: ['afet* | inclu*', 'isent* | exclu*'],
    likely: ['provavel | provaveis', 'improvavel'],
    guilty: ['conden* | culpad*', 'absolv* | inocente*'],
    rise: [
      'subi* | sobe* | aument* | cresc*',
      'ca(?:iu|iram|i|em) | desc[eu]* | diminu* | reduz* | reduc*',
    ],
    open: ['abr(?:iu|e|em|ir|iram|ira) | abert* | reabr*', 'fech*'],
    suspend: ['suspen*', 'retom* | segue em vigor'],
    resign: ['demit* | demiss* | renunci*', 'fica no cargo'],
    attend: ['particip* | compareceu | compareceram | comparecer*', 'ausent* | falt(?:ou|aram)'],
    allow: ['permit*', 'proib*'],
    support: ['apoi* | votaram a favor', 'votaram contra | opos | opoe'],
    agree: ['acordo | consenso', 'impasse'],
    discuss: ['discut* | abord*', ''],
    clear: ['esclarec*', ''],
  },
};
