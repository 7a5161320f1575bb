// POST a page or a text, get the article with its annotations as JSON; ?url= says where the page is from.
import { parsedUrl } from '@depesche/article';
import { de } from '@depesche/lang-de';
import { analyzer } from 'depesche';

const largestBody = 2_000_000;

/** Kept between requests, as long as the worker lives. @type {Promise<import('depesche').Analyzer> | undefined} */
let loading;

export default {
  /** @param {Request} request @param {{ ASSETS: { fetch(url: URL): Promise<Response> } }} env */
  async fetch(request, env) {
    if (request.method !== 'POST') return new Response('POST a page or a text.\n', { status: 405, headers: { allow: 'POST' } });
    const body = new Uint8Array(await request.arrayBuffer());
    if (body.length > largestBody) return new Response('The page is larger than 2 MB.\n', { status: 413 });
    loading ??= load(request.url, env);
    // What failed once is tried again with the next request.
    loading.catch(() => (loading = undefined));
    const analyze = await loading;
    const url = new URL(request.url).searchParams.get('url');
    return Response.json(analyze(body, url === null || parsedUrl(url) === undefined ? {} : { url }));
  },
};

/** @param {string} base @param {{ ASSETS: { fetch(url: URL): Promise<Response> } }} env */
async function load(base, { ASSETS }) {
  /** @param {string} file */
  const bytes = async (file) => {
    const response = await ASSETS.fetch(new URL(`/model-de/${file}`, base));
    if (!response.ok) throw new Error(`The asset model-de/${file} is missing: npm run assets.`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const [weights, knowledgeBase] = await Promise.all([bytes('weights.bin'), bytes('knowledge-base.bin')]);
  return analyzer({ languages: [{ pack: de, model: { weights, knowledgeBase } }] });
}
