/** Names of the atlas's own list, by what the extracts call a thing: `[what the extracts say, en, zh, ur]`. They hold in disputed ground too. */
import { RIVERS, SKETCHED_RIVERS } from '../river-names.mjs';

const WATERS = [
  [['Attabad Lake'], 'Attabad Lake', '阿塔巴德湖', 'عطا آباد جھیل'],
  [['Mangla Reservoir'], 'Mangla Reservoir', '曼格拉水库', 'منگلا جھیل'],
  [['Tarbela Reservoir'], 'Tarbela Reservoir', '塔贝拉水库', 'تربیلا جھیل'],
  [['Manchar Lake'], 'Manchar Lake', '曼恰尔湖', 'منچھر جھیل'],
  [['Keenjhar Lake'], 'Keenjhar Lake', '金杰尔湖', 'کینجھر جھیل'],
  [['Hamal Lake'], 'Hamal Lake', '哈马尔湖', 'حمل جھیل'],
  [['Haleji Lake'], 'Haleji Lake', '哈莱吉湖', 'ہالیجی جھیل'],
  [['Hub Dam Reservoir'], 'Hub Reservoir', '胡布水库', 'حب ڈیم جھیل'],
  [['Khanpur Reservoir'], 'Khanpur Reservoir', '汗布尔水库', 'خانپور جھیل'],
  [['Rawal Lake'], 'Rawal Lake', '拉瓦尔湖', 'راول جھیل'],
  [['Hamun-i-Mashkel (salt lake)'], 'Hamun-e Mashkel', '马什凯尔盐沼', 'ہامونِ ماشکیل'],
  [['Hamun-i-Lora (salt lake)'], 'Hamun-e Lora', '洛拉盐沼', 'ہامونِ لورہ'],
  [['Uchhali Lake'], 'Uchhali Lake', '乌恰利湖', 'اوچھالی جھیل'],
  [['Sheosar Lake'], 'Sheosar Lake', '谢奥萨尔湖', 'شیوسر جھیل'],
  [['Shandur Lake'], 'Shandur Lake', '尚杜尔湖', 'شندور جھیل'],
  [['Astore'], 'Astore', '阿斯托尔河', 'دریائے استور'],
  [['Shigar'], 'Shigar', '希加尔河', 'دریائے شگر'],
  [['Braldu'], 'Braldu', '布拉尔杜河', 'دریائے برالدو'],
  [['Hispar'], 'Hispar', '希斯帕尔河', 'دریائے ہسپر'],
  [['Shimshal'], 'Shimshal', '希姆沙尔河', 'دریائے شمشال'],
  [['Khunjerab'], 'Khunjerab', '红其拉甫河', 'دریائے خنجراب'],
  [['Chapursan'], 'Chapursan', '恰普尔桑河', 'دریائے چپورسن'],
  [['Naltar'], 'Naltar', '纳尔塔尔河', 'دریائے نلتر'],
  [['Ishkoman'], 'Ishkoman', '伊什科曼河', 'دریائے اشکومن'],
  [['Yasin'], 'Yasin', '亚辛河', 'دریائے یاسین'],
  [['Poonch'], 'Poonch', '蓬奇河', 'دریائے پونچھ'],
  [['Neelum (Kishanganga)'], 'Neelum', '尼鲁姆河', 'دریائے نیلم'],
  [['Kunar (Chitral)'], 'Kunar', '库纳尔河', 'دریائے کنڑ'],
  [['Kunhar'], 'Kunhar', '昆哈尔河', 'دریائے کنہار'],
  [['Panjkora'], 'Panjkora', '潘杰科拉河', 'دریائے پنجکوڑہ'],
  [['Haro'], 'Haro', '哈罗河', 'دریائے ہرو'],
  [['Soan'], 'Soan', '索安河', 'دریائے سواں'],
  [['Siran'], 'Siran', '西兰河', 'دریائے سرن'],
  [['Malir'], 'Malir', '马利尔河', 'دریائے ملیر'],
  [['Lyari'], 'Lyari', '利亚里河', 'دریائے لیاری'],
  [['Bolan'], 'Bolan', '博兰河', 'دریائے بولان'],
  [['Nari'], 'Nari', '纳里河', 'دریائے ناڑی'],
  [['Kech'], 'Kech', '凯奇河', 'دریائے کیچ'],
  [['Tochi'], 'Tochi', '托奇河', 'دریائے ٹوچی'],
];
const known = new Map();
for (const [, en, zh, ur] of [...RIVERS, ...SKETCHED_RIVERS]) known.set(en, { en, zh, ur });
for (const [aliases, en, zh, ur] of WATERS) for (const alias of [en, ...aliases]) known.set(alias, { en, zh, ur });

/** Without the marks of a transliteration. */
const plain = (name) => name?.normalize('NFD').replace(/\p{M}/gu, '');

/** Names of a river or lake: ours in three languages, else what is mapped, and nothing in disputed ground. */
export function namesOfWater(mapped, local, disputed) {
  const own = known.get(plain(mapped)?.replace(/ (River|river)$/, '')) ?? known.get(mapped);
  if (own) return { names: own };
  if (disputed || !mapped) return {};
  return local ? { names: { en: mapped, ur: local } } : { name: mapped };
}

const ROADS = { 'N–35': 'N-35', 'H W': undefined, '03': undefined, 84: undefined, 92: undefined, 15: undefined, 'Phase 4 DHA': undefined, 'Sec DD EE Rd Ph 4': undefined, 'First Aid Post': undefined };

/** A road's number as its shield has it: `N-35`, `S-1`, `S-12A`; words that are none, and numbers of India, are left out. */
export function roadNumber(ref) {
  if (!ref || ref in ROADS) return ROADS[ref];
  const [first] = ref.split(/[;,/]/);
  const parts = /^\s*(E|L|M|N|P|R|S)[\s–-]*0*(\d+)\s*-?([A-E]?)\s*$/i.exec(first);
  return parts ? `${parts[1].toUpperCase()}-${parts[2]}${parts[3].toUpperCase()}` : undefined;
}

export const namesOf = (en, zh, ur) => ({ names: { en, zh, ur } });
