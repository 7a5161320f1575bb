export { KNOWLEDGE_BASE_FORMAT } from './knowledge-base/knowledge-base-format.js';
export type { KnowledgeBase } from './knowledge-base/knowledge-base.js';
export type { EntryKind, KnowledgeDraft, KnowledgeEntry, KnowledgeName, NameRelation, Role } from './knowledge-base/knowledge-entry.js';
export { packKnowledgeBase } from './knowledge-base/pack-knowledge-base.js';
export { readKnowledgeBase } from './knowledge-base/read-knowledge-base.js';
export type { KnownName } from './linking/known-name.js';
export { type Resolved, resolveEntities, type ResolveOptions } from './linking/resolve-entities.js';
