/** Turns what a person typed into comparable text: one spelling per letter, no marks, no invisible characters. */

/** Text beyond this many UTF-16 units is not read: a report's problem stands near its start or its end. */
const MAX_READ_UNITS = 1_500;
const TAIL_UNITS = 500;

const LETTER_FOLDS = new Map([
  ["ß", "ss"],
  ["œ", "oe"],
  ["æ", "ae"],
  ["ø", "o"],
  ["ł", "l"],
  ["ı", "i"],
  ["đ", "d"],
  // Arabic: writers mix these freely, and so do keyboards (Persian yeh and kaf included).
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ٱ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ئ", "ي"],
  ["ؤ", "و"],
  ["ة", "ه"],
  ["ک", "ك"],
  ["گ", "ك"],
]);
const FOLDABLE = new RegExp(`[${[...LETTER_FOLDS.keys()].join("")}]`, "gu");

/** Traditional characters of this subject beside their simplified form; a pair each. */
const TRADITIONAL_PAIRS =
  "認认證证護护號号碼码驗验機机銀银戶户帳账賬账錢钱額额轉转寶宝國国際际內内華华臺台灣湾門门開开關关閉闭電电話话網网絡络訊讯簡简發发送送" +
  "無无沒没為为麼么樣样這这裡里裏里個个們们來来時时間间過过還还後后從从對对錯错誤误請请問问題题說说讀读寫写買买賣卖貨货費费購购員员務务動动實实" +
  "單单雙双處处據据會会長长頁页頭头顯显點点選选擇择綁绑綁绑鏈链結结連连線线統统系系級级給给維维續续終终紅红約约綠绿緊紧繁繁簽签籤签舊旧換换損损" +
  "掃扫描描圖图團团場场報报導导訂订計计記记設设許许試试該该詳详語语譯译議议變变讓让質质貸贷責责賺赚贈赠輸输輕轻較较輯辑邊边進进達达運运遠远適适" +
  "遲迟選选遺遗郵邮鄉乡針针鎖锁鍵键鐘钟鈔钞鑰钥隱隐難难雜杂離离靜静項项順顺預预頻频願愿類类飛飞馬马體体鬆松鮮鲜麗丽齊齐歐欧歲岁歷历殘残氣气漢汉" +
  "滿满濟济淨净準准滅灭燈灯獨独獲获現现環环產产畫画當当異异疑疑盡尽監监盤盘確确礎础稱称種种積积穩稳窮穷窗窗競竞筆笔範范糾纠紙纸細细組组絕绝經经" +
  "緣缘總总績绩縮缩織织繳缴罰罚義义習习聖圣聯联聲声職职聽听肅肃脫脱腳脚腦脑臉脸與与興兴舉举艱艰節节藍蓝藝艺藥药蘇苏蘭兰虛虚補补裝装複复製制見见" +
  "規规視视覺觉覽览觀观觸触討讨訪访訴诉診诊評评詐诈詢询試试誰谁調调談谈諒谅論论諾诺謝谢識识警警譽誉貝贝負负財财貪贪貴贵貿贸資资賓宾賞赏賠赔賴赖" +
  "贏赢趕赶跡迹軟软載载輪轮辦办農农遞递鄰邻醫医釋释鋪铺錄录鏡镜鐵铁陸陆陳陈陽阳隊队階阶隨随險险霧雾韓韩響响頂顶須须領领顏颜額额風风飯饭飲饮館馆" +
  "騙骗騰腾驚惊髮发鬧闹魚鱼鳥鸟黃黄黨党龍龙龜龟傳传債债傷伤價价億亿優优兒儿兩两凍冻別别劃划劇剧創创勞劳勢势匯汇區区協协卻却參参嗎吗嘗尝員员喚唤" +
  "圍围園园執执堅坚報报塊块墊垫壓压壞坏壯壮夠够夢梦夾夹奪夺獎奖婦妇媽妈學学孫孙寄寄審审將将專专尋寻層层屬属島岛師师帶带幣币幫帮幹干幾几庫库廠厂" +
  "廣广廳厅張张強强彈弹彙汇徑径復复應应恆恒態态慣惯憑凭懶懒戰战戲戏拋抛掛挂採采搶抢擁拥擔担據据擴扩擾扰攝摄敗败敵敌數数斷断於于曉晓書书條条極极標标";
const SIMPLIFIED = new Map<string, string>();
{
  const characters = [...TRADITIONAL_PAIRS];
  for (let index = 0; index + 1 < characters.length; index += 2) {
    const [traditional = "", simplified = ""] = [characters[index], characters[index + 1]];
    if (traditional !== simplified) SIMPLIFIED.set(traditional, simplified);
  }
}
const HAN = /\p{Script=Han}/gu;

/**
 * One spelling for text that people would call the same.
 *
 * Lower case, compatibility forms joined, Latin, Greek and Cyrillic accents dropped, Arabic letters, vowel signs
 * and stretching unified, traditional Chinese to simplified where the pair is known, Eastern digits to `0`-`9`,
 * invisible characters (joiners, direction marks, lone surrogates) removed. Reads at most 1,500 UTF-16 units.
 */
export function normalise(text: string): string {
  const read =
    text.length <= MAX_READ_UNITS
      ? text
      : `${text.slice(0, MAX_READ_UNITS - TAIL_UNITS)} ${text.slice(-TAIL_UNITS)}`;
  return (
    read
      .replace(/\p{Cs}/gu, " ")
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFD")
      // U+0300-036F only: dropping every mark would destroy Thai and Indic vowels.
      .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, "")
      .normalize("NFC")
      .replace(/\p{Cf}/gu, "")
      .replace(FOLDABLE, (letter) => LETTER_FOLDS.get(letter) ?? letter)
      .replace(HAN, (character) => SIMPLIFIED.get(character) ?? character)
      .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
      .replace(/[’‘`´ʼ]/g, "'")
      .replace(/(\p{L})\1{2,}/gu, "$1$1")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, MAX_READ_UNITS)
  );
}
