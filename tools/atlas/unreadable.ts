import type { Issue } from '../check/issue';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'this is a folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'it is a link to itself',
  ENAMETOOLONG: 'its name is too long',
  ERR_INVALID_ARG_VALUE: 'this is no name of a file',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  ERR_STRING_TOO_LONG: 'it is larger than a text can be, 512 MB',
};

/** An issue for a file that the system does not let us read; anything but a system error is thrown again. */
export function unreadable(file: string, error: unknown): Issue {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const code = String(error.code);
  return { file, path: '', message: `cannot be read: ${REASONS[code] ?? code}`, severity: 'error' };
}
