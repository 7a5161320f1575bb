/** What one name of each kind is called. */
import type { EntityType } from '@depesche/article';
import type { TextKey } from './messages.js';

export const kindTexts: Readonly<Record<EntityType, TextKey>> = { person: 'onePerson', organization: 'oneOrganization', place: 'onePlace', misc: 'oneMisc' };
