import type { Issue } from '../../src/content/check/issue';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'this is a folder',
  EACCES: 'no permission to read it',
};

/** An issue for a file that the system does not let us read; anything but a system error is thrown again. */
export function unreadable(file: string, error: unknown): Issue {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  return { file, path: '', message: `cannot be read: ${REASONS[code] ?? code}`, severity: 'error' };
}
