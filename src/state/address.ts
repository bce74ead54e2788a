import type { Language } from '../content/language';
import type { ChapterId, ClaimId, FeatureId, RenamedIds } from '../content/model';
import { isLayerId, LAYER_IDS, type LayerId } from '../content/vocabulary';
import type { YearRange } from '../content/years';
import { type CategoryId, COLOUR_SCHEMES, type ColourBy, categoryNamed } from '../symbology/colour-by';
import type { ThemeName } from '../symbology/palette';
import { SIZE_SCHEMES, type SizeBy } from '../symbology/size-by';
import { readAddressText, splitWords, trimNumber, trimWord } from './address-text';
import type { Camera } from './camera';
import { spokenLanguage } from './language-tag';
import { decodeYears, encodeYears } from './year-codec';

/** How a reader may ask for the map to be drawn; absent: as the machine can. */
export type Renderer = 'svg';

/** What lies under the content: what comes with the atlas, or what the reader asks other servers for. */
export type BasemapChoice = 'embedded' | 'online';

/** Where a ride stands. */
export interface RideAddress {
  readonly id: FeatureId;
  /** Chainage in kilometres, by whole tenths; absent: at the start. */
  readonly km?: number;
}

/** Everything that the address of a view says. What is absent is the default. */
export interface Address {
  readonly lang?: Language;
  readonly layers?: readonly LayerId[];
  readonly feature?: FeatureId;
  readonly chapter?: ChapterId;
  /** The passage of the chapter, counted from 1; of the first chapter where none is named. Absent: its beginning. */
  readonly passage?: number;
  readonly claim?: ClaimId;
  readonly ride?: RideAddress;
  readonly years?: YearRange;
  /** What the map is coloured by; absent: by layers. */
  readonly by?: ColourBy;
  /** Categories of `by` that are not drawn. */
  readonly hide?: readonly CategoryId[];
  readonly size?: SizeBy;
  readonly theme?: ThemeName;
  readonly map?: Renderer;
  readonly basemap?: 'online';
  /** Whether the map stands in a frame of another page. */
  readonly embed?: true;
  readonly camera?: Camera;
}

/** A part of an address that was ignored, for a notice to the reader. */
export interface IgnoredParameter {
  readonly parameter: Part | '#';
  readonly found: string;
}

/** What may be named in an address; `renamed` leads from old ids to new ones. */
export interface KnownIds {
  readonly languages: { has(lang: Language): boolean };
  readonly features: { has(id: FeatureId): boolean };
  readonly chapters: { has(id: ChapterId): boolean };
  /** How many passages a chapter has; without an id, the first chapter. */
  readonly passagesIn?: (chapter: ChapterId | undefined) => number;
  readonly claims: { has(id: ClaimId): boolean };
  /** Rides with their lengths in kilometres of chainage. */
  readonly rides: { get(id: FeatureId): number | undefined };
  readonly renamed?: RenamedIds;
  /** Whether there are servers to ask for more detail. */
  readonly hasOnlineBasemap?: boolean;
}

const PARTS = [
  'lang',
  'layers',
  'feature',
  'chapter',
  'passage',
  'claim',
  'ride',
  'km',
  'year',
  'by',
  'hide',
  'size',
  'theme',
  'map',
  'basemap',
  'embed',
] as const;
type Part = (typeof PARTS)[number];

/** @param before what the parts before this one said */
type Reader = (text: string, known: KnownIds, before: Address) => Partial<Address> | null;

/** What an id is called now. */
function currentId(text: string, { renamed }: KnownIds, kind: keyof RenamedIds): string {
  const ids = renamed?.[kind] ?? {};
  return Object.hasOwn(ids, text) ? (ids[text] ?? text) : text;
}

function readId(text: string, known: KnownIds, kind: 'features' | 'chapters' | 'claims'): string | null {
  return findId(text, known, kind, (id) => known[kind].has(id));
}

function findId(
  text: string,
  known: KnownIds,
  kind: keyof RenamedIds,
  isKnown: (id: string) => boolean,
): string | null {
  const named = [text, trimWord(text)].map((id) => currentId(id, known, kind));
  return named.find(isKnown) ?? null;
}

const readLayerList = (text: string, known: KnownIds): readonly string[] =>
  splitWords(text).map((id) => currentId(id, known, 'layers'));

const READERS: Record<Part, Reader> = {
  lang: (text, known) => {
    const lang = spokenLanguage(text, known.languages) ?? spokenLanguage(trimWord(text), known.languages);
    return lang === null ? null : { lang };
  },
  layers: (text, known) => {
    const ids = readLayerList(text, known);
    const layers = LAYER_IDS.filter((id) => ids.includes(id));
    return ids.length > 0 && layers.length === 0 ? null : { layers };
  },
  feature: (text, known) => {
    const id = readId(text, known, 'features');
    return id === null ? null : { feature: id };
  },
  chapter: (text, known) => {
    const id = readId(text, known, 'chapters');
    return id === null ? null : { chapter: id };
  },
  passage: (text, { passagesIn }, { chapter }) => {
    const bare = trimNumber(text);
    const passage = /^\d{1,3}$/.test(bare) ? Number(bare) : 0;
    return passage >= 1 && passage <= (passagesIn?.(chapter) ?? 0) ? { passage } : null;
  },
  claim: (text, known) => {
    const id = readId(text, known, 'claims');
    return id === null ? null : { claim: id };
  },
  ride: (text, known) => {
    const id = findId(text, known, 'features', (ride) => known.rides.get(ride) !== undefined);
    return id === null ? null : { ride: { id } };
  },
  km: (text, known, { ride }) => {
    const km = readChainage(text);
    const length = ride && known.rides.get(ride.id);
    return ride === undefined || length === undefined || km === null || km > length
      ? null
      : { ride: { ...ride, km } };
  },
  year: (text) => {
    const years = decodeYears(trimNumber(text).replace(RANGE, '..'));
    return years && { years };
  },
  by: (text) => {
    const by = COLOUR_SCHEMES.find((scheme) => scheme === trimWord(text));
    return by === undefined ? null : { by };
  },
  hide: (text, _known, { by }) => {
    const hide = by === undefined ? [] : splitWords(text).flatMap((word) => categoryNamed(by, word) ?? []);
    return hide.length === 0 ? null : { hide };
  },
  size: (text) => {
    const size = SIZE_SCHEMES.find((scheme) => scheme === trimWord(text));
    return size === undefined ? null : { size };
  },
  theme: (text) => {
    const theme = trimWord(text);
    return theme === 'light' || theme === 'dark' ? { theme } : null;
  },
  map: (text) => (trimWord(text) === 'svg' ? { map: 'svg' } : null),
  basemap: (text, { hasOnlineBasemap }) => {
    const choice = trimWord(text);
    if (choice === 'embedded') return {};
    return choice === 'online' && hasOnlineBasemap ? { basemap: 'online' } : null;
  },
  embed: (text) => (['1', 'true'].includes(trimWord(text)) ? { embed: true } : null),
};

/** Between two years, beside the dash. */
const RANGE = /\.{2,3}|[~/]|--+/;

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/** A chainage to a tenth of a kilometre; thousands may be set apart by commas, and its unit may stand around it. */
function readChainage(text: string): number | null {
  const bare = trimNumber(text);
  const number = GROUPED.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  return /^\d{1,5}(\.\d+)?$/.test(number) ? Math.round(Number(number) * 10) / 10 : null;
}

/** The members of a list that it may not have. */
function strangers(part: Part, text: string, known: KnownIds, { by }: Address): readonly string[] {
  if (part === 'layers') return readLayerList(text, known).filter((id) => !isLayerId(id));
  return splitWords(text).filter((id) => by === undefined || categoryNamed(by, id) === undefined);
}

const CAMERA_LIMITS = {
  zoom: [-2, 24],
  lat: [-90, 90],
  lon: [-180, 180],
  bearing: [-360, 360],
  pitch: [0, 85],
} as const;

/** Reads `zoom/lat/lon/bearing/pitch`; the last two may be missing. */
export function decodeCamera(text: string): Camera | null {
  const words = text.split('/');
  if (words.length < 3 || words.length > 5 || words.some((word) => word.trim() === '')) return null;
  const [zoom = Number.NaN, lat = Number.NaN, lon = Number.NaN, bearing = 0, pitch = 0] = words.map(Number);
  const camera = { zoom, lat, lon, bearing, pitch };
  const fits = (Object.keys(CAMERA_LIMITS) as (keyof Camera)[]).every((key) => {
    const [low, high] = CAMERA_LIMITS[key];
    return camera[key] >= low && camera[key] <= high;
  });
  return fits ? camera : null;
}

/** Writes a camera, rounded to about a pixel. */
export function encodeCamera({ zoom, lat, lon, bearing, pitch }: Camera): string {
  const decimals = Math.max(2, Math.ceil(zoom * 0.35) + 1);
  const place = [zoom.toFixed(2), lat.toFixed(decimals), lon.toFixed(decimals)].map(Number);
  const turned = Math.abs(bearing) >= 0.05 || pitch >= 0.05;
  const turn = turned ? [Number(bearing.toFixed(1)), Number(pitch.toFixed(1))] : [];
  return [...place, ...turn].join('/');
}

/**
 * Reads the search and hash of an address. What was mangled on the way is understood where it is clear.
 * @returns what it says and what was ignored; never throws.
 */
export function decodeAddress(
  search: string,
  hash: string,
  known: KnownIds,
): { address: Address; ignored: IgnoredParameter[] } {
  const { parameter, place } = readAddressText(search, hash);
  let ignored: IgnoredParameter[] = [];
  let address: Address = {};
  for (const part of PARTS) {
    const text = parameter(part);
    if (text === null) continue;
    // A passage of a chapter that is not known is of no other.
    const isLost = part === 'passage' && ignored.some((one) => one.parameter === 'chapter');
    const read = isLost ? null : READERS[part](text, known, address);
    if (read !== null) address = { ...address, ...read };
    const isList = part === 'layers' || part === 'hide';
    const left = isList ? strangers(part, text, known, address) : read === null ? [text] : [];
    ignored = ignored.concat(left.map((found) => ({ parameter: part, found })));
  }
  const read = readPlace(place, known);
  // What the parameters name goes before the chapter of the hash.
  if (read !== null) address = { ...read, ...address };
  else if (place !== '') ignored.push({ parameter: '#', found: place });
  return { address, ignored };
}

/** The hash: a camera, also as other maps write it, or a chapter, to which the plain pages lead so. */
function readPlace(text: string, known: KnownIds): Pick<Address, 'camera' | 'chapter'> | null {
  const camera = decodeCamera(trimNumber(text).replaceAll(',', '.'));
  if (camera !== null) return { camera };
  const chapter = readId(text, known, 'chapters');
  return chapter === null ? null : { chapter };
}

/** Parameters in the order of the table in the README, then the camera; ids and commas stay readable. */
export function encodeAddress(address: Address): { search: string; hash: string } {
  const said: [Part, string | undefined][] = [
    ['lang', address.lang],
    ['layers', address.layers?.join(',')],
    ['feature', address.feature],
    ['chapter', address.chapter],
    ['passage', address.passage?.toString()],
    ['claim', address.claim],
    ['ride', address.ride?.id],
    ['km', address.ride?.km?.toString()],
    ['year', address.years && encodeYears(address.years)],
    ['by', address.by],
    ['hide', address.hide?.join(',')],
    ['size', address.size],
    ['theme', address.theme],
    ['map', address.map],
    ['basemap', address.basemap],
    ['embed', address.embed && '1'],
  ];
  const search = said
    .filter((pair): pair is [Part, string] => pair[1] !== undefined)
    .map(([part, value]) => `${part}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return {
    search: search === '' ? '' : `?${search}`,
    hash: address.camera ? `#${encodeCamera(address.camera)}` : '',
  };
}
