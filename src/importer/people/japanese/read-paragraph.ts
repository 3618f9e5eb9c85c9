import type { Named, ReadParagraph, UnnamedOffice } from '../named.ts';
import { countryOf } from '../offices/countries.ts';

/** What ministries are for, of which an office may have several: "国土" and "交通". */
const field =
  '(?:外務|財務|防衛|国防|法務|総務|文部科学|文科|文部|文化|科学技術|科学|科技|技術|教育|厚生労働|厚労|厚生|労働|雇用|福祉|社会保障|農林水産|農水|農林|農業|農村|林業|水産|漁業|経済産業|経済財政|経産|経済|経財|産業|工業|商工|商務|商業|国土交通|国交|国土|交通|運輸|港湾|海事|海洋|建設|住宅|都市|環境|気候|デジタル|内務|通商|通産|通信|郵政|情報|貿易|投資|財政|金融|予算|計画|保健|観光|開発|エネルギー|電力|水利|鉱業|鉱山|資源|スポーツ|青年|女性|家族|移民|難民|宗務|復興|防災|危機管理|国際協力|国際|国家安全保障|経済安全保障|安全保障|公安|司法|治安)';
/** Offices of a whole country, behind which a family name alone is somebody. */
const national = `内閣総理大臣|総理大臣|副総理|総理|副首相|首相|副大統領|大統領|国務長官|国防長官|財務長官|商務長官|官房長官|${field}{0,3}(?:副)?大臣|${field}{0,2}(?:${field}|[外財法総農内保])相|首席|元首|摂政|大公|法王|教皇|女王|王子|王女|皇太子|皇后|国家主席|主席|総書記|書記長|事務総長|国王|天皇|皇帝|大使|報道官|党首|幹事長`;
const other =
  '県知事|府知事|都知事|州知事|副知事|知事|副市長|市長|副町長|町長|副村長|村長|区長|組合長|副組合長|協会長|漁協組合長|農協組合長|園長|院長|駅長|店長|船長|副船長|機関長|艇長|館長|隊長|副隊長|団長|副団長|班長|課長|部長|室長|支部長|支社長|支店長|支局長|工場長|事務局長|事務総長|事務長|座長|塾長|総長|塔長|灯台長|場長|番頭|棟梁|家元|住職|宮司|神父|牧師|司教|司祭|大司教|枢機卿|僧正|主教|副大臣|政務官|(?:首相|大統領|総理|大臣)(?:首席|特別)?(?:補佐官|秘書官|顧問|特使|報道官)|補佐官|報道官|書記官|秘書官|広報官|参事官|審議官|管理官|検察官|裁判官|警視|警部|巡査|消防士|消防司令|大将|中将|少将|大佐|中佐|少佐|大尉|元帥|提督|特使|公使|総領事|領事|副議長|議長|副委員長|幹事|理事|監事|顧問|専務|常務|専務理事|常務理事|取締役|代表取締役|頭取|副頭取|支配人|女将|店主|社主|園主|当主|農家|漁師|画家|作家|詩人|歌人|俳人|俳優|女優|歌手|指揮者|演奏家|作曲家|建築家|写真家|評論家|研究員|主任研究員|研究者|技師|学芸員|司書|看護師|薬剤師|獣医師|助産師|教諭|講師|助教|名誉教授|特任教授|主将|棋士|名人|力士|騎手|審判|衆院議員|参院議員|議員|衆院議長|参院議長|議長|代表|総裁|委員長|社長|会長|理事長|監督|選手|教授|准教授|学長|校長|事務次官|次官|長官|局長|所長|署長|弁護士|医師|司令官|最高経営責任者|被告|容疑者|氏|さん|君|様|女史|翁|夫人';
const before =
  '(?:米|英|仏|独|伊|露|ロ|中国|中|韓国|韓|印|豪|加|前|元|副|新|次期|駐[日米英仏独伊中韓印豪露加]){0,3}';
const katakana = String.raw`[\p{sc=Katakana}ー]{2,14}(?:[・=＝][\p{sc=Katakana}ー]{1,14}){0,3}`;
/** Given names that are written without characters of Chinese. */
const kana =
  'みどり|さくら|あか[りね]|ひかり|かおり|ゆかり|みゆき|さゆり|ゆり|みき|ゆき|あき|ゆい|あおい|はるか|あやか|さやか|しずか|ほのか|ちひろ|まい|めぐみ|のぞみ|ひとみ|まゆみ|なおみ|あゆみ|ひろみ|ともみ|かずみ|いずみ|えみ|くみ|るみ|すみれ|つばさ|こころ|ななみ|みなみ|ひなた|みさき|まりこ|えりこ|ゆうこ|けいこ|ようこ|さちこ|ひろこ|きよし|さとし|たかし|つよし|ひろし|ただし|まさし|あつし|やすし|けんじ|しんじ|まこと|みのる|しげる|まもる|すすむ|おさむ|いさむ|わたる|かおる|みつる|さとる|とおる|ひかる|たける|はじめ|あきら|たろう|いちろう|けん|じゅん|れん|[\\p{sc=Katakana}ー]{2,4}';
/** What stands between a name and an office: "・サルヴェニア共和国", "駐蒼洲サルヴェニア共和国", "欧州局". */
const between = String.raw`(?:・[\p{sc=Katakana}ー]{2,14}(?:共和国|王国|公国|連邦|諸島|合衆国|国)|駐[\p{sc=Han}\p{sc=Katakana}ー]{1,20}?(?=大使|公使|総領事)|(?:欧州|アジア大洋州|北米|中南米|中東アフリカ|中東|アフリカ|国際法|総合外交政策|総合政策|領事|広報|農産|林野|道路|河川|医政|健康|税務|主計|人事|企画|政策)(?=局長|部長|課長|次長|室長)|${field}{1,3}(?:担当)?(?=局長|部長|課長|次長|室長|(?:事務)?次官|長官|政務官|審議官|報道官|補佐官|委員長))?`;
const named = new RegExp(
  String.raw`(?<name>(?<![\p{sc=Han}々])[\p{sc=Han}々ヶ]{1,4}(?:${kana})|(?<![\p{sc=Han}々])[\p{sc=Han}々ヶ]{2,7}?|(?<![\p{sc=Katakana}ー・])${katakana})(?<between>${between})(?<latin>[（(][\p{sc=Latin}\s.'’-]{1,40}[）)])?(?<office>${before}(?:(?<national>${national})|${other}))(?![\p{sc=Han}])`,
  'gu',
);
/** With these ends what is no name: a body, or a part of a country. */
const noName =
  /(?:[都道府県市区町村国省庁党州院会社銀軍署局課室務両同各]|日本|台湾|欧州|北朝鮮|政府|女性|男性|首席|報道|担当)$/u;

/**
 * What a Japanese paragraph says of people: a name stands before an office or a form of address.
 *
 * @param places What the story calls a country or a town.
 */
export function readJapanese(
  text: string,
  paragraph: number,
  places: ReadonlySet<string>,
): ReadParagraph {
  const found = [...text.matchAll(named)].flatMap(({ index, groups = {} }): Named[] => {
    const { name = '', between: field = '', latin = '', office = '' } = groups;
    const isVillage = !/[町村]$/u.test(name) || /^[町村]/u.test(office);
    if ((isVillage && noName.test(name)) || countryOf(name, 'ja') !== undefined) return [];
    if (places.has(name)) return [];
    const start = index;
    const end = start + name.length;
    const isForeign = /^\p{sc=Katakana}/u.test(name);
    const isWhole = isForeign ? /[・=＝]/u.test(name) : name.length > 2;
    const isHeld = !/^(?:氏|さん|容疑者|被告|君|様|女史|翁|夫人)$/u.test(office);
    const isTold = isWhole || isForeign || groups.national !== undefined;
    const from = end + field.length + latin.length;
    const range = { paragraph, start: from, end: from + office.length };
    return [
      {
        paragraph,
        start,
        end,
        name,
        offices: isHeld ? [{ ...range, title: office }] : [],
        ...(isTold && { sure: isWhole ? 'certain' : 'likely' }),
      },
    ];
  });
  return { named: found, offices: unnamedOffices(text, paragraph, found) };
}

const unnamed = new RegExp(
  String.raw`(?<=^|[\s、。，「」『』（）はがもをにでとの同])(?<office>${national}|${other})(?=[はがもをにでとの、。」])`,
  'gu',
);

/** Offices that stand for somebody without the name: "市長は". */
function unnamedOffices(text: string, paragraph: number, found: readonly Named[]): UnnamedOffice[] {
  return [...text.matchAll(unnamed)].flatMap(({ 0: noun, index: start }) => {
    const end = start + noun.length;
    const isTaken = found.some(({ offices }) => offices.some((each) => each.end === end));
    return isTaken ? [] : [{ paragraph, start, end, noun, kinds: [] }];
  });
}
