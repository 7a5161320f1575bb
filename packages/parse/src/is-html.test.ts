import { expect, it } from 'vitest';
import { isHtml } from './is-html.js';

it.each([
  ['<!DOCTYPE html><title>x</title>', true],
  ['\ufeff \n<html lang="de">', true],
  ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', true],
  ['<p>Ein Absatz.</p>', true],
  ['<!-- saved --><article>', true],
  ['Text <p>eins</p><p>zwei</p><p class="x">drei</p>', true],
  ['Der Rat beschließt den Haushalt.', false],
  ['Wer <p> schreibt, meint einen Absatz.', false],
  ['5 < 6 und 7 > 3', false],
  ['> Zitat', false],
  ['', false],
])('%j: %s', (input, expected) => {
  expect(isHtml(input)).toBe(expected);
  expect(isHtml(new TextEncoder().encode(input))).toBe(expected);
});
