import type { AuthorIssue, Target } from '../../../src/author/protocol';
import type { Issue } from '../../check/issue';
import type { AtlasTexts } from '../locate/atlas-texts';
import { passageAtLine } from '../locate/passage-at-line';

/** An issue of the check for the page: its file by the path in the folder, and where on the page it is seen. */
export function authorIssue({ file, ...issue }: Issue, texts: AtlasTexts): AuthorIssue {
  const named = file.replace(/^geo\//, '');
  const target = targetOf({ file: named, ...issue }, texts);
  return { file: named, ...issue, ...(target === undefined ? {} : { target }) };
}

const CHAPTER = /^languages\/([^/]+)\/story\/\d+-([^/]+)\.md$/;
const LANGUAGE_LAYER = /^languages\/([^/]+)\/layers\/[^/]+\.json$/;

function targetOf({ file, feature: id, path, line }: Issue, texts: AtlasTexts): Target | undefined {
  const [, lang, chapter] = CHAPTER.exec(file) ?? [];
  if (lang !== undefined && chapter !== undefined) {
    const passage = line === undefined ? undefined : passageAtLine(texts.get(file) ?? '', line);
    return passage === undefined
      ? { what: 'chapter', lang, chapter }
      : { what: 'passage', lang, chapter, passage };
  }
  const [, of] = LANGUAGE_LAYER.exec(file) ?? [];
  const told = id ?? /^[a-z0-9-]+/.exec(path)?.[0];
  if (of !== undefined && told !== undefined) return { what: 'feature-text', lang: of, id: told };
  if (id === undefined) return texts.get(file) === undefined ? undefined : { what: 'file', file };
  if (file.startsWith('layers/')) return { what: 'feature', id };
  if (file === 'claims.json') return { what: 'claim', id };
  if (file === 'sources.json') return { what: 'source', id };
  return { what: 'file', file };
}
