import type { Furniture } from './patterns.ts';

const label =
  'n\\.?b\\.?|notes?(?: (?:de la rédaction|d[eo]l? editor|da redação|de (?:la )?redacción|della redazione))?|hinweise?|transparenzhinweis|anmerkung(?: der redaktion)?|korrektur|berichtigung|' +
  'nota(?: (?:d[eo]l? editor|da redação|de (?:la )?redacción|della redazione))?|corrección|fe de erratas|erratum|rectificatif|ndlr|errata(?: corrige)?|correção|corrections?|clarification|' +
  'opmerking|rectificatie|correctie|नोट|स्पष्टीकरण|डिस्क्लेमर|अस्वीकरण|ملاحظة|تنويه|تصحيح|إخلاء مسؤولية|注|注意|編集部注|訂正|お断り|编者注|編者註|更正|편집자 ?주|알림|정정(?: 보도)?|알려드립니다';

/** What desks add to a story: what was corrected or added, and who else took part in it. */
export const deskNotes: readonly Furniture[] = [
  {
    what: 'note',
    longest: 400,
    pattern: new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${label})\\s?[:：]`, 'iu'),
  },
  {
    what: 'note',
    longest: 120,
    pattern:
      /^(?:our|unsere|nos|nuestr[oa]s) (?:standards|principles|policies|leitlinien|principes|principios)\s?[:：]/iu,
  },
  {
    what: 'note',
    longest: 300,
    pattern:
      /^(?:über dieses thema berichtete|dieser (?:beitrag|text|artikel) (?:erschien|lief|ist zuerst)|本(?:網站|网站|報|报|文|稿|網|网).{0,40}(?:不得|禁止|版權|版权|授權|授权)|未经.{0,20}(?:不得|禁止)|無断|この記事は)/iu,
  },
  {
    what: 'note',
    longest: 600,
    pattern:
      /^(?:all (?:content|material|text)s?|no part of (?:this|the)|(?:re)?production (?:of|in whole|without)|unauthori[sz]ed|alle inhalte|nachdruck|jede (?:verwertung|weiterverbreitung)|toute (?:reproduction|diffusion)|queda prohibida|prohibida (?:la|su)|reproducción (?:total|prohibida)|è vietata|vietata la|é proibid[ao]|proibida a|niets uit deze)(?![\p{L}\p{M}])/iu,
  },
  { what: 'note', longest: 400, pattern: /^(?:[＊※†‡◎]|\+{2,3}(?!.*\+{2,3}$))\s?\S/u },
  {
    what: 'note',
    longest: 300,
    pattern:
      /^[*\s]*(?:this|an earlier) (?:story|article|report|version|item|page)\p{L}* (?:of this \p{L}+ )?(?:has been|was|is being|is|will be|corrects|adds|updates|clarifies|incorrectly|misstated|misspelled)(?![\p{L}\p{M}])/iu,
  },
  {
    what: 'note',
    longest: 300,
    pattern:
      /^[*\s]*(?:diese(?:r|s)? (?:meldung|artikel|text|beitrag) (?:wurde|wird)|cet article (?:a été|sera)|cette dépêche (?:a été|sera)|est[ae] (?:nota|noticia|artículo|texto|notícia|matéria|reportagem) (?:se |ha sido|fue|foi|está)|questo articolo (?:è stato|verrà)|dit (?:artikel|bericht) (?:is|werd|wordt))(?![\p{L}\p{M}]).{0,120}(?:aktualisier|korrigier|ergänz|mis à jour|actualis|corrig|actualiz|atualiz|aggiornat|corrett|bijgewerkt|aangevuld|gecorrigeerd)/iu,
  },
  {
    what: 'credit',
    longest: 300,
    pattern:
      /(?:contributed (?:to (?:this|the) (?:report|story|article)|reporting)|contribut?ed reporting(?: from .{2,40})?|(?:hat|haben) zu diesem (?:bericht|artikel) beigetragen|a contribué à (?:cet article|cette dépêche)|contribuy(?:ó|eron) (?:a|con) (?:este|esta) (?:informe|reportaje|nota)|colabor(?:ou|aram) (?:nesta|com esta|para esta) (?:matéria|reportagem)|ha collaborato a questo articolo)[^.]{0,40}\.?$/iu,
  },
  {
    what: 'credit',
    longest: 120,
    pattern:
      /^[\p{P}\s]*(?:(?:la )?(?:rédaction|redacción|redazione|redação|redaktion),? )?(?:with (?:agency |additional )?(?:inputs?|files|reporting|material|contributions?)|with agencies|mit (?:material|informationen|agenturmaterial)|unter verwendung von|avec (?:les )?(?:agences|informations)|con (?:información|informaciones|datos|material|informazioni|agencias|agenzie)|com (?:informações|agências|a colaboração)|met (?:informatie|medewerking)|(?:एजेंसी )?इनपुट|bearbeitet von|recherche)(?![\p{L}\p{M}])/iu,
  },
  {
    // `The Paper with WIRE`, `avec WIRE`.
    what: 'credit',
    longest: 60,
    pattern:
      /^[(\p{L}\p{M}\s’'.-]{0,40}(?:^|[\s(])(?:with|mit|avec|con|com|met|et|und|y|e)\s\p{Lu}{2,6}\)?$/u,
  },
  {
    what: 'mailing notice',
    longest: 300,
    pattern:
      /(?:^\P{L}*unsubscribe|to unsubscribe|you(?: are|[’']re) receiving this|you received this|to stop receiving|manage (?:your )?(?:alerts|preferences|subscriptions?)|newsletter abbestellen|sie erhalten diese|vous recevez ce|se désabonner|désinscri(?:re|ption)|darse de baja|dar de baja|recibir (?:más )?est[eao]s? (?:bolet|corr|mens|aler)|recibes? este (?:bolet|corr|mens)|você (?:está recebendo|recebeu) est[ea]|cancelar (?:a |sua )?inscrição|ricevi questa (?:mail|e-mail|newsletter)|annulla(?:re)? l['’]iscrizione|u ontvangt deze|afmelden voor|配信停止|退订|取消订阅|取消訂閱|수신 ?거부|구독 ?취소|إلغاء الاشتراك|सदस्यता (?:समाप्त|रद्द))/iu,
  },
  {
    // Words, and the address that they lead to.
    what: 'address',
    longest: 300,
    pattern: /^[^.!?。]{2,70}[\s:：(<]+https?:\/\/[^\s<>]+[>)]?$/iu,
  },
];
