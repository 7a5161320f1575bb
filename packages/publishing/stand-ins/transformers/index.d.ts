export interface TokenClassification {
  readonly word: string;
  readonly score: number;
  readonly entity: string;
  readonly index: number;
}

export type Classifier = (text: string, options?: { readonly ignore_labels?: readonly string[] }) => Promise<TokenClassification[]>;

export function pipeline(task: 'token-classification', model: string): Promise<Classifier>;
