/** Every regular expression in the sources of a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface FoundPattern {
  readonly source: string;
  readonly flags: string;
  /** `segment/src/file.ts:12`, below the folder searched. */
  readonly place: string;
}

export interface FoundPatterns {
  readonly literals: readonly FoundPattern[];
  /** Places that build a RegExp at run time, which no checker can read. */
  readonly dynamic: readonly string[];
}

/** The regular expressions in all TypeScript sources below `folder`, tests and benchmarks left out. */
export function findRegularExpressions(folder: string): FoundPatterns {
  const literals: FoundPattern[] = [];
  const dynamic: string[] = [];
  for (const file of sources(folder)) {
    const tree = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      const place = (): string => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: place() });
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'RegExp') {
        dynamic.push(place());
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, dynamic };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/)src\/.*\.ts$/.test(file) && !/\.(?:test|test-d|bench)\.ts$/.test(file) && !file.includes('node_modules'))
    .sort();
}
