/** Invented feeds and messages of the press, as a visitor may drop them. */

export const rss = `<?xml version="1.0" encoding="ISO-8859-1"?>
<rss version="2.0"><channel><title>Hafenblatt</title><link>https://blatt.example/</link><description>x</description><language>de</language>
<item><title>Hamburg baut die Brücke neu</title><link>https://blatt.example/1</link><pubDate>Tue, 11 Mar 2025 08:00:00 +0100</pubDate>
<description>&lt;p&gt;„Wir bauen bis 2032“, sagte Bürgermeisterin Anna Petersen in Hamburg.&lt;/p&gt;</description></item>
<item><title>Bremen zieht nach</title><link>https://blatt.example/2</link><pubDate>Wed, 12 Mar 2025 08:00:00 +0100</pubDate>
<description>&lt;p&gt;Auch Bremen plant eine Brücke, teilte der Senat am Dienstag mit.&lt;/p&gt;</description></item>
</channel></rss>`;

export const ninjs: string = JSON.stringify({
  uri: 'https://blatt.example/ninjs/1',
  standard: { name: 'ninjs', version: '3.1' },
  language: 'de',
  firstcreated: '2025-03-11T08:00:00+01:00',
  headlines: [{ value: 'Rotterdam hilft Hamburg' }],
  bodies: [{ contenttype: 'text/html', value: '<p>Rotterdam hilft Hamburg beim Bau, sagte Anna Petersen am Dienstag.</p>' }],
});

export const nitf = `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>Kiel wartet</title></head><body><body.head><hedline><hl1>Kiel wartet</hl1></hedline></body.head>
<body.content><p>Kiel wartet auf die Brücke, sagte Anna Petersen am Dienstag in Kiel.</p></body.content></body></nitf>`;
