/** A rule of the grammar, made ready for matching. */
import type { DateCompletion, DateRule } from '@depesche/language';
import type { Pattern } from './pattern.js';

export interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
  readonly completions: readonly CompiledCompletion[];
  /** Place in the grammar. */
  readonly order: number;
}

export interface CompiledCompletion {
  readonly pattern: Pattern;
  readonly takes: DateCompletion['takes'];
}
