const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Chinese, Korean and Vietnamese family names, which stand first in any language. */
export const familyNamesFirst = words(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang xu deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lu xi
  mao hua qin qian dai xia fan fang shi tan liao zou xiong meng hou
  kim lee park choi jung kang cho yoon jang lim han shin seo kwon hwang ahn song hong moon yang bae baek noh roh
  nguyen nguyễn tran trần pham phạm hoang hoàng phan vu vũ dang đặng bui bùi duong dương
`);

/** Those that are given names elsewhere. */
export const alsoGiven = words(
  'kim lee jung may song long du ma he li lin yang min ren shan su an',
);

/** Given names that stand second in Spanish names. */
export const givenNames = words(`
  luis maría josé antonio carlos manuel ángel miguel pablo jesús francisco javier alberto andrés isabel elena cristina fernanda eduardo enrique ignacio alejandro alejandra ramón rafael fernando jorge juan pedro
  del carmen teresa luisa josé guadalupe patricia gabriela beatriz lucía eugenia victoria mercedes esther augusto arturo roberto ricardo daniel david felipe gabriel
`);

/** Parts of a family name that have a capital of their own. */
export const particlesOfFamily = words(
  'Al El Van Von De Del Della Di Da Dal Dos La Le Lo Los Las Mac Mc St. Saint San Ter Ten Bin Ben Abu',
);
