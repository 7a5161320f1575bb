/** Pictures of an item in Media RSS, which both XML formats take. */
import type { Picture } from '@depesche/article';
import { element, textElement } from './xml.js';

/** A picture with what is known about it. */
export function mediaImage({ url, width, height, alt, caption, credit }: Picture): string {
  const parts = textElement('media:title', alt) + textElement('media:description', caption) + textElement('media:credit', credit);
  return element('media:content', parts, { url, medium: 'image', width: width?.toString(), height: height?.toString() });
}
