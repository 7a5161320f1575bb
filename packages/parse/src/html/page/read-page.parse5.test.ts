import { decodeCharacterReferences } from '@depesche/jsonld';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementNames, hasTrait, RAW, TEXT } from './elements.js';
import { readPage } from './read-page.js';

type Node = DefaultTreeAdapterMap['node'];

/** What is in these is no text of the page, or is kept aside. */
const raw: ReadonlySet<string> = new Set(elementNames.filter((_, number) => hasTrait(number, RAW)));

/** All text of a page in order without white space, as the HTML Standard's parser has it. */
function standardText(html: string): string {
  let text = '';
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (!raw.has(node.nodeName) && 'childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return text.replace(/\s+/g, '');
}

/** The same as our reader has it. */
function ownText(html: string): string {
  const page = readPage(html);
  let text = '';
  for (let node = 0; node < page.size; node++) {
    if (page.element[node] !== TEXT || hasTrait(page.element[page.parent[node]!]!, RAW)) continue;
    text += decodeCharacterReferences(page.source.slice(page.from[node], page.to[node]));
  }
  return text.replace(/\s+/g, '');
}

const words = fc.constantFrom('Brücke', 'a < b', 'x&y', 'Ende.', '1 > 0', '&amp;', '&lt;p&gt;', '&#8222;so&#x201c;', '&nbsp;', '&copy 2024', '&hellip;', '&#150;', '& so', '&unknown;', '"', '=');
const names = fc.constantFrom(
  ...['p', 'div', 'span', 'b', 'i', 'em', 'a', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'blockquote', 'section', 'article', 'aside', 'main', 'header', 'figure', 'figcaption'],
  ...['pre', 'form', 'button', 'label', 'address', 'center', 'font', 'nobr', 'code', 'x-box', 'details', 'summary', 'time', 'q', 'small', 'tt', 'nav', 'footer'],
);
const attributes = fc.constantFrom('', ' class="a b"', " title='<p>x</p>'", ' href=/a?b=c&d', ' hidden', ' a = "b>c"', '\n\tid="x"\n', ' a="1" a="2"', ' /', ' data-x=""/', ' "', " =x");
const open = fc.tuple(names, attributes).map(([name, list]) => `<${name}${list}>`);
const close = fc.tuple(names, fc.constantFrom('', ' ', ' x="1"')).map(([name, rest]) => `</${name}${rest}>`);
const empty = fc.constantFrom('<br>', '<br/>', '</br>', '<hr>', '<img src=a.jpg alt="x>y">', '<input value="<b>">', '<wbr>', '<meta name=x>', '<link rel=x>');
const aside = fc.constantFrom(
  '<script>a("</p>") <b> </script>', '<style>p > a { x: "<" }</style>', '<script><!-- x </script>', '<SCRIPT>x</ScRiPt >', '<P CLASS=x>',
  '<!-- <p>x</p> -->', '<!---->', '<!-->', '<!--->', '<!-- a -- b --!>', '<!x y>', '<?php x ?>', '</ p>', '<![CDATA[x]]>', '</>', '<>', '< p>', '<3',
);
const skipped = fc.constantFrom(
  '<script><!-- <script>x</script> --></script>',
  '<title>a <b> c</title>', '<textarea><p>x</textarea>', '<noscript><p>x</p></noscript>', '<template><p>x</p></template>', '<template><template>x</template>y</template>', '<svg><svg>x</svg>y</svg>',
  '<svg><text>x</text><path d="M0"/></svg>', '<iframe><p>x</iframe>', '<xmp><p>x</xmp>',
);
const table = fc
  .array(fc.array(fc.tuple(words, fc.constantFrom('', '<b>', '<p>', '<ul><li>', '</b>', '</p>')), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => `<table>${rows.map((row) => `<tr>${row.map(([word, tag]) => `<td>${tag}${word}`).join('')}`).join('')}</table>`);
const piece = fc.oneof({ arbitrary: words, weight: 4 }, { arbitrary: open, weight: 4 }, { arbitrary: close, weight: 3 }, empty, aside);
const soup = (pieces: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''));

describe('text as the HTML Standard has it', () => {
  it('of any markup', () => {
    fc.assert(
      fc.property(soup(fc.oneof({ arbitrary: piece, weight: 12 }, skipped, table)), fc.constantFrom('', '<!doctype html>', '<html><head></head><body>'), (body, head) => {
        expect(ownText(head + body)).toBe(standardText(head + body));
      }),
      { numRuns: 3000 },
    );
  });

  // Not inside of what is skipped, nor of tables: the standard drops all that follows a <noscript> without end, we keep it;
  // it moves text that is in a table but in no cell to above the table (foster parenting), we leave it where it is.
  it('of markup that breaks off anywhere', () => {
    fc.assert(
      fc.property(soup(piece), fc.nat(), (body, at) => {
        const cut = body.slice(0, at % (body.length + 1));
        expect(ownText(cut)).toBe(standardText(cut));
      }),
      { numRuns: 3000 },
    );
  });
});
