/** Pages and texts in which everything is as it should be, for damage to be done to them. Names, places and wording are invented. */

const texts = [
  'Der Stadtrat von Musterhausen hat am Dienstag, dem 3. Dezember 2024, einen neuen Haushalt beschlossen. Er sieht, wie es hieß, höhere Ausgaben für Schulen vor.',
  'Die Opposition stimmte dagegen. „Wer soll das alles zahlen?“, fragte ihre Sprecherin Eva Muster. „Das ist – mit Verlaub – nicht zu Ende gedacht.“',
  'Residents had asked for years, in letters and meetings, for a safer way to school. They were pleased, one of them said.',
  'Die Kosten, etwa zwei Millionen Euro, teilen sich Stadt und Land. Über den zweiten Abschnitt wird, so der Bürgermeister, im Frühjahr entschieden.',
  '橋は歩行者のために建てられる。市長はそう述べた。費用は二百万ユーロになる見込みだ。',
];
const p = (i: number): string => `<p>${texts[i % texts.length]!}</p>`;

/** Whole pages. */
export const soundPages: readonly string[] = [
  `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Rat beschließt Haushalt | Das Blatt</title><link rel="canonical" href="/rat"><meta property="og:title" content="Rat beschließt Haushalt"><meta property="article:published_time" content="2024-12-03T10:15:00+01:00"><meta name="author" content="Eva Muster">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Rat beschließt Haushalt","author":{"@type":"Person","name":"Eva Muster"},"datePublished":"2024-12-03","articleBody":"${texts[0]!}\\n${texts[1]!}"}</script><style>p{color:red}</style></head>
<body class="page"><nav><ul><li><a href="/">Start</a><li><a href="/sport">Sport</a></ul></nav><header><p class="kicker">Kommunalpolitik</p><h1>Rat beschließt Haushalt</h1><p class="standfirst">Die Ausgaben für Schulen steigen, die Schulden auch.</p><span class="byline">Von <a rel="author" href="/eva">Eva Muster</a></span><time datetime="2024-12-03">3. Dezember 2024</time></header>
<article itemprop="articleBody" class="article-body"><figure><picture><source srcset="/a.webp"><img src="/a.jpg" alt="Das Rathaus" width="600"></picture><figcaption>Das Rathaus. Foto: M. Bild/dpa</figcaption></figure>${p(0)}${p(1)}<h2>Kritik <em>der</em> Opposition</h2>${p(3)}<blockquote><p>Wir sagen Nein.</p></blockquote>
<ul><li>Schulen: <b>zwei</b> Millionen<li>Straßen<ol start="3"><li>Brücke<li>Tunnel</ol></ul><table><caption>Ausgaben</caption><tr><th>Jahr<th>Betrag<tr><td>2023<td>1<tr><td>2024<td></table><div class="ad">Anzeige</div><iframe src="https://video.example/1"></iframe><pre><code>a\n\n  b</code></pre><aside><h3>Lesen Sie auch</h3><a href="/1">Ein anderer Artikel</a></aside>${p(4)}</article>
<div class="related"><div class="card"><h3><a href="/2">Zweiter Artikel des Tages</a></h3></div><div class="card"><h3><a href="/3">Dritter Artikel des Tages</a></h3></div><div class="card"><h3><a href="/4">Vierter Artikel des Tages</a></h3></div></div><section class="comments"><p>Das glaube ich nicht, sagte niemand.</p></section><footer>Impressum · © 2024</footer></body></html>`,
  `<html><head><title>School - The Daily</title><base href="https://other.example/a/"></head><body><table><tr><td>Home</td><td><div>${texts[2]!}<br><br>${texts[2]!.replace('Residents', 'Parents')} See <a href="plan.html">the <b>plan</b></a>.<br>One more line.</div><img src="b.png"></td></tr></table></body></html>`,
  `<body><pre>RAT BESCHLIESST HAUSHALT\n\nVon Eva Muster\n\n${texts[0]!}\n\n* eins\n* zwei\n\n&gt; ${texts[1]!}</pre></body>`,
  `<div>${p(2)}<dl><dt>Wann<dd>Am Dienstag, im Rathaus.</dl><details><summary>Mehr</summary>${p(3)}</details><video><source src="/v.mp4"></video><math><mi>x</mi></math><svg><text>x</text></svg><ruby>漢<rt>かん</rt></ruby>${p(1)}</div>`,
];

/** Plain texts. */
export const soundTexts: readonly string[] = [
  `KOMMUNALPOLITIK\nRat beschließt Haushalt\nVon Anna Beispiel\nStand: 03.12.2024, 10:15 Uhr\nMUSTERHAUSEN (dpa) - ${texts[0]!}\n\nKritik der Opposition\n${texts[1]!}\n\n- Schulen\n- Straßen\n  1. Brücke\n  2. Tunnel\n\n> ${texts[3]!}\n>> Nein.\n\nTeilen\nMehr zum Thema\nEin anderer Artikel`,
  `---\ntitle: School\ndate: 2024-12-03\n---\n\n# School\n\n${texts[2]!.replace(/(.{40}\S*) /g, '$1\n')}\n\n## Costs\n\n${texts[4]!}\n\n***\n\nRosen sind rot,\nVeilchen sind blau,\nso geht das Gedicht,\ndas weiß ich genau`,
];

/** What is put between: markup, marks of plain text, and characters that are seldom. */
export const insertions: readonly string[] = [
  ...['p', 'div', 'span', 'a', 'b', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'caption', 'h1', 'h2', 'h3', 'article', 'aside', 'figure', 'figcaption', 'blockquote', 'pre', 'code', 'script', 'svg', 'br', 'img', 'title', 'html', 'body', 'time', 'ruby', 'rt', 'template', 'noscript', 'textarea', 'iframe', 'dl', 'dd', 'select', 'option', 'x-y'].flatMap((name) => [`<${name}>`, `</${name}>`]),
  '<a href="http://a.example/?x=1&amp;y">', '<img src=c.png alt="Ein  Bild">', '<img alt=x>', '<div class="comments">', '<p hidden>', '<div itemprop=articleBody>', '<p style="display:none">', '<h1><span class="kicker">Wahl</span>', '<ol start=-3 reversed>', '<li value=9>', '<td colspan=99>', '<base href="//b.example">', '<!--', '-->', '<![CDATA[', '<?xml', '<', '>', '</', '&', '&amp;', '&#0;', '&#xd800;', '&#x1f600;', '&nbsp;', '"', "'", '=', '<a href="',
  '<script type="application/ld+json">{"@type":"Article","articleBody":"', '<script type="text/template">', '\u00ad', '\u200b', '\ufeff', '\ud800', '\udc00', '\u0000', '\u0085', '\u2028', '\u202e', '\ufffe', '\u0301', '😀', '\t', '\r', '\n', '\n\n', '  ', '> ', '- ', '* ', '1. ', 'a) ', '# ', '== ', '---\n', '**', 'Von ', 'By Jane Doe', 'Stand: ', '31.02.2024', '99.99.9999', '(dpa)', 'Foto: ', 'Betreff: x\n', 'https://x.example/', '"articleBody":"\\u', '\\',
];
