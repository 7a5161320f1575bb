/** Strings that have broken renderers, parsers and terminals; invented or common knowledge. */

/** May stand in an article's text: markup, scripts, Markdown, shell, formulas, odd Unicode. */
export const hostileTexts: readonly string[] = [
  '</script><img src=x onerror=alert(1)>',
  '<!--<script>alert(1)//-->',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;amp; &#x3c;',
  ']]>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>',
  '[Verweis](javascript:alert(1)) ![x](data:text/html,y)',
  '# keine Überschrift',
  '1. keine Liste',
  '- * + > | ~~~ ``` --- ===',
  '**fett** _kursiv_ `code` \\*',
  '| a | b |',
  '=1+1',
  '{{constructor}} ${x} <%= y %>',
  '__proto__',
  '🙂👩‍👩‍👧‍👦🇩🇪',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  'e\u0301\u0323 Z\u0334\u0335a\u0336',
  '\u202egnp.exe\u202c',
  '\u2066abc\u2069',
  '\u200d\u200c',
  '日本語テキスト',
  'مرحبا بالعالم',
  '\ufffd',
  'ß ẞ ſ ŉ İ ı',
];

/** May stand in metadata, which is not normalised: control sequences of terminals, NUL, line breaks. */
export const hostileMetadata: readonly string[] = [
  ...hostileTexts,
  '\u001b[31mrot\u001b[0m',
  '\u001b]0;Titel\u0007',
  '\u001b]8;;https://example.org\u001b\\Verweis\u001b]8;;\u001b\\',
  '\u009b2J',
  '\u0000\u0008\u007f',
  'Zeile\r\nzwei\n\n---\nschluessel: wert',
  '\u2028\u2029\ufeff',
];

/** Addresses that must not become links, and some that must be escaped. */
export const hostileUrls: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '//example.org/ohne-schema',
  'https://example.org/"onclick="alert(1)',
  "https://example.org/'><script>",
  'https://example.org/a b(c)[d]<e>',
  'https://user:pass@example.org/',
  'https://xn--80ak6aa92e.com/',
  'http://[::1]/',
  'https://example.org/\u001b[31m',
  '',
  '#',
];
