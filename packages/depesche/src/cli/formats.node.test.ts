import { parseText } from '@depesche/parse';
import { describe, expect, it } from 'vitest';
import { analyzer } from '../analyzer.js';
import { inputFormats, recogniseInput } from './input-formats.js';
import { filesOf, outputFormats } from './output-formats.js';
import { piecesOf } from './write-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('input formats', () => {
  it.each([
    ['html', '<!doctype html><title>x</title><p>x'],
    ['ninjs', '{"uri":"urn:x:1","versionCreated":"2024-12-03T00:00:00Z"}'],
    ['newsml', '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">'],
    ['newsml', '<!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>'],
    ['feed', '<rss version="2.0"><channel>'],
    ['text', 'Rat beschließt Haushalt'],
    ['text', ''],
  ])('tells %s by its form: %j', (name, text) => {
    expect(recogniseInput(bytes(text))).toBe(inputFormats[name]);
  });

  it.each(Object.entries(inputFormats))('%s has a row that holds', (_, { suffixes, recognise, about }) => {
    expect(suffixes.every((suffix) => /^\.[a-z.]+$/.test(suffix))).toBe(true);
    expect(recognise(bytes(''))).toBeLessThanOrEqual(1);
    expect(about).not.toBe('');
  });
});

describe('output formats', () => {
  const article = parseText('Rat beschließt Haushalt\n\nDer Rat hat beschlossen.');
  const place = { isTerminal: false, columns: 80, isOneOfMany: false };

  it('end their files differently', () => {
    const suffixes = Object.values(outputFormats).flatMap(filesOf).map(({ suffix }) => suffix);
    expect(new Set(suffixes).size).toBe(suffixes.length);
  });

  it.each(Object.entries(outputFormats))('%s writes an article that has only the layers it needs', (_, format) => {
    const { needs = [] } = format;
    const tagged = analyzer({ languages: [], layers: needs })(article);
    for (const { write, mediaType, isExact = false } of filesOf(format)) {
      const pieces = [...piecesOf(write(tagged, place), isExact)];
      expect(isExact || pieces.join('').trim() !== '').toBe(true);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z\d+.-]+$/);
    }
  });

  it('writes JSON on one line where articles follow each other', () => {
    const text = [...piecesOf(outputFormats['json']!.write(article, { ...place, isOneOfMany: true }), false)].join('');
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(text)).toEqual(article);
  });
});
