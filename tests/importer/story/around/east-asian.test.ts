import { describe, expect, test } from 'vitest';
import { type Form, formOf, readForm } from './form.ts';

/** `{T}` is the headline, `{B}` the paragraphs, `{P}` the same as of a page, `{1}` one of them. */
const forms: readonly Form[] = [
  {
    language: 'ja',
    manner: 'city day agency spaces',
    received: `トップページ ＞ 政治 ＞ 記事\n\n{T}\n\n2030年5月1日 午後8:15\n\n［東浜　１日　北洋ロイズ］ - {B}\n\n（記者　桐野さつき）\n\n＊写真を追加しました。\nあわせて読みたい：雪下ろしの正しい道具\n`,
    values: {
      title: '{T}',
      agency: '北洋ロイズ',
      place: '東浜',
      date: '2030-05-01',
      byline: '桐野さつき',
      published: '2030-05-01',
    },
  },
  {
    language: 'ja',
    manner: 'pr within',
    received: `{T}\n\n2030年5月1日 20:15\n\n【湾央通信5月1日】{1}\n\n［PR］海の見える宿 特集\n\n{2}\n\n【広告】おいしい水\n\n{3}\n\n(c)湾央通信\n`,
    values: { title: '{T}', agency: '湾央通信', date: '2030-05-01' },
  },
  {
    language: 'ja',
    manner: 'kyodo with equals',
    received: `{T}\n\n【東浜共同＝汐田健】{B}\n\n無断転載・複製を禁じます\n`,
    values: { title: '{T}', place: '東浜' },
  },
  {
    language: 'ja',
    manner: 'newspaper tail',
    received: `{T}\n\n有料会員記事\n\n汐田健 2030年5月1日 20時15分\n\n{B}（汐田健）\n\n※写真は汐田健撮影\n`,
    values: { title: '{T}', byline: '汐田健', published: '2030-05-01' },
  },
  {
    language: 'ja',
    manner: 'city agency paren',
    received: `{T}\n\n（東浜＝汐田健）{B}\n`,
    values: { title: '{T}', place: '東浜' },
  },
  {
    language: 'ja',
    manner: 'bloomberg',
    received: `{T}\n\n（湾央ニュース）：{B}\n`,
    values: { title: '{T}', agency: '湾央ニュース' },
  },
  {
    language: 'ja',
    manner: 'reuters update',
    received: `UPDATE 1-{T}\n\n[東浜　１日　北洋ロイズ] - {B}\n\n*内容を追加しました。\n`,
    values: { title: '{T}', agency: '北洋ロイズ', place: '東浜', date: '2030-05-01' },
  },
  {
    language: 'zh',
    manner: 'xin',
    received: `{T}\n\n2030年05月01日 10:04:15 来源：晨光社\n\n晨光社青岛湾5月1日电（记者 柳小北）{B}\n\n【编辑:田博】\n`,
    values: {
      title: '{T}',
      agency: '晨光社',
      place: '青岛湾',
      date: '2030-05-01',
      published: '2030-05-01',
      byline: '柳小北',
    },
  },
  {
    language: 'zh',
    manner: 'zhongxin',
    received: `{T}\n\n晨光网5月1日电 {B}\n\n(完)\n\n责任编辑：田博\n`,
    values: { title: '{T}', agency: '晨光网', date: '2030-05-01' },
  },
  {
    language: 'zh',
    manner: 'taiwan',
    received: `{T}\n\n2030/5/1 10:04\n\n（北岬社記者柳小北白港1日電）{B}（編輯：田博）1190501\n`,
    values: { title: '{T}', agency: '北岬社', place: '白港', date: '2030-05-01', byline: '柳小北' },
  },
  {
    language: 'zh',
    manner: 'ad',
    received: `首页 > 新闻 > 正文\n\n{T}\n\n{1}\n\n[广告] 好水一瓶\n\n{2}\n\n{3}\n\n来源：晨光社\n责编：田博\n`,
    values: { title: '{T}', agency: '晨光社' },
  },
  {
    language: 'zh',
    manner: 'paper',
    received: `{T}\n\n【晨光社青岛湾5月1日电】{B}\n`,
    values: { title: '{T}', agency: '晨光社', date: '2030-05-01' },
  },
  {
    language: 'ko',
    manner: 'yon',
    received: `{T}\n\n송고시간 2030-05-01 10:04\n\n한가람 기자\n\n(해온=누리통신) 한가람 기자 = {B}\n\nhan@nuri.example\n\n<저작권자(c) 누리통신, 무단 전재-재배포 금지>\n`,
    values: {
      title: '{T}',
      agency: '누리통신',
      place: '해온',
      byline: '한가람',
      published: '2030-05-01',
    },
  },
  {
    language: 'ko',
    manner: 'newsis',
    received: `{T}\n\n등록 2030.05.01 10:04:15\n\n[해온=누리시스] 한가람 기자 = {B}\n\n◎누리통신 han@nuri.example\n`,
    values: {
      title: '{T}',
      agency: '누리시스',
      place: '해온',
      byline: '한가람',
      published: '2030-05-01',
    },
  },
  {
    language: 'ko',
    manner: 'paper',
    received: `{T}\n\n입력 2030.05.01. 오전 10:04\n\n{B}\n\n한가람 기자 han@nuri.example\n\nⓒ 누리일보 & nuri.example, 무단전재 및 재배포 금지\n`,
    values: { title: '{T}', agency: '누리일보', byline: '한가람', published: '2030-05-01' },
  },
  {
    language: 'ko',
    manner: 'ad',
    received: `{T}\n\n(해온=누리통신) 한가람 기자 = {1}\n\n[광고] 좋은 물 한 병\n\n{2}\n\n{3}\n\n(끝)\n\n제보는 카카오톡 okjebo\n`,
    values: { title: '{T}', agency: '누리통신', place: '해온' },
  },
  {
    language: 'ja',
    manner: 'jiji',
    received: `{T}\n\n時事央通信 外信部 2030年05月01日20時15分配信\n\n【東浜時事】{B}\n`,
    values: { title: '{T}', place: '東浜', agency: '時事', published: '2030-05-01' },
  },
  {
    language: 'ja',
    manner: 'afpbb',
    received: `{T}\n2030年5月1日 20:15  発信地：東浜/島国 [ 島国 ]\n\n【5月1日 AFX】{B}(c)AFX\n`,
    values: { title: '{T}', agency: 'AFX', date: '2030-05-01', published: '2030-05-01' },
  },
  {
    language: 'ja',
    manner: 'cnn',
    received: `{T}\n\n2030.05.01 Wed posted at 20:15 JST\n\n（ＣＮＸ）　{B}\n`,
    values: { title: '{T}', agency: 'ＣＮＸ', published: '2030-05-01' },
  },
  {
    language: 'ja',
    manner: 'nhk',
    received: `{T}\n\n2030年5月1日 20時15分\n\n{B}\n\nシェアする\n\nあわせて読みたい\n\nかもめの数え方\n`,
    values: { title: '{T}', published: '2030-05-01' },
  },
  {
    language: 'ja',
    manner: 'yomiuri',
    received: `{T}\n2030/05/01 20:15\n\n　【東浜＝汐田健】{1}\n\n　{2}\n\n　{3}\n`,
    values: { title: '{T}', place: '東浜', byline: '汐田健', published: '2030-05-01' },
  },
  {
    language: 'zh',
    manner: 'cctv',
    received: `{T}\n\n来源：晨光新闻网 | 2030年05月01日 10:04\n\n{B}\n\n编辑：田博 责任编辑：柳北\n`,
    values: { title: '{T}', agency: '晨光新闻网', published: '2030-05-01' },
  },
  {
    language: 'zh',
    manner: 'cna tw',
    received: `{T}\n\n最新更新：2030/05/01 10:04\n\n（北岬社白港1日綜合外電報導）{B}（譯者：田博/核稿：柳北）1190501\n\n本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。\n`,
    values: {
      title: '{T}',
      agency: '北岬社',
      place: '白港',
      date: '2030-05-01',
      published: '2030-05-01',
    },
  },
  {
    language: 'zh',
    manner: 'hk',
    received: `{T}\n\n【本報訊】{B}\n`,
    values: { title: '{T}' },
  },
  {
    language: 'ko',
    manner: 'newspaper',
    received: `[단독] {T}\n\n한가람 기자\n입력 2030-05-01 10:04\n수정 2030-05-01 11:04\n\n{B}\n\n해온=한가람 기자 han@nuri.example\n\n좋아요 훈훈해요 슬퍼요\n\nCopyright ⓒ 누리일보. All rights reserved. 무단 전재 및 재배포 금지.\n`,
    values: { title: '{T}', byline: '한가람', published: '2030-05-01', agency: '누리일보' },
  },
  {
    language: 'ko',
    manner: 'yon foreign',
    received: `{T}\n\n(노르드=누리통신) 한가람 특파원 = {B}\n\nhan@nuri.example\n(끝)\n`,
    values: { title: '{T}', place: '노르드', agency: '누리통신', byline: '한가람' },
  },
  {
    language: 'ko',
    manner: 'news1',
    received: `{T}\n\n(해온=누리1) 한가람 기자 = {B}\n\nhan@nuri.example\n`,
    values: { title: '{T}', place: '해온', agency: '누리1', byline: '한가람' },
  },
  {
    language: 'ja',
    manner: 'the caption in brackets between paragraphs',
    received: `{T}\n2030年5月1日(水) 20:15 配信\n\n【東浜＝北洋通信】{1}\n\n（写真：北洋通信）\n\n{2}\n\n{3}\n\n【関連記事】\nかもめの数え方\n`,
    values: { title: '{T}', place: '東浜', agency: '北洋通信', published: '2030-05-01' },
  },
  {
    language: 'zh',
    manner: 'the dateline in brackets',
    received: `{T}\n\n2030-05-01 10:04\n\n（晨光社青岛湾5月1日讯）{1}\n\n广告\n\n{2}\n\n{3}\n\n（晨光社）\n`,
    values: { title: '{T}', agency: '晨光社', published: '2030-05-01' },
  },
];

describe('what stands around a story is told apart from it', () => {
  test.each(forms)('$language: $manner', async (form) => {
    expect(await readForm(form)).toEqual(formOf(form));
  });
});
