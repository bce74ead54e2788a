import type { FigureTexts } from '../../../src/content/figure';
import type {
  BasemapTexts,
  ClaimTexts,
  DisputeTexts,
  FeatureTexts,
  Language,
  LanguageInfo,
} from '../../../src/content/language';
import { LAYER_IDS, type LayerId } from '../../../src/content/vocabulary';
import { nowhere } from '../../../src/data/clinic/source-location';
import { readContentJson } from '../content-json';
import { figureTextsSchema } from '../figure-schema';
import type { Issue } from '../issue';
import type { IssueLocation } from '../issue-location';
import { issuesOf, parse } from '../parse';
import { remember } from '../remember';
import type { SchemaOf } from '../schema';
import {
  basemapTextsSchema,
  claimTextsSchema,
  disputeTextsSchema,
  featureTextsSchema,
  glossarySchema,
  languageSchema,
  messagesSchema,
} from './language-schema';

/** One JSON file of a language; `value` is absent where it does not hold up. */
export interface CheckedText<Value> {
  readonly lang: Language;
  readonly value?: Value;
  readonly location: IssueLocation;
  readonly issues: readonly Issue[];
}

/** All JSON files of all languages. */
export interface CheckedLanguages {
  readonly infos: CheckedText<Omit<LanguageInfo, 'code'>>[];
  readonly messages: CheckedText<Readonly<Record<string, string>>>[];
  readonly features: (CheckedText<FeatureTexts> & { readonly layer: LayerId })[];
  readonly claims: CheckedText<ClaimTexts>[];
  readonly figures: CheckedText<FigureTexts>[];
  readonly disputes: CheckedText<DisputeTexts>[];
  readonly glossaries: CheckedText<Readonly<Record<string, string>>>[];
  readonly basemap: CheckedText<BasemapTexts>[];
}

export const noLanguages = (): CheckedLanguages => ({
  infos: [],
  messages: [],
  features: [],
  claims: [],
  figures: [],
  disputes: [],
  glossaries: [],
  basemap: [],
});

const FILE = /^geo\/languages\/([^/]+)\/(.+)\.json$/;
const LAYER = /^layers\/([^/]+)$/;

/** The layer that a file of a language is named for, whether it exists or not. */
export function layerNamed(file: string): string | undefined {
  return LAYER.exec(FILE.exec(file)?.[2] ?? '')?.[1];
}

/** The files that a language may have, in the folder of a file. */
export function languageFilesBeside(file: string): string[] {
  const folder = /^geo\/languages\/[^/]+\//.exec(file)?.[0];
  const names = ['language', 'interface', 'claims', 'figures', 'disputes', 'basemap', 'glossary'];
  return folder === undefined ? [] : names.map((name) => `${folder}${name}.json`);
}

/**
 * Checks a file of a language and files it with its kind.
 * @returns whether it is one
 */
export function checkLanguageFile(text: string, file: string, all: CheckedLanguages): boolean {
  const [, lang, name] = FILE.exec(file) ?? [];
  if (lang === undefined || name === undefined) return false;
  const layer = LAYER_IDS.find((id) => id === layerNamed(file));
  if (layer !== undefined) all.features.push({ ...checkText(featureTextsSchema, lang, text, file), layer });
  else if (name === 'language') all.infos.push(checkText(languageSchema, lang, text, file));
  else if (name === 'interface') all.messages.push(checkText(messagesSchema, lang, text, file));
  else if (name === 'claims') all.claims.push(checkText(claimTextsSchema, lang, text, file));
  else if (name === 'figures') all.figures.push(checkText(figureTextsSchema, lang, text, file));
  else if (name === 'disputes') all.disputes.push(checkText(disputeTextsSchema, lang, text, file));
  else if (name === 'glossary') all.glossaries.push(checkText(glossarySchema, lang, text, file));
  else if (name === 'basemap') all.basemap.push(checkText(basemapTextsSchema, lang, text, file));
  else return false;
  return true;
}

/** The issues of all files, each by itself. */
export function issuesOfLanguages(all: CheckedLanguages): Issue[] {
  return Object.values(all).flatMap((files: readonly CheckedText<unknown>[]) =>
    files.flatMap(({ issues }) => issues),
  );
}

const rememberedText = remember((text, file, schema: SchemaOf<unknown>, lang: Language) =>
  freshlyChecked(schema, lang, text, file),
);

const checkText = <Value>(schema: SchemaOf<Value>, lang: Language, text: string, file: string) =>
  rememberedText(text, file, schema, lang) as CheckedText<Value>;

function freshlyChecked<Value>(
  schema: SchemaOf<Value>,
  lang: Language,
  text: string,
  file: string,
): CheckedText<Value> {
  const json = readContentJson(text, file);
  if (json.kind === 'broken') {
    return { lang, location: { file, locate: nowhere, at: [] }, issues: [json.issue] };
  }
  const location: IssueLocation = { file, locate: json.locate, at: [] };
  const parsed = parse(schema, json.value, location);
  if (parsed.kind === 'faulty') return { lang, location, issues: [...json.issues, ...issuesOf(parsed)] };
  return { lang, value: parsed.value, location, issues: json.issues };
}
