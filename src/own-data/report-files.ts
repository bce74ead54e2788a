import type { ClinicFinding } from '../data/clinic/clinic-finding';
import type { DataAnswers, DataSummary } from '../data/worker/data-protocol';

type Words = (code: ClinicFinding['code']) => string;

const COLUMNS = [
  'file',
  'severity',
  'code',
  'feature',
  'id',
  'path',
  'line',
  'column',
  'found',
  'wanted',
] as const;

/** The findings as JSON, with what each kind means in the reader's language. */
export function findingsAsJson(
  { name, readCount, goodCount, mends, counts, findings }: DataSummary,
  words: Words,
): string {
  const told = findings.map((finding) => ({ file: name, ...finding, means: words(finding.code) }));
  const kinds = counts.map(({ code, count }) => ({ code, count, means: words(code) }));
  return `${JSON.stringify({ file: name, readCount, goodCount, mends, counts: kinds, findings: told }, null, 2)}\n`;
}

/** The findings as a table, for the worker to write. */
export function findingsAsTable({ name, findings }: DataSummary, words: Words): DataAnswers['table'][0] {
  const rows = findings.map((finding) => {
    const told: Readonly<Record<string, string | number | null>> = { file: name, ...finding };
    return [...COLUMNS.map((column) => told[column] ?? ''), words(finding.code)];
  });
  return { fields: [...COLUMNS, 'means'], rows };
}
