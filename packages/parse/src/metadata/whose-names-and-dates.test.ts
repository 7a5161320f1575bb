import { describe, expect, it } from 'vitest';
import { parseHtml } from '../html/parse-html.js';

const a = 'The island will get a lighthouse again, the harbour office said on Monday, because the old one fell into the sea.';
const b = 'Sailors had asked for it since winter, in letters and at meetings, and some of them had offered to build it alone.';
const c = 'It is to be made of stone, with a lamp that needs no keeper, and will cost less than the ferry did, Ms Adair said.';
const text = `<p>${a}</p><p>${b}</p><p>${c}</p>`;

function metadataOf(body: string, head = ''): ReturnType<typeof parseHtml>['metadata'] {
  return parseHtml(`<html lang="de"><head><title>Island gets a lighthouse</title>${head}</head><body><article><h1>Island gets a lighthouse</h1>${body}</article></body></html>`, { url: 'https://coast.example/lighthouse' }).metadata;
}

const post = '<blockquote class="twitter-tweet"><p>A lamp at last!</p>\u2014 Cy Dee (@cydee) <a href="https://x.example/1">3. Dezember 2019</a></blockquote>';

describe('authors', () => {
  it.each([
    ['each in an element of its own', `<div class="byline"><span>Ada Bee</span> <span>Cy van Dee</span></div>${text}`, '', 'Ada Bee; Cy van Dee'],
    ['with a glued introduction', `<div class="author">By<b>by ADA BEE</b> and <a href="/c">Cy Dee</a></div>${text}`, '', 'ADA BEE; Cy Dee'],
    ['with an introduction glued to the name', `<div class="author">ByAda Bee</div>${text}`, '', 'Ada Bee'],
    ['behind their date', `<div class="byline">Dienstag, 4. Mai 2027 | Von Ada Bee</div>${text}`, '', 'Ada Bee'],
    ['printed, not whose house it is', `<div class="byline"><a rel="author" href="/people/ada-bee">Ada Bee</a></div>${text}`, '<meta name="author" content="Coast House">', 'Ada Bee'],
    ['behind a label in a list below', `${text}<ul class="x"><li><b>Datum</b> 04.05.2027</li><li><b>Autorin/Autor</b> Ada Bee</li></ul>`, '', 'Ada Bee'],
    ['who signed with an agency', `${text}<p>Ada Bee, dpa</p>`, '', 'Ada Bee; dpa'],
    ['who signed as newsroom', `${text}<p>Redaktion: Ada Bee</p>`, '', 'Ada Bee'],
    ['who signed in brackets, with the day', `<p>${a}</p><p>${b}</p><p>${c} (Ada Bee aus Wick, Cy Dee, 4.5.2027)</p>`, '', 'Ada Bee; Cy Dee'],
    ['of a post in the text are none', `<p>${a}</p>${post}<p>${b}</p><p>${c}</p>`, '', ''],
    ['of a quotation are none', `<p>${a}</p><blockquote><p>We need it.</p><div class="quote-author">Cy Dee</div></blockquote><p>${b}</p><p>${c}</p>`, '', ''],
    ['of a quotation in a figure are none', `<p>${a}</p><figure class="quote"><blockquote>We need it.</blockquote><figcaption class="quote-author">Cy Dee</figcaption></figure><p>${b}</p><p>${c}</p><p>Text: Ada Bee</p>`, '', 'Ada Bee'],
    ['who reported, not who edited', `${text}<p>(Reporting by Ada Bee; Editing by Cy Dee)</p>`, '', 'Ada Bee'],
    ['beside their portrait', `<div class="flex"><img class="h-10 w-10 rounded-full" src="/a.jpg"><div><p>Ada Bee</p><time datetime="2027-05-04">4. Mai 2027</time></div></div>${text}`, '', 'Ada Bee'],
    ['none where a section stands above the date', `<p>Local Affairs</p><time datetime="2027-05-04">4. Mai 2027</time>${text}`, '', ''],
    ['ours, by name', `<p>Von unserer Redakteurin Ada Bee</p>${text}`, '', 'Ada Bee'],
    ['ours, without a name', `<p>Von unserer Redakteurin</p>${text}`, '', ''],
    ['before their agency', `<p>By ADA BEE Associated Press</p>${text}`, '', 'ADA BEE'],
    ['before what they are', `<p class="byline">Ada Bee, Senior Reporter</p>${text}`, '', 'Ada Bee'],
    ['beside what they are', `<div class="author"><span class="author-name">Ada Bee</span><span class="author-role">Redakteurin Lokales</span></div>${text}`, '', 'Ada Bee'],
    ['before a paper', `<p class="author">By Ada Bee, Coast Tribune</p>${text}`, '', 'Ada Bee'],
    ['with degrees', `<p class="author">von Prof. Dr. med. Ada Bee-Dee</p>${text}`, '', 'Prof. Dr. med. Ada Bee-Dee'],
    ['behind a dash at the end', `${text}<p>– Ada Bee</p>`, '', 'Ada Bee'],
    ['of what is most read are none', `${text}<div class="most-read"><p class="author">Cy Dee</p></div>`, '', ''],
    ['behind a sign', `<p class="author">\u270d\ufe0f Ada Bee</p>${text}`, '', 'Ada Bee'],
    ['behind their address', text, '<meta name="author" content="ada@coast.example (Ada Bee)">', 'Ada Bee'],
    ['with roles that only style sets apart', `<div class="byline"><span>Ada Bee</span><span>Chefreporterin</span></div>${text}`, '', 'Ada Bee'],
    ['each with a role', `<ul><li class="author"><b>Ada Bee</b><i>Health Editor</i></li><li class="author"><b>Cy Dee</b><i>Data journalist</i></li></ul>${text}`, '', 'Ada Bee; Cy Dee'],
    ['without where they work', `<p class="author">von Ada Bee, FUNK NORDKÜSTE</p>${text}`, '', 'Ada Bee'],
    ['with the places they are in', `<p>Von Ada Bee, Wick, und Cy Dee, Thurso</p>${text}`, '', 'Ada Bee; Cy Dee'],
    ['three, with a comma before “and”', `<p>By Ada Bee, Cy Dee, and Eve Foe</p>${text}`, '', 'Ada Bee; Cy Dee; Eve Foe'],
    ['reporting from somewhere', `<p>Aus Wick berichtet Ada Bee</p>${text}`, '', 'Ada Bee'],
    ['in a sentence at the end', `${text}<p><em>Das Interview führte Ada Bee.</em></p>`, '', 'Ada Bee'],
    ['behind “Words”, not behind “Photos”', `<p>Words: Ada Bee Photos: Cy Dee</p>${text}`, '', 'Ada Bee'],
    ['in a review of somebody’s book', `<p>Rezension: Ada Bee</p>${text}<div><p>Autor: Cy Dee</p></div>`, '', 'Ada Bee'],
    ['behind a label for one or several', `<p>Auteur(s) : Ada Bee</p>${text}`, '', 'Ada Bee'],
    ['in a box about them', `${text}<div class="author-box"><h4>Über den Autor: Cy Dee</h4><p>Er schreibt.</p></div>`, '', 'Cy Dee'],
    ['before their date', `<p>Ada Bee, 04.05.2027</p>${text}`, '', 'Ada Bee'],
    ['no place before its date', `<p>Bad Wick, 04.05.2027</p>${text}`, '', ''],
    ['no section before a date', `<p>Local Affairs 04.05.2027</p>${text}`, '', ''],
    ['by one name behind their date', `<p>04.05.2027 08:00 von Ada</p>${text}`, '', 'Ada'],
    ['an agency beside its date', `<p><span>dpa</span> <span>04.05.2027</span></p>${text}`, '', 'dpa'],
    ['an agency named as source', `${text}<p>Quelle: dpa</p>`, '', 'dpa'],
    ['an agency behind a dash', `${text}<p>— Reuters</p>`, '', 'Reuters'],
    ['who reported from somewhere', `${text}<p>Reporting by Ada Bee in Wick and Cy Dee; Editing by Eve Foe</p>`, '', 'Ada Bee; Cy Dee'],
    ['by a page of people of its host', `<p><a href="/@adabee">Ada Bee</a> · <span>5 min read</span></p>${text}`, '', 'Ada Bee'],
    ['as plug-ins tell Twitter', text, '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Bee">', 'Ada Bee'],
    ['not how long it takes to read', text, '<meta name="twitter:label1" content="Lesezeit"><meta name="twitter:data1" content="Zwei Minuten">', ''],
    ['of a comment are none, though set off', `${text}<div class="comments"><div><b>Cy Dee</b></div></div>`, '', ''],
    ['of a quotation in a box are none', `<p>${a}</p><div class="quote"><p>We need it.</p><span class="quote__author">Cy Dee</span></div><p>${b}</p><p>${c}</p>`, '', ''],
    ['in parts', text, '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Island gets a lighthouse","author":[{"@type":"Person","givenName":"Ada","familyName":"Bee"},{"@type":"Person","name":{"@value":"Cy Dee","@language":"en"}}]}</script>', 'Ada Bee; Cy Dee'],
  ])('%s', (_, body, head, expected) => {
    expect((metadataOf(body, head).authors ?? []).map(({ name }) => name).join('; ')).toBe(expected);
  });

  it.each(['Ada Bee, dpa', 'abe/dpa', '(dpa, Ada Bee)', 'Redaktion: Ada Bee'])('in the last line are no text: %s', (line) => {
    expect(parseHtml(`<article><h1>Island gets a lighthouse</h1>${text}<p>${line}</p></article>`).text).toMatch(/Ms Adair said\.$/);
  });
});

describe('dates', () => {
  const published = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Island gets a lighthouse","datePublished":"2027-05-04T08:00:00+02:00"}</script>';

  it.each([
    ['of a post', `<p>${a}</p>${post}<p>${b}</p><p>${c}</p>`],
    ['of an event in the text', `${text}<p>Das Fest beginnt am 12. Mai 2031 am Hafen.</p>`],
    ['with the name of what it is the date of', `<p>Termin: 12.10.2031</p>${text}`],
    ['of a picture', `<figure><img src="/x.jpg"><figcaption>Der Hafen. Foto: Cy Dee, 21. August 2024</figcaption></figure>${text}`],
    ['of a sentence right below the headline', `<p><b>Das Stück hat am 14. April 2031 Premiere.</b></p>${text}`],
    ['of a comment', `${text}<ol><li class="comment"><time datetime="2027-05-06">6. Mai 2027</time><p>Endlich!</p></li></ol>`],
    ['behind the name of what it is the date of, in an element of its own', `<dl><dt>Termin</dt><dd>12.10.2031</dd></dl>${text}`],
    ['of a sentence that begins with a weekday', `<p>Am Samstag, 14. April 2031, hat das Stück Premiere, und der Hafen ist für Schiffe gesperrt, bis der Lotse wiederkommt und alle Lampen brennen.</p>${text}`],
    ['of dated items', `${text}<ul><li>04.07.2031 - Regatta - Nordhafen</li><li>11.07.2031 - Ada Bee - Südhafen</li></ul>`],
  ])('%s are not the publication', (_, body) => {
    expect(metadataOf(body)).not.toHaveProperty('datePublished');
  });

  it('below the whole page are not the publication', () => {
    const { metadata } = parseHtml(`<html lang="de"><body><article><h1>Island gets a lighthouse</h1>${text}</article><footer>Copyright 12.01.2020</footer></body></html>`);
    expect(metadata).not.toHaveProperty('datePublished');
  });

  it.each([
    ['in the title of what says how long ago', '<span class="date" title="2027-05-04T18:20:00+02:00">vor 3 Stunden</span>'],
    ['in seconds since 1970', '<time datetime="1809454500">vor 3 Stunden</time>'],
    ['at the start of a sentence, behind a place with a long name', '<p>Wick am Nordkap, 4. Mai 2027 – Die Insel bekommt einen Turm.</p>'],
    ['in two figures between slashes', '<p class="date">04/05/27</p>'],
    ['in English in the title', '<time title="Tuesday, May 4, 2027 at 8:00 PM">3 hours ago</time>'],
    ['at the start of a sentence, behind its place', '<p>Wick, 4. Mai 2027 - Die Insel bekommt einen Turm.</p>'],
  ])('are the publication %s', (_, line) => {
    expect(metadataOf(line + text).datePublished?.slice(0, 10)).toBe('2027-05-04');
  });

  it('„Stand“ is a change where the publication is known, else the publication', () => {
    const stand = `<p class="stand">Stand: 06.05.2027, 14:42 Uhr</p>${text}`;
    expect(metadataOf(stand, published)).toMatchObject({ datePublished: '2027-05-04T08:00:00+02:00', dateModified: '2027-05-06' });
    expect(metadataOf(stand)).toMatchObject({ datePublished: '2027-05-06' });
  });

  it.each([
    ['behind it in one line', '<p>04.05.2027 · Stand: 06.05.2027, 14:42 Uhr</p>'],
    ['before it in one line', '<p>Stand: 06.05.2027, 14:42 Uhr, veröffentlicht: 04.05.2027</p>'],
    ['below it', '<p>4. Mai 2027</p><p>Stand: 6. Mai 2027</p>'],
  ])('„Stand“ is a change where the publication is printed, %s', (_, lines) => {
    expect(metadataOf(lines + text)).toMatchObject({ datePublished: '2027-05-04', dateModified: '2027-05-06' });
  });

  it.each([
    ['in a list of terms', '<dl><dt>Aktualisiert</dt><dd>06.05.2027</dd><dt>Erschienen</dt><dd>04.05.2027</dd></dl>'],
    ['before times for machines', '<p>Updated <time datetime="2027-05-06T17:01:00-04:00">May 6</time></p><p>First published <time datetime="2027-05-04T17:01:00-04:00">May 4</time></p>'],
    ['inside times for machines', '<time datetime="2027-05-06">Zuletzt geändert: 6.5.</time> <time datetime="2027-05-04">4.5.</time>'],
  ])('a change is one by the label in front of it, %s', (_, lines) => {
    const { datePublished = '', dateModified = '' } = metadataOf(lines + text);
    expect([datePublished.slice(0, 10), dateModified.slice(0, 10)]).toEqual(['2027-05-04', '2027-05-06']);
  });
});
