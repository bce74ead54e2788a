import { RefusedError } from './connection';
import type { AuthorWords } from './words';

/** Why nothing was written, in the author's words; the details are the server's, in English. */
export function errorWords(error: unknown, w: AuthorWords): string {
  if (!(error instanceof RefusedError)) return String(error);
  const { refusal } = error;
  if (refusal === null) return w('said.noAnswer');
  const issues = refusal.issues?.filter(({ severity }) => severity === 'error') ?? [];
  const details = issues.map(({ file, line, path, message }) => {
    return [`${file}${line === undefined ? '' : `:${line}`}`, path, message].filter(Boolean).join(' ');
  });
  const lines = [...new Set(details.length > 0 ? details : [refusal.message])];
  return [w(`said.${refusal.why}`), ...lines].join('\n');
}
