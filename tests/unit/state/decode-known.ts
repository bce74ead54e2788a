import { decodeAddress } from '../../../src/state/address';

/** What a small atlas knows. */
export const known = {
  languages: new Set(['en', 'zh', 'ur']),
  features: new Set(['gwadar', 'khunjerab-pass']),
  chapters: new Set(['the-road', 'outlook']),
  claims: new Set(['c1', 'c18']),
  rides: new Map([['karakoram-highway', 1221]]),
  renamed: {
    features: { 'gwadar-town': 'gwadar', kkh: 'karakoram-highway' },
    layers: { cpec: 'alignments' },
    chapters: { road: 'the-road' },
    claims: { c2: 'c18' },
  },
};

/** Reads what stands after the address of the atlas. */
export const decode = (url: string) => {
  const { search, hash } = new URL(url, 'https://atlas.example/');
  return decodeAddress(search, hash, known);
};
