/** Pictures that stand twice in a page. */
import type { BlockDraft, MediaDraft } from '@depesche/article';

/** Whether a picture was shown right before: a script's and the one for those without scripts are one. */
export function isSamePicture(media: MediaDraft, before: BlockDraft | undefined): boolean {
  return media.role === 'image' && before?.type === 'media' && before.role === 'image' && pictureName(media.url) === pictureName(before.url);
}

/** Its file name without size and query. */
function pictureName(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1);
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]?\d{2,4}x\d{2,4}(?=\.)/, '');
}
