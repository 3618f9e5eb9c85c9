import type { PolarityWords } from './polarity-words.ts';

export const it: PolarityWords = {
  negations:
    'non ancora | ne(?= \\w+ ne\\b) | non | mai | nessun* | nulla | niente | senza | neanche | nemmeno | neppure',
  deniers: 'evit* di | rinunci* a | omess* di',
  without: 'senza | in mancanza di | per mancanza di',
  unclear:
    'non (?:\\w+ )?(?:dic*|dett*|spieg*|sa[np]*|precis*|menzion*|rivel*)(?= (?:perche|come|quando|dove|che|chi)\\b) | non (?:\\w+mente|all.unanimita|del tutto|molto) | non solo | non soltanto | non tutti | non tutte | non sempre | non meno | non piu di | non prima | non perche | non e escluso | non necessariamente | nient altro | senza dubbio | senza precedenti | bensi | fino | finche | salvo | tranne | solo | soltanto | appena | quasi | poc* | meno | manc* | invece | anziche | dubbi* | fals*',
  possible:
    'se | potr* | puo | possono | poter* | dovr* | deve | devono | chied* | chies* | vuol* | vogli* | propon* | propos* | sper* | minacci* | tent* | possibil* | forse | presunt* | avrebbe* | sarebbe* | invit*',
  future: '[a-z]+ra | [a-z]+ranno | [a-z]+rebbe | [a-z]+rebbero | sta per',
  past: 'ha | hanno | aveva | avevano | e stat* | era | erano',
  reversals: 'annull* | revoc*',
  paraphrases:
    'rest* | riman* | rimas* | continu* | ancora | tac* | perd* | pers* | evit* | contr* | oppo* | mantien* | lasci* | assen* | viet* | blocc* | imped* | liber* | illes* | in(?:cap|comp|gius|just|val|ocen|nocen|att|ativ|suf|util|cert)[a-z]* | impossib* | illeg* | vuot* | fin* | cess* | abbandon* | rinvi* | ritir* | ferm* | chius* | sospe* | critic* | prim* | ultim* | record | fall*',
  conjunctions:
    'ma | pero | mentre | sebbene | benche | perche | poiche | quando | chi | cui | dove | dopo | prima | e(?= (?:il|la|lo|l|i|gli|le|non|si|ha|hanno|un|una) )',
  empty:
    'il | lo | la | i | gli | le | l | un | uno | una | di | del | dello | della | dell | dei | degli | delle | a | al | allo | alla | all | ai | agli | alle | da | dal | dalla | dall | dai | in | nel | nella | nell | nei | con | su | sul | sulla | sull | per | tra | fra | e | ed | o | che | si | suo | sua | suoi | sue | loro | e | sono | essere | stato | stata | stati | state | era | erano | ha | hanno | aveva | avere | fatto | fare | dato | preso | detto | dice | dichiarato | annunciato | affirmato | anche | gia | ancora | piu | molto | questo | questa | tutti | tutte | tutto | ieri | oggi | lunedi | martedi | mercoledi | giovedi | venerdi | sabato | domenica | gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre | novembre | dicembre | ann* | giorn* | mes[ei] | settiman* | governo | tribunale | corte | ministero | ministr* | azienda | societa | parlamento | president* | polizia | portavoce | citta | paese | partito | consiglio | comune',
  suffixes:
    'amenti | amento | imenti | imento | azioni | azione | zioni | zione | arono | irono | erono | avano | ava | ando | endo | eranno | era | ato | ata | ati | ate | uto | uta | uti | ute | ito | ita | iti | ite | are | ere | ire | ano | ono | o | a | e | i',
  verbFirst: false,
  concord: true,
  alternatives: {
    exclude: ['esclu*', 'lasci* apert*'],
    confirm: [
      'conferm* | ammess* | ammett* | riconosc*',
      'neg[ao]* | negat* | smenti* | respin* (?:le |l |ogni )?accus*',
    ],
    accept: [
      'approv* | accett* | accolt* | ratific* | autorizz* | adottat* | dispost* a',
      'respin* | rifiut* | bocci* | rigett* | declin*',
    ],
    likely: ['probabil*', 'improbabil*'],
    guilty: ['condann* | colpevol*', 'assol* | innocent*'],
    rise: [
      'aument* | sal(?:e|ito|ita|iti|gono|iva) | cresc* | cresciut*',
      'cal(?:a|ato|ata|ati|ano|o) | diminu* | scend* | sces* | ridott* | riduzion*',
    ],
    open: ['apert* | apr(?:e|ira|ono|i) | riapr* | riapert*', 'chius* | chiud*'],
    suspend: ['sospes* | sospen*', 'ripres* | riprend* | resta in vigore'],
    resign: ['dimission* | dimett* | dimess*', 'resta in carica'],
    attend: ['partecip*', 'assent* | disert*'],
    allow: ['permess* | permett* | consent*', 'viet*'],
    support: ['sosten* | favorevol*', 'contrari*'],
    agree: ['accordo | intesa | consenso', 'stallo'],
    discuss: ['discuss* | discut* | affront*', ''],
    clear: ['chiarit* | precisat*', 'non chiar*'],
  },
};
