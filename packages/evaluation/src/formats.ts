/** The press's formats: whether what is written is valid, and what of an article comes back. */
import { type Article, checkArticle, coveredText } from '@depesche/article';
import { formatsFolder, newsmlSchema, ninjsSchema } from '@depesche/corpus/iptc-schemas';
import { parseNewsMl, parseNitf, toNewsMlG2, toNitf } from '@depesche/newsml';
import { parseNinjs, toNinjs } from '@depesche/ninjs';
import { MissingData } from './data-folder.js';
import type { Evaluation } from './evaluation.js';
import { taggedWikinews } from './tagged-wikinews.js';

const ARTICLES = 120;

interface Way {
  readonly errors: (article: Article) => readonly string[];
  readonly through: (article: Article) => Article;
}

/** What is compared, each as a list of strings of an article; dates and mentions with their words. */
const parts: Readonly<Record<string, (article: Article) => readonly string[]>> = {
  text: ({ text }) => [text],
  blocks: ({ blocks }) => blocks.map((block) => JSON.stringify(block, (key, value: unknown) => (key === 'level' && value === 2 ? undefined : value))),
  mentions: (article) => (article.annotations.mentions ?? []).map((mention) => `${mention.start} ${coveredText(article, mention)} ${mention.type} ${mention.form} ${nameOf(article, mention.entity)}`),
  'direct speech with speaker': (article) =>
    (article.annotations.quotations ?? [])
      .filter(({ type }) => type === 'direct')
      .map(({ content, speaker, entity }) => `${content.map((span) => coveredText(article, span)).join('|')} ${speaker === undefined ? '' : coveredText(article, speaker)} ${nameOf(article, entity)}`),
  'other quotations': (article) => (article.annotations.quotations ?? []).filter(({ type }) => type !== 'direct').map(({ content }) => content.map((span) => coveredText(article, span)).join('|')),
  dates: (article) => (article.annotations.timexes ?? []).map((timex) => `${timex.start} ${coveredText(article, timex)} ${timex.type} ${timex.value} ${timex.mod ?? ''}`),
};

/** Valid documents and parts kept, in percent, for each format. */
export function evaluateFormats(): Promise<Evaluation> {
  const folder = formatsFolder();
  if (folder === undefined) throw new MissingData('formats');
  const newsml = newsmlSchema(folder);
  const ninjs = (version: '3.2' | '2.3' | '1.7'): Way => {
    const errors = ninjsSchema(folder, version);
    return { errors: (article) => errors(JSON.parse(JSON.stringify(toNinjs(article, { version })))), through: (article) => parseNinjs(JSON.stringify(toNinjs(article, { version }))) };
  };
  const ways: Readonly<Record<string, Way>> = {
    'ninjs 3.2': ninjs('3.2'),
    'ninjs 2.3': ninjs('2.3'),
    'ninjs 1.7': ninjs('1.7'),
    'NewsML-G2, NITF': { errors: (article) => newsml(toNewsMlG2(article)), through: (article) => parseNewsMl(toNewsMlG2(article))[0]! },
    'NewsML-G2, HTML': { errors: (article) => newsml(toNewsMlG2(article, { body: 'html' })), through: (article) => parseNewsMl(toNewsMlG2(article, { body: 'html' }))[0]! },
    NITF: { errors: (article) => newsml(toNitf(article)), through: (article) => parseNitf(toNitf(article)) },
  };
  const articles = taggedWikinews(ARTICLES);
  const figures: Record<string, number> = {};
  const lines = Object.entries(ways).map(([name, way]) => {
    const shares = measure(articles, way);
    for (const [part, share] of Object.entries(shares)) figures[`${name}: ${part}`] = share;
    return `${name.padEnd(18)}${Object.values(shares).map((share) => share.toFixed(1).padStart(9)).join('')}`;
  });
  const heading = `${''.padEnd(18)}${['valid', 'text', 'blocks', 'mentions', 'direct', 'other', 'dates'].map((word) => word.padStart(9)).join('')}`;
  const counts = Object.entries(parts).map(([part, of]) => `${articles.reduce((sum, article) => sum + of(article).length, 0)} ${part}`);
  return Promise.resolve({
    title: `The press's formats on ${ARTICLES} tagged articles of German Wikinews: valid by IPTC's schemas, and kept on the way there and back, in %`,
    figures,
    report: [counts.join(', '), heading, ...lines].join('\n'),
  });
}

function measure(articles: readonly Article[], { errors, through }: Way): Record<string, number> {
  let valid = 0;
  const kept = Object.fromEntries(Object.keys(parts).map((part) => [part, { all: 0, back: 0 }]));
  for (const article of articles) {
    const back = through(article);
    if (errors(article).length === 0 && checkArticle(back).length === 0) valid++;
    for (const [part, of] of Object.entries(parts)) {
      const there = new Set(of(back));
      const all = of(article);
      kept[part]!.all += all.length;
      kept[part]!.back += all.filter((entry) => there.has(entry)).length;
    }
  }
  const shares = Object.entries(kept).map(([part, { all, back }]) => [part, all === 0 ? 100 : (100 * back) / all] as const);
  return { valid: (100 * valid) / articles.length, ...Object.fromEntries(shares) };
}

function nameOf({ annotations }: Article, id: string | undefined): string {
  return annotations.entities?.find((entity) => entity.id === id)?.name ?? '';
}
