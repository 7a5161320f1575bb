/** What finds and links names in a language, with the files of its published model or with weights of one's own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Tagger } from '@depesche/article';
import { entities, type KnowledgeBase, readKnowledgeBase, readModel } from '@depesche/entities';
import type { LanguagePack } from '@depesche/language';
import { segments } from '@depesche/segment';

/** A file of a published model, also one that is no entry point of its package. */
export function modelFile(language: string, name: string): string {
  return join(createRequire(import.meta.url).resolve(`@depesche/model-${language}/package.json`), '..', name);
}

/** Taggers of sentences and names, and the knowledge base behind them. `weights` is a path; default: the published ones. */
export function nameTaggers(pack: Required<LanguagePack>, weights: string = modelFile(pack.language, 'weights.bin')): { readonly taggers: readonly Tagger[]; readonly knowledgeBase: KnowledgeBase } {
  const knowledgeBase = readKnowledgeBase(readFileSync(modelFile(pack.language, 'knowledge-base.bin')));
  return { taggers: [segments({ packs: [pack] }), entities({ model: readModel(readFileSync(weights)), knowledgeBase, packs: [pack] })], knowledgeBase };
}
