import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkArticle } from '@depesche/article';
import { articles, wireArticle } from '@depesche/corpus';
import fc from 'fast-check';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { parseNewsMl, toNewsMlG2, toNitf } from './index.js';

// IPTC's schemas and examples are not part of the repository.
const data = process.env['DEPESCHE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const folder = join(data, 'formats/newsml-g2/examples');
const isThere = existsSync(folder);
if (!isThere) console.log(`newsml: the schemas of IPTC are not at ${folder}; set DEPESCHE_DATA to test against them.`);
else xmlRegisterFsInputProviders();

/** Both schemas at once, since that of NewsML-G2 lets anything stand inside. */
const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://iptc.org/std/nar/2006-10-01/" schemaLocation="../specification/NewsML-G2_2.35-spec-All-Power.xsd"/>
<xs:import namespace="http://iptc.org/std/NITF/2006-10-18/" schemaLocation="nitf-3-6.xsd"/></xs:schema>`;

function errorsOf(validator: XsdValidator, xml: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message);
  } finally {
    document.dispose();
  }
}

describe.runIf(isThere)('what is written', () => {
  const validator = isThere ? XsdValidator.fromDoc(XmlDocument.fromString(both, { url: join(folder, 'both.xsd') })) : undefined;

  it.each([
    ['NITF', toNitf(wireArticle)],
    ['NewsML-G2 with NITF', toNewsMlG2(wireArticle)],
    ['NewsML-G2 with HTML', toNewsMlG2(wireArticle, { body: 'html' })],
  ])('validates with everything it can carry: %s', (_, xml) => {
    expect(errorsOf(validator!, xml)).toEqual([]);
  });

  it('validates for any article', () => {
    fc.assert(
      fc.property(articles(), (article) => {
        for (const xml of [toNitf(article), toNewsMlG2(article), toNewsMlG2(article, { body: 'html' })]) expect(errorsOf(validator!, xml)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is told apart from what is not valid', () => {
    expect(errorsOf(validator!, toNewsMlG2(wireArticle).replace('<hl1>', '<hl9>').replace('</hl1>', '</hl9>'))).not.toEqual([]);
  });
});

describe.runIf(isThere)("IPTC's examples", () => {
  const files = !isThere ? [] : [folder, join(data, 'formats/ninjs/examples/NewsML')].flatMap((path) => readdirSync(path).filter((name) => name.endsWith('.xml')).map((name) => join(path, name)));

  it.each(files)('%s is read into sound articles', (file) => {
    const read = parseNewsMl(readFileSync(file));
    expect(read.length).toBeGreaterThan(0);
    for (const article of read) expect(checkArticle(article)).toEqual([]);
  });
});
