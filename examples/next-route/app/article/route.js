// POST /article: a page or a text in, its article as HTML out, with names, quotations and dates marked.
import { analyze, isDepescheError, stylesheet, toHtml } from 'depesche';

const largestBody = 2_000_000;

export async function POST(request) {
  const body = new Uint8Array(await request.arrayBuffer());
  if (body.length > largestBody) return new Response('The page is larger than 2 MB.\n', { status: 413 });
  const url = request.nextUrl.searchParams.get('url');
  try {
    const article = await analyze(body, url === null ? {} : { url });
    // The article's text is escaped, and no script or address of the page gets through; the header says so once more.
    return new Response(toHtml(article, { document: true, stylesheet }), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; img-src https:; style-src 'unsafe-inline'" },
    });
  } catch (error) {
    // Such as an address that is none; pages themselves never throw.
    if (isDepescheError(error)) return new Response(`${error.message}\n`, { status: 400 });
    throw error;
  }
}
