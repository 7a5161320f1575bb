/** An invented article, as text and as a web page with what stands around articles. */

export const harbourText = `Hamburg baut die Köhlbrandbrücke neu

Die Hansestadt Hamburg ersetzt die Köhlbrandbrücke. Das teilte Bürgermeisterin Anna Petersen am Dienstag mit.

„Wir bauen die Brücke bis 2032“, sagte Petersen in Hamburg. Die Kosten trage zum großen Teil der Bund, erklärte sie.

Auch Bremen und Rotterdam planen neue Brücken. Petersen reist am 20. Januar nach Rotterdam.
`;

export const harbourPage = `<!doctype html>
<html lang="de"><head><title>Hamburg baut neu - Hafenblatt</title><meta property="article:published_time" content="2025-03-11T08:00:00+01:00"></head>
<body>
<nav><ul><li><a href="/">Startseite</a></li><li><a href="/sport">Sport</a></li><li><a href="/abo">Abo</a></li></ul></nav>
<main><article><h1>Hamburg baut die Köhlbrandbrücke neu</h1>
<p>Die Hansestadt Hamburg ersetzt die Köhlbrandbrücke. Das teilte Bürgermeisterin Anna Petersen am Dienstag mit, nachdem der Senat lange beraten hatte.</p>
<p>„Wir bauen die Brücke bis 2032“, sagte Petersen in Hamburg. Die Kosten trage zum großen Teil der Bund, erklärte sie vor der Presse im Rathaus.</p>
<p>Auch Bremen und Rotterdam planen neue Brücken. Petersen reist am 20. Januar nach Rotterdam, um mit den Planern dort zu sprechen.</p>
<p><img src="https://elsewhere.example/bruecke.jpg" alt="Die Brücke"></p>
</article></main>
<aside class="related"><h2>Mehr zum Thema</h2><ul><li><a href="/1">Hafen wächst</a></li><li><a href="/2">Brücke gesperrt</a></li></ul></aside>
<footer><p>© Hafenblatt, alle Rechte vorbehalten</p></footer>
</body></html>`;
