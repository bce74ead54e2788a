import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** All that a language says, one text a file. */
function textsOf(lang: string): { file: string; text: string }[] {
  const folder = join('geo/languages', lang);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(json|md)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/** Where a form that is not ours stands, with a little of the text around it. */
function findings(lang: string, form: RegExp): string[] {
  return textsOf(lang).flatMap(({ file, text }) =>
    [...text.matchAll(form)].map(
      ({ index }) => `${file}: …${text.slice(Math.max(0, index - 15), index + 25)}…`,
    ),
  );
}

/** A word as we write it, and how it must not be written. */
const CHINESE: readonly (readonly [string, RegExp])[] = [
  ['正在加载', /载入/g],
  ['说法', /论断/g],
  ['也主张拥有主权', /声索/g],
  ['本杰古尔', /旁遮古尔/g],
  ['陶恩萨', /通萨/g],
  ['胡布', /(?<!塔)哈布/g],
  ['沙赫达德果德', /沙达德科特/g],
  ['塔克特依巴依', /塔赫特巴希/g],
  ['Oracle Power', /甲骨文/g],
  ['皮拉力', /皮拉里/g],
  ['尼鲁姆－杰卢姆', /尼鲁姆－杰赫勒姆/g],
  ['图尔伯德', /图尔伯特/g],
  ['马斯东', /马斯通/g],
  ['宾迪盖布', /平迪盖布/g],
  ['拉詹普尔', /拉詹布尔/g],
  ['恩格罗', /安格鲁/g],
  ['还我权利', /给我们权利/g],
  ['毛拉纳·希达亚图尔·拉赫曼', /毛拉希达|希达亚特/g],
  ['names joined by －', /[\u4e00-\u9fff]-[\u4e00-\u9fff]/g],
  ['thousands without a comma', /\d,\d{3}(?! m")/g],
  ['figures without spaces around them', /[\u4e00-\u9fff，。：；] [{#±]|[\d}#%] [\u4e00-\u9fff]/g],
  ['quotation marks “…”', /[「」『』«»]|[\u4e00-\u9fff]'/g],
];

const URDU: readonly (readonly [string, RegExp])[] = [
  ['تہہ', /"تہ"|(?<!\p{L})تہ(?!\p{L})/gu],
  ['سکول', /(?<!\p{L})اسکول/gu],
  ['سکرین', /(?<!\p{L})اسکرین/gu],
  ['پتا', /(?<!\p{L})پتہ(?!\p{L})/gu],
  ['درہ خنجراب', /درۂ خنجراب/g],
  ['شہدادکوٹ', /شہداد کوٹ/g],
  ['ہی لی فینگ', /ہی لیفنگ/g],
  ['صورتِ حال', /صورت حال/g],
  ['زیرِ تعمیر and its like', /(?<!\p{L})زیر (?=\p{L})/gu],
  ['سدا بہار تزویراتی تعاون پر مبنی شراکت داری', /ہر موسم کی،? تزویراتی/g],
  ['بین الاقوامی توانائی ایجنسی', /عالمی توانائی ایجنسی/g],
  ['quotation marks ”…“', /[«»‘’]|(?<![^\s"(])“(?=\S)/g],
];

describe.each([
  ['zh', CHINESE],
  ['ur', URDU],
] as const)('one form a word in %s', (lang, forms) => {
  test.each(forms)('%s', (_, form) => {
    expect(findings(lang, form)).toEqual([]);
  });
});
