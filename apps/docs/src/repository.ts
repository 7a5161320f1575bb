/** Where the repository lies on this machine, and where others read it. */
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout, without a slash at its end. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

/** The picture of all pages. */
export const icon = `${repository}/apps/demo/src/page/icon.svg`;

/** Where a file of the repository is read that is no page of the site. */
export const repositoryAddress = 'https://github.com/depesche/depesche/blob/main/';

/** The site's own folder below its host. */
export const base = '/';
