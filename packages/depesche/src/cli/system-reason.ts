/** What the system had against a file, in words. */

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'is there already',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk cannot be written to',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links go in circles',
  EMFILE: 'too many files are open',
};

/** The reason of a failed call; the system's own words where there are no better. */
export function systemReason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
