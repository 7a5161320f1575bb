/** IPTC's own schemas of ninjs, NewsML-G2 and NITF as checks; they are not part of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** What a schema says against a document; empty when it is valid. */
export type SchemaCheck<Document> = (document: Document) => string[];

/** The folder with the formats' specifications and examples; undefined where it is missing (`DEPESCHE_DATA` says where it is). */
export function formatsFolder(): string | undefined {
  const folder = join(process.env['DEPESCHE_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url)), 'formats');
  return existsSync(join(folder, 'ninjs')) ? folder : undefined;
}

// What `uri` and `date-time` mean is written out here, more strictly than ajv-formats does.
const formats = { uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/ };

/** The schema of a version of ninjs: `3.2`, `2.3`, `1.7`. */
export function ninjsSchema(folder: string, version: string): SchemaCheck<unknown> {
  const json = (name: string): object => JSON.parse(readFileSync(join(folder, 'ninjs/specification', name), 'utf8')) as object;
  const isOld = version.startsWith('1.');
  const ajv = new (isOld ? Ajv : Ajv2020)({ strict: false, allErrors: true, formats });
  if (!isOld) {
    const geoJson = json('GeoJSON-schema.json') as { $schema?: string };
    delete geoJson.$schema; // draft-07, which says nothing else here
    ajv.addSchema(geoJson, 'https://geojson.org/schema/GeoJSON.json');
  }
  const validate = ajv.compile(json(`ninjs-schema_${version}.json`));
  return (item) => (validate(item) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`));
}

/** Both schemas at once, since that of NewsML-G2 lets anything stand inside. */
const both = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
<xs:import namespace="http://iptc.org/std/nar/2006-10-01/" schemaLocation="../specification/NewsML-G2_2.35-spec-All-Power.xsd"/>
<xs:import namespace="http://iptc.org/std/NITF/2006-10-18/" schemaLocation="nitf-3-6.xsd"/></xs:schema>`;

/** The schemas of NewsML-G2 2.35 and NITF 3.6. */
export function newsmlSchema(folder: string): SchemaCheck<string> {
  xmlRegisterFsInputProviders();
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(both, { url: join(folder, 'newsml-g2/examples/both.xsd') }));
  return (xml) => {
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
  };
}
