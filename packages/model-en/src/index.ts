export { meta, type ModelMeta, type Source } from './meta.js';
