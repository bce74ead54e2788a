import type { Source } from '../model';
import type { Citable } from './citable';

/** An entry type of BibTeX, and the fields that name where an item of it appeared and who published it. */
interface Form {
  readonly entry: string;
  readonly container: string;
  readonly publisher: string;
}

const ARTICLE: Form = { entry: 'article', container: 'journal', publisher: 'publisher' };
const MISC: Form = { entry: 'misc', container: 'howpublished', publisher: 'howpublished' };

/** By CSL type; whatever is missing is `@misc`, as BibTeX has no web pages. */
const FORMS: Readonly<Record<string, Form>> = {
  'article-journal': ARTICLE,
  'article-magazine': ARTICLE,
  'article-newspaper': ARTICLE,
  book: { entry: 'book', container: 'series', publisher: 'publisher' },
  report: { entry: 'techreport', container: 'institution', publisher: 'institution' },
  'entry-encyclopedia': { entry: 'incollection', container: 'booktitle', publisher: 'publisher' },
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Braces as words in braces of their own, since BibTeX counts a brace even where a backslash precedes it. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * An item as a BibTeX entry in UTF-8, its key the item's id. Titles stand in double braces and keep their capitals;
 * `day`, `version` and `urldate` are read by BibLaTeX, Zotero and JabRef and passed over by plain BibTeX.
 */
export function bibtexOf(item: Citable): string {
  const form = FORMS[item.type] ?? MISC;
  const fields = [
    ...authorField(item.author),
    `title = {{${escapeLatex(item.title)}}}`,
    ...venueFields(item, form),
    ...dateFields(item.issued),
    ...(item.version === undefined ? [] : [`version = {${escapeLatex(item.version)}}`]),
    ...(item.URL === undefined ? [] : [`url = {${escapeUrl(item.URL)}}`]),
    ...(item.accessed === undefined ? [] : [`urldate = {${isoDate(item.accessed)}}`]),
  ];
  return `@${form.entry}{${item.id},\n${fields.map((field) => `  ${field},\n`).join('')}}\n`;
}

/** A bibliography file. */
export function bibtexFile(entries: readonly string[]): string {
  return entries.join('\n');
}

function authorField(authors: Source['author'] = []): string[] {
  const names = authors.map(({ family, given, literal }) =>
    literal === undefined
      ? [family, given].flatMap((part) => (part === undefined ? [] : escapeLatex(part))).join(', ')
      : `{${escapeLatex(literal)}}`,
  );
  return names.length === 0 ? [] : [`author = {${names.join(' and ')}}`];
}

function venueFields({ 'container-title': container, publisher }: Citable, form: Form): string[] {
  const fields = new Map<string, string>();
  const name = (field: string, text: string | undefined) => {
    if (text === undefined) return;
    const before = fields.get(field);
    fields.set(field, before === undefined ? text : `${before}, ${text}`);
  };
  name(form.container, container);
  name(form.publisher, publisher);
  return [...fields].map(([field, text]) => `${field} = {{${escapeLatex(text)}}}`);
}

function dateFields(issued: Source['issued']): string[] {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [
    ...(year === undefined ? [] : [`year = {${year}}`]),
    ...(name === undefined ? [] : [`month = ${name}`]),
    ...(name === undefined || day === undefined ? [] : [`day = {${day}}`]),
  ];
}

function isoDate(date: NonNullable<Source['issued']>): string {
  const [year = 0, ...rest] = date['date-parts'][0] ?? [];
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^$&%#_]/g, (character) => ESCAPES[character] ?? character);
}

/** Addresses are printed as they are, but for braces, which would end the field, and backslashes. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
