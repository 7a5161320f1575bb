import { describe, expect, it } from 'vitest';
import { parseHtml } from '../parse-html.js';

const paragraphs = Array.from({ length: 4 }, (_, i) => `The mayor said in sentence ${i + 1}, as was to be expected, that the bridge near point ${i * 7} will be built and opened next year.`);

/** Text of an article in which a line stands among the paragraphs, without those. */
function keptOf(line: string): string {
  const [first, ...others] = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
  const { text } = parseHtml(`<article>${first!}<p>${line}</p>${others.join('')}</article>`);
  return paragraphs.reduce((rest, paragraph) => rest.replace(paragraph, ''), text).trim();
}

describe('lines among the paragraphs that are no part of the article', () => {
  it.each([
    'Advertisement', 'Story continues below', 'Article continues after this', 'Read more: Ten bridges', 'Related: Ten bridges', 'Related stories: Ten bridges',
    'Lesen Sie auch: Zehn Brücken', 'À lire aussi : Dix ponts', 'Lea también: Diez puentes', 'Leggi anche: Dieci ponti', 'Czytaj także: Dziesięć mostów', 'Lees ook: Tien bruggen',
    'Photo: A. Bee', '(AP Photo/Ada Bee)', 'Picture: Ada Bee', 'Image source, Getty Images', 'Foto: Ada Biene/dpa', 'A bridge in spring. Photograph: Ada Bee/Agency',
    'Sign up for our newsletter and get the news each morning.', 'The best of the week, sent to your inbox each Friday.', 'Follow us on Twitter', 'Follow Ada Bee on Twitter @adabee', 'Follow @adabee',
    'Home › Town › Bridges › Ten bridges that we like', 'Posted: 05.01.2020 | Author: adabee | Filed under: Bridges, Towns, Streets | Tags: stone, wood, steel | 5 comments', 'A post shared by Ada (@ada)',
    'Wir verwenden Cookies, um Inhalte und Anzeigen zu gestalten. Mehr dazu steht in unserer Erklärung.', 'Already a subscriber? Log in', 'Thanks for reading.', 'View comments', '12 comments', '1.2k shares', '5 min read', 'Tags: bridges, towns', 'Comments', 'Share this article',
    'Contact Ada Bee at ada@daily.example.', 'Email: ada@daily.example', 'Copyright 2019 The Daily. All rights reserved.', '© 2019 The Daily', 'Updated 3 December 2024', 'By Ada Bee',
    'Got a story? Get in touch with our news team by writing to news@daily.example.', 'For more stories like this, look at our news page.', 'Bitte markieren Sie die entsprechenden Wörter im Text.',
  ])('%s', (line) => {
    expect(keptOf(line)).toBe('');
  });
});

describe('lines that look a little like them', () => {
  it.each([
    'Follow the river to its end, he said, and you will find the old bridge there.', 'Commentators from four towns were there.', 'Shares of the builder rose by 4 percent on Monday.',
    '4K cameras watch the bridge.', 'The readings were clear enough: a > b > c, for all who looked at them with care.', 'Reporting by Ada Bee; editing by Cy Dee', 'He wrote so on his Telegram channel.', 'A commission of inquiry was set up.',
    'Related questions are open, and nobody seems to know who could answer them before the summer.', 'Photos of the bridge were shown, and all of them agreed that it was a fine one. It was late.',
  ])('%s', (line) => {
    expect(keptOf(line)).toBe(line);
  });
});
