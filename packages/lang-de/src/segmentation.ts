import type { SegmentationData } from '@depesche/language';

export const segmentation: SegmentationData = { language: 'de' };
