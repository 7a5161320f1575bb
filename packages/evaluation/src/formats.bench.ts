/** Speed of the press's formats, reading and writing, in processor time, beside parsers that give a tree and no article. */
import { type Article, assembleArticle, type BlockDraft, type Span } from '@depesche/article';
import { parseNewsMl, toNewsMlG2, toNitf } from '@depesche/newsml';
import { parseNinjs, toNinjs } from '@depesche/ninjs';
import { XmlDocument } from 'libxml2-wasm';
import { parseFragment } from 'parse5';
import { taggedWikinews } from './tagged-wikinews.js';

/** Articles of German Wikinews put together to one of about a megabyte. */
const ARTICLES = 330;
const ROUNDS = 5;
const ROUND_MILLISECONDS = 400;

/** Megabytes of the document a second of processor time, in turns in one run. */
export function benchFormats(): Promise<string> {
  const tagged = joined(taggedWikinews(ARTICLES));
  const bare: Article = { ...tagged, annotations: {} };
  return Promise.resolve(['MB of the document per second of processor time', ...rows('tagged', tagged), ...rows('without annotations', bare)].join('\n'));
}

function rows(name: string, article: Article): string[] {
  const ninjs = JSON.stringify(toNinjs(article));
  const html = toNinjs(article).bodies![0]!.value;
  const g2 = toNewsMlG2(article);
  const nitf = toNitf(article);
  const [readNinjs, parse5, writeNinjs] = rates([[ninjs, () => parseNinjs(ninjs)], [ninjs, () => [JSON.parse(ninjs) as unknown, parseFragment(html)]], [ninjs, () => JSON.stringify(toNinjs(article))]]);
  const [readG2, libxml2, writeG2] = rates([[g2, () => parseNewsMl(g2)], [g2, () => { XmlDocument.fromString(g2).dispose(); }], [g2, () => toNewsMlG2(article)]]);
  const [readNitf, writeNitf] = rates([[nitf, () => parseNewsMl(nitf)], [nitf, () => toNitf(article)]]);
  const size = (text: string): string => `${(text.length / 1e6).toFixed(2)} MB`;
  return [
    `${name}: ninjs ${size(ninjs)}: read ${readNinjs!.toFixed(0)}, written ${writeNinjs!.toFixed(0)}; JSON.parse and parse5's tree ${parse5!.toFixed(0)}`,
    `${name}: NewsML-G2 with NITF ${size(g2)}: read ${readG2!.toFixed(0)}, written ${writeG2!.toFixed(0)}; libxml2's tree ${libxml2!.toFixed(0)}`,
    `${name}: NITF ${size(nitf)}: read ${readNitf!.toFixed(0)}, written ${writeNitf!.toFixed(0)}`,
  ];
}

/** The best round of each candidate, all in turns. */
function rates(candidates: readonly (readonly [document: string, run: () => unknown])[]): number[] {
  const best = candidates.map(() => 0);
  for (let round = 0; round <= ROUNDS; round++) {
    candidates.forEach(([document, run], i) => {
      const start = process.cpuUsage();
      let [runs, spent] = [0, 0];
      while (spent < ROUND_MILLISECONDS * 1000) {
        run();
        runs++;
        const { user, system } = process.cpuUsage(start);
        spent = user + system;
      }
      best[i] = Math.max(best[i]!, (runs * document.length) / spent);
    });
  }
  return best;
}

/** Articles one after the other, with their annotations and entities. */
function joined(articles: readonly Article[]): Article {
  const drafts = articles.flatMap(({ text, blocks }) => blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }) as BlockDraft));
  const whole = assembleArticle({ language: 'de', metadata: { url: 'https://news.example/1', datePublished: '2024-12-03' }, blocks: drafts });
  const layers = { mentions: [] as unknown[], quotations: [] as unknown[], timexes: [] as unknown[] };
  const entities: NonNullable<Article['annotations']['entities']>[number][] = [];
  let start = 0;
  articles.forEach(({ text, annotations }, number) => {
    const idOf = (id: string | undefined): object => (id === undefined ? {} : { entity: `e${number * 1000 + Number(id.slice(1))}` });
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
    for (const entity of annotations.entities ?? []) entities.push({ ...entity, id: `e${number * 1000 + Number(entity.id.slice(1))}` });
    for (const mention of annotations.mentions ?? []) layers.mentions.push({ ...moved(mention), ...idOf(mention.entity) });
    for (const timex of annotations.timexes ?? []) layers.timexes.push(moved(timex));
    for (const { start: from, end, type, content, speaker, entity } of annotations.quotations ?? []) {
      layers.quotations.push({ ...moved({ start: from, end }), type, ...idOf(entity), content: content.map(moved), ...(speaker !== undefined && { speaker: moved(speaker) }) });
    }
    start += text.length + 2;
  });
  return { ...whole, annotations: { ...layers, entities } as Article['annotations'] };
}
