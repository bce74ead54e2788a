import { KINDS } from '../content/kinds';
import { MANIFEST } from '../content/manifest';
import {
  CLAIM_KINDS,
  CONFIDENCES,
  FACT_LABELS,
  GROUPED_LAYERS,
  PAYERS,
  PROJECT_STAGES,
  SECTIONS,
  STATUSES,
  THEMES,
  UNITS,
  VERDICTS,
} from '../content/vocabulary';
import type { Field } from './form';

/** Limits of the content check, so that a form says them before it does. */
const [NAME_CHARACTERS, SUMMARY_CHARACTERS, STATEMENT_CHARACTERS, RECORD_CHARACTERS] = [60, 400, 220, 600];

const GRADES = ['A', 'B', 'C'] as const;
const HELD = ['read', 'address', 'data'] as const;

const FACT_FIELDS: readonly Field[] = [
  { key: 'label', path: ['label'], form: 'text', isRequired: true, options: FACT_LABELS },
  { key: 'value', path: ['value'], form: 'text', isRequired: true },
  { key: 'factSources', path: ['sources'], form: 'list', isRequired: true },
  { key: 'confidence', path: ['confidence'], form: 'choice', options: ['low'] },
  { key: 'amount', path: ['amount'], form: 'number' },
  { key: 'unit', path: ['unit'], form: 'choice', options: UNITS },
  { key: 'currency', path: ['currency'], form: 'text' },
  { key: 'approximate', path: ['approximate'], form: 'flag' },
  { key: 'planned', path: ['planned'], form: 'flag' },
  { key: 'stage', path: ['stage'], form: 'choice', options: PROJECT_STAGES },
  { key: 'date', path: ['date'], form: 'text' },
  ...(PAYERS.length > 0 ? [{ key: 'payer', path: ['payer'], form: 'choice', options: PAYERS } as const] : []),
];

/** Of a feature of a layer. */
export const FEATURE_FIELDS: readonly Field[] = [
  { key: 'name', path: ['properties', 'name'], form: 'text', isRequired: true, max: NAME_CHARACTERS },
  {
    key: 'summary',
    path: ['properties', 'summary'],
    form: 'prose',
    isRequired: true,
    max: SUMMARY_CHARACTERS,
  },
  { key: 'kind', path: ['properties', 'kind'], form: 'text', isRequired: true, options: KINDS },
  { key: 'status', path: ['properties', 'status'], form: 'choice', isRequired: true, options: STATUSES },
  { key: 'time', path: ['time'], form: 'time' },
  { key: 'sources', path: ['properties', 'sources'], form: 'list', isRequired: true },
  { key: 'facts', path: ['properties', 'facts'], form: 'records', fields: FACT_FIELDS },
  { key: 'grade', path: ['properties', 'grade'], form: 'choice', isRequired: true, options: GRADES },
  { key: 'gradeNote', path: ['properties', 'grade_note'], form: 'prose' },
  { key: 'importance', path: ['properties', 'importance'], form: 'number' },
  { key: 'alsoCalled', path: ['properties', 'also_called'], form: 'list' },
  { key: 'partOf', path: ['properties', 'part_of'], form: 'text' },
  ...MANIFEST.groups.map(({ id }): Field => ({ key: 'classes', path: ['properties', id], form: 'list' })),
  ...(MANIFEST.groups.length > 0
    ? [{ key: 'reason', path: ['properties', 'reason'], form: 'text' } as const]
    : []),
];

/** Of a claim; without an article there is no paragraph that it stands in. */
export const CLAIM_FIELDS: readonly Field[] = [
  { key: 'statement', path: ['statement'], form: 'prose', isRequired: true, max: STATEMENT_CHARACTERS },
  { key: 'record', path: ['record'], form: 'prose', isRequired: true, max: RECORD_CHARACTERS },
  { key: 'verdict', path: ['verdict'], form: 'choice', isRequired: true, options: VERDICTS },
  { key: 'claimConfidence', path: ['confidence'], form: 'choice', isRequired: true, options: CONFIDENCES },
  { key: 'claimKind', path: ['kind'], form: 'choice', isRequired: true, options: CLAIM_KINDS },
  ...(MANIFEST.article === undefined
    ? []
    : [{ key: 'paragraph', path: ['paragraph'], form: 'number', isRequired: true } as const]),
  ...(SECTIONS.length > 0
    ? [{ key: 'section', path: ['section'], form: 'choice', isRequired: true, options: SECTIONS } as const]
    : []),
  ...(THEMES.length > 0
    ? [{ key: 'theme', path: ['theme'], form: 'choice', isRequired: true, options: THEMES } as const]
    : []),
  ...(GROUPED_LAYERS.length > 0
    ? [{ key: 'group', path: ['group'], form: 'choice', options: GROUPED_LAYERS } as const]
    : []),
  { key: 'claimDate', path: ['date'], form: 'text' },
  { key: 'features', path: ['features'], form: 'list' },
  { key: 'sources', path: ['sources'], form: 'list', isRequired: true },
];

/** Of the front matter of a chapter; its view and years come from the map. */
export const CHAPTER_FIELDS: readonly Field[] = [
  { key: 'title', path: ['title'], form: 'text', isRequired: true },
  ...(SECTIONS.length > 0
    ? [{ key: 'part', path: ['part'], form: 'choice', isRequired: true, options: SECTIONS } as const]
    : []),
  { key: 'bounds', path: ['bounds'], form: 'list', isRequired: true },
  { key: 'layers', path: ['layers'], form: 'list' },
  { key: 'years', path: ['years'], form: 'list' },
  ...(MANIFEST.article === undefined
    ? []
    : [{ key: 'paragraphs', path: ['paragraphs'], form: 'list' } as const]),
];

/** Of an entry of the bibliography, by CSL; members without a field stay as they are. */
export const SOURCE_FIELDS: readonly Field[] = [
  { key: 'title', path: ['title'], form: 'text', isRequired: true },
  { key: 'type', path: ['type'], form: 'text', isRequired: true },
  { key: 'url', path: ['URL'], form: 'text' },
  { key: 'doi', path: ['DOI'], form: 'text' },
  { key: 'authors', path: ['author'], form: 'json' },
  { key: 'container', path: ['container-title'], form: 'text' },
  { key: 'publisher', path: ['publisher'], form: 'text' },
  { key: 'issued', path: ['issued'], form: 'json' },
  { key: 'accessed', path: ['accessed'], form: 'json' },
  { key: 'language', path: ['language'], form: 'text' },
  { key: 'note', path: ['note'], form: 'prose' },
  { key: 'held', path: ['custom', 'held'], form: 'choice', isRequired: true, options: HELD },
];
