import { isDepescheError } from '@depesche/article';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../features/feature-hash.js';
import { tinyModelBytes } from '../tiny-model.fixture.js';
import { tinyNetwork } from '../tiny-network.fixture.js';
import { ByteReader } from './byte-reader.js';
import { ByteWriter } from './byte-writer.js';
import { HEADER_BYTES, MODEL_FORMAT, WORD_BITS } from './model-format.js';
import { lexiconOf, readModel } from './read-model.js';

const bytes = tinyModelBytes({ Berlin: 6 });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return isDepescheError(error) ? `${error.code}: ${error.message}` : String(error);
  }
  return 'no error';
}

describe('readModel', () => {
  it('reads what was written', () => {
    expect(readModel(bytes)).toMatchObject({ language: 'de', endings: ['s'] });
  });

  it('reads a network, with steps so small that they do not matter', () => {
    const network = tinyNetwork(2);
    const { network: read } = readModel(tinyModelBytes({ Berlin: 6 }, network));
    expect(read).toMatchObject({ shape: network.shape, codes: network.codes, grams: network.grams });
    for (const [name, values] of Object.entries(network)) {
      if (values instanceof Float32Array) values.forEach((value, i) => { expect((read as unknown as Record<string, Float32Array>)[name]![i]).toBeCloseTo(value, 3); });
    }
  });

  it('refuses a network of another size than it says', () => {
    const network = tinyNetwork(2);
    const wrong = { ...network, shape: { ...network.shape, wordUnits: 7 } };
    expect(codeOf(() => readModel(tinyModelBytes({ Berlin: 6 }, wrong)))).toMatch(/^model-damaged: .*network/);
  });

  it('reads a part of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 13);
    expect(readModel(larger.subarray(13, 13 + bytes.length)).language).toBe('de');
  });

  it('names both versions when the format is another', () => {
    const other = bytes.slice();
    other[4] = MODEL_FORMAT + 41;
    const said = codeOf(() => readModel(other));
    expect(said).toMatch(/^model-format: /);
    expect(said).toContain(`format ${MODEL_FORMAT + 41}`);
    expect(said).toContain(`format ${MODEL_FORMAT};`);
  });

  it.each([0, 1, HEADER_BYTES - 1, HEADER_BYTES, bytes.length - 1])('says that %i bytes are too few', (length) => {
    expect(codeOf(() => readModel(bytes.slice(0, length)))).toMatch(/^model-damaged: /);
  });

  it('notices any byte that is altered', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const altered = bytes.slice();
        altered[at]! ^= change;
        expect(codeOf(() => readModel(altered))).toMatch(/^model-(damaged|format): /);
      }),
    );
  });

  it('refuses what is no bytes', () => {
    expect(() => readModel('weights.bin' as unknown as Uint8Array)).toThrow('Option "bytes" is "weights.bin"');
  });
});

describe('bytes', () => {
  it('round-trip', () => {
    const rising = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 })).map((values) => Uint32Array.from(values).sort());
    fc.assert(
      fc.property(rising, fc.string(), fc.uint16Array(), (gaps, text, wide) => {
        const writer = new ByteWriter();
        writer.gaps(gaps);
        writer.text(text.toWellFormed());
        writer.wideColumn(wide);
        const reader = new ByteReader(writer.bytes());
        expect([reader.gaps(), reader.text(), reader.wideColumn()]).toEqual([gaps, text.toWellFormed(), wide]);
      }),
    );
  });
});

describe('lexiconOf', () => {
  it('finds a word by its hash and its coarser classes by its finest', () => {
    const lexicon = lexiconOf({
      hashes: Uint32Array.of(hashText('Berlin') >>> (32 - WORD_BITS)),
      frequencies: Uint8Array.of(9),
      lists: Uint8Array.of(4),
      classes: Uint16Array.of(2),
      coarser: [Uint16Array.of(0, 5, 6)],
    });
    expect(lexicon.attributesOf('Berlin')).toEqual({ frequency: 9, classes: [6, 2], lists: 4, vector: 1 });
    expect(lexicon.attributesOf('Bern')).toBeUndefined();
  });
});
