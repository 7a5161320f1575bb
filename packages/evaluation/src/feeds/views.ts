/** What other readers' expectations say, by path in their JSON, and where our model has it. A path that no table names does not translate. */
import type { Feed, FeedItem, FeedPerson } from '@depesche/feed';

/** Reads our value for a path; the numbers are the indices the path has, first to last. */
export type View = (feed: Feed, indices: readonly number[]) => unknown;

/** How an expected value is compared. */
export type Comparison = 'text' | 'date' | 'url' | 'exact' | 'number' | 'among';

export type ViewTable = Readonly<Record<string, readonly [Comparison, View]>>;

const item = (read: (item: FeedItem, indices: readonly number[]) => unknown): View => (feed, [i = 0, ...rest]) => {
  const found = feed.items[i];
  return found === undefined ? undefined : read(found, rest);
};

const person = (people: readonly FeedPerson[] | undefined, index: number | undefined): FeedPerson | undefined => people?.[index ?? 0];
/** All people a line may name: readers differ in which of them is the author. */
const lines = (people: readonly FeedPerson[]): string[] =>
  people.flatMap(({ name, email }) => [name, email, name && email ? `${email} (${name})` : undefined, name && email ? `${name} (${email})` : undefined, name && email ? `${name} <${email}>` : undefined]).filter((line) => line !== undefined);

/** gofeed's model of RSS. */
const rssViews: ViewTable = {
  version: ['exact', (feed) => feed.version],
  title: ['text', (feed) => feed.title],
  link: ['url', (feed) => feed.homepage],
  'links.*': ['among', (feed) => [feed.homepage, ...feed.links.map(({ url }) => url)]],
  description: ['text', (feed) => feed.description],
  language: ['exact', (feed) => feed.language],
  copyright: ['text', (feed) => feed.rights],
  generator: ['text', (feed) => feed.generator],
  managingEditor: ['among', (feed) => lines(feed.authors)],
  webMaster: ['among', (feed) => lines(feed.authors)],
  pubDate: ['date', (feed) => feed.published],
  pubDateParsed: ['date', (feed) => feed.published],
  lastBuildDate: ['date', (feed) => feed.updated],
  lastBuildDateParsed: ['date', (feed) => feed.updated],
  'categories.*.value': ['among', (feed) => feed.categories.map(({ name }) => name)],
  'categories.*.domain': ['among', (feed) => feed.categories.map(({ scheme }) => scheme)],
  'image.url': ['url', (feed) => feed.images[0]?.url],
  'image.title': ['text', (feed) => feed.images[0]?.title],
  'image.width': ['number', (feed) => feed.images[0]?.width],
  'image.height': ['number', (feed) => feed.images[0]?.height],
  'image.description': ['text', (feed) => feed.images[0]?.caption],
  'items.*.title': ['text', item(({ title }) => title)],
  'items.*.link': ['url', item(({ url }) => url)],
  'items.*.links.*': ['among', item(({ url, links }) => [url, ...links.map((link) => link.url)])],
  'items.*.description': ['text', item(({ summary }) => summary?.value)],
  'items.*.content': ['text', item(({ content }) => content?.value)],
  'items.*.author': ['among', item(({ authors }) => lines(authors))],
  'items.*.comments': ['url', item(({ comments }) => comments)],
  'items.*.guid.value': ['text', item(({ id }) => id)],
  'items.*.pubDate': ['date', item(({ published }) => published)],
  'items.*.pubDateParsed': ['date', item(({ published }) => published)],
  'items.*.categories.*.value': ['among', item(({ categories }) => categories.map(({ name }) => name))],
  'items.*.categories.*.domain': ['among', item(({ categories }) => categories.map(({ scheme }) => scheme))],
  'items.*.enclosure.url': ['url', item(({ enclosures }) => enclosures[0]?.url)],
  'items.*.enclosure.type': ['exact', item(({ enclosures }) => enclosures[0]?.type)],
  'items.*.enclosure.length': ['number', item(({ enclosures }) => enclosures[0]?.length)],
  'items.*.enclosures.*.url': ['url', item(({ enclosures }, [i = 0]) => enclosures[i]?.url)],
  'items.*.enclosures.*.type': ['exact', item(({ enclosures }, [i = 0]) => enclosures[i]?.type)],
  'items.*.enclosures.*.length': ['number', item(({ enclosures }, [i = 0]) => enclosures[i]?.length)],
  'items.*.source.title': ['text', item(({ source }) => source?.title)],
  'items.*.source.url': ['url', item(({ source }) => source?.url)],
};

/** gofeed's model of Atom. */
const atomViews: ViewTable = {
  version: ['exact', (feed) => feed.version],
  id: ['text', (feed) => feed.id],
  title: ['text', (feed) => feed.title],
  subtitle: ['text', (feed) => feed.description],
  rights: ['text', (feed) => feed.rights],
  language: ['exact', (feed) => feed.language],
  updated: ['date', (feed) => feed.updated],
  updatedParsed: ['date', (feed) => feed.updated],
  'generator.value': ['text', (feed) => feed.generator],
  'generator.text': ['text', (feed) => feed.generator],
  icon: ['among', (feed) => feed.images.map(({ url }) => url)],
  logo: ['among', (feed) => feed.images.map(({ url }) => url)],
  'links.*.href': ['url', (feed, [i = 0]) => feed.links[i]?.url],
  'links.*.rel': ['exact', (feed, [i = 0]) => feed.links[i]?.rel],
  'links.*.type': ['exact', (feed, [i = 0]) => feed.links[i]?.type],
  'links.*.title': ['text', (feed, [i = 0]) => feed.links[i]?.title],
  'links.*.hreflang': ['exact', (feed, [i = 0]) => feed.links[i]?.language],
  'authors.*.name': ['text', (feed, [i]) => person(feed.authors, i)?.name],
  'authors.*.email': ['exact', (feed, [i]) => person(feed.authors, i)?.email],
  'authors.*.uri': ['url', (feed, [i]) => person(feed.authors, i)?.url],
  'contributors.*.name': ['text', (feed, [i]) => person(feed.contributors, i)?.name],
  'contributors.*.email': ['exact', (feed, [i]) => person(feed.contributors, i)?.email],
  'contributors.*.uri': ['url', (feed, [i]) => person(feed.contributors, i)?.url],
  'categories.*.term': ['exact', (feed, [i = 0]) => feed.categories[i]?.term ?? feed.categories[i]?.name],
  'categories.*.label': ['exact', (feed, [i = 0]) => feed.categories[i]?.name],
  'categories.*.scheme': ['exact', (feed, [i = 0]) => feed.categories[i]?.scheme],
  'entries.*.id': ['text', item(({ id }) => id)],
  'entries.*.title': ['text', item(({ title }) => title)],
  'entries.*.summary': ['text', item(({ summary }) => summary?.value)],
  'entries.*.content': ['text', item(({ content }) => content?.value)],
  'entries.*.content.value': ['text', item(({ content }) => content?.value)],
  'entries.*.content.src': ['url', item(({ url }) => url)],
  'entries.*.rights': ['text', item(({ rights }) => rights)],
  'entries.*.published': ['date', item(({ published }) => published)],
  'entries.*.publishedParsed': ['date', item(({ published }) => published)],
  'entries.*.updated': ['date', item(({ updated }) => updated)],
  'entries.*.updatedParsed': ['date', item(({ updated }) => updated)],
  'entries.*.links.*.href': ['url', item(({ links }, [i = 0]) => links[i]?.url)],
  'entries.*.links.*.rel': ['exact', item(({ links }, [i = 0]) => links[i]?.rel)],
  'entries.*.links.*.type': ['exact', item(({ links }, [i = 0]) => links[i]?.type)],
  'entries.*.links.*.title': ['text', item(({ links }, [i = 0]) => links[i]?.title)],
  'entries.*.links.*.hreflang': ['exact', item(({ links }, [i = 0]) => links[i]?.language)],
  'entries.*.authors.*.name': ['text', item(({ authors }, [i]) => person(authors, i)?.name)],
  'entries.*.authors.*.email': ['exact', item(({ authors }, [i]) => person(authors, i)?.email)],
  'entries.*.authors.*.uri': ['url', item(({ authors }, [i]) => person(authors, i)?.url)],
  'entries.*.contributors.*.name': ['text', item(({ contributors }, [i]) => person(contributors, i)?.name)],
  'entries.*.contributors.*.email': ['exact', item(({ contributors }, [i]) => person(contributors, i)?.email)],
  'entries.*.contributors.*.uri': ['url', item(({ contributors }, [i]) => person(contributors, i)?.url)],
  'entries.*.categories.*.term': ['exact', item(({ categories }, [i = 0]) => categories[i]?.term ?? categories[i]?.name)],
  'entries.*.categories.*.label': ['exact', item(({ categories }, [i = 0]) => categories[i]?.name)],
  'entries.*.categories.*.scheme': ['exact', item(({ categories }, [i = 0]) => categories[i]?.scheme)],
  'entries.*.source.id': ['text', item(({ source }) => source?.id)],
  'entries.*.source.title': ['text', item(({ source }) => source?.title)],
};

/** gofeed's model of all formats. */
const universalViews: ViewTable = {
  feedType: ['exact', (feed) => (feed.format === 'json-feed' ? 'json' : feed.format)],
  feedVersion: ['exact', (feed) => feed.version],
  feedLink: ['url', (feed) => feed.url],
  title: ['text', (feed) => feed.title],
  link: ['url', (feed) => feed.homepage],
  'links.*': ['among', (feed) => [feed.homepage, feed.url, ...feed.links.map(({ url }) => url)]],
  description: ['text', (feed) => feed.description],
  language: ['exact', (feed) => feed.language],
  copyright: ['text', (feed) => feed.rights],
  generator: ['text', (feed) => feed.generator],
  updated: ['date', (feed) => feed.updated],
  updatedParsed: ['date', (feed) => feed.updated],
  published: ['date', (feed) => feed.published],
  publishedParsed: ['date', (feed) => feed.published],
  'image.url': ['url', (feed) => feed.images[0]?.url],
  'image.title': ['text', (feed) => feed.images[0]?.title],
  'author.name': ['text', (feed) => feed.authors[0]?.name],
  'author.email': ['exact', (feed) => feed.authors[0]?.email],
  'author.url': ['url', (feed) => feed.authors[0]?.url],
  'authors.*.name': ['text', (feed, [i]) => person(feed.authors, i)?.name],
  'authors.*.email': ['exact', (feed, [i]) => person(feed.authors, i)?.email],
  'authors.*.url': ['url', (feed, [i]) => person(feed.authors, i)?.url],
  'categories.*': ['among', (feed) => feed.categories.map(({ name }) => name)],
  'items.*.title': ['text', item(({ title }) => title)],
  'items.*.link': ['url', item(({ url }) => url)],
  'items.*.links.*': ['among', item(({ url, links }) => [url, ...links.map((link) => link.url)])],
  'items.*.guid': ['text', item(({ id }) => id)],
  'items.*.description': ['text', item(({ summary }) => summary?.value)],
  'items.*.content': ['text', item(({ content }) => content?.value)],
  'items.*.published': ['date', item(({ published }) => published)],
  'items.*.publishedParsed': ['date', item(({ published }) => published)],
  'items.*.updated': ['date', item(({ updated }) => updated)],
  'items.*.updatedParsed': ['date', item(({ updated }) => updated)],
  'items.*.author.name': ['text', item(({ authors }) => authors[0]?.name)],
  'items.*.author.email': ['exact', item(({ authors }) => authors[0]?.email)],
  'items.*.author.url': ['url', item(({ authors }) => authors[0]?.url)],
  'items.*.authors.*.name': ['text', item(({ authors }, [i]) => person(authors, i)?.name)],
  'items.*.authors.*.email': ['exact', item(({ authors }, [i]) => person(authors, i)?.email)],
  'items.*.authors.*.url': ['url', item(({ authors }, [i]) => person(authors, i)?.url)],
  'items.*.categories.*': ['among', item(({ categories }) => categories.map(({ name }) => name))],
  'items.*.image.url': ['url', item(({ images }) => images[0]?.url)],
  'items.*.image.title': ['text', item(({ images }) => images[0]?.title)],
  'items.*.enclosures.*.url': ['url', item(({ enclosures }, [i = 0]) => enclosures[i]?.url)],
  'items.*.enclosures.*.type': ['exact', item(({ enclosures }, [i = 0]) => enclosures[i]?.type)],
  'items.*.enclosures.*.length': ['number', item(({ enclosures }, [i = 0]) => enclosures[i]?.length)],
};

/** JSON Feed as it is, which gofeed expects of its reader. */
const jsonViews: ViewTable = {
  title: ['text', (feed) => feed.title],
  home_page_url: ['url', (feed) => feed.homepage],
  feed_url: ['url', (feed) => feed.url],
  description: ['text', (feed) => feed.description],
  next_url: ['url', (feed) => feed.next],
  icon: ['url', (feed) => feed.images[0]?.url],
  favicon: ['url', (feed) => feed.images[1]?.url],
  'authors.*.name': ['text', (feed, [i]) => person(feed.authors, i)?.name],
  'authors.*.url': ['url', (feed, [i]) => person(feed.authors, i)?.url],
  'author.name': ['text', (feed) => feed.authors[0]?.name],
  'author.url': ['url', (feed) => feed.authors[0]?.url],
  'items.*.id': ['exact', item(({ id }) => id)],
  'items.*.url': ['url', item(({ url }) => url)],
  'items.*.external_url': ['among', item(({ url, links }) => [url, ...links.map((link) => link.url)])],
  'items.*.title': ['text', item(({ title }) => title)],
  'items.*.content_html': ['text', item(({ content }) => content?.value)],
  'items.*.summary': ['text', item(({ summary }) => summary?.value)],
  'items.*.image': ['url', item(({ images }) => images[0]?.url)],
  'items.*.banner_image': ['url', item(({ images }) => images[1]?.url)],
  'items.*.date_published': ['date', item(({ published }) => published)],
  'items.*.date_modified': ['date', item(({ updated }) => updated)],
  'items.*.tags.*': ['among', item(({ categories }) => categories.map(({ name }) => name))],
  'items.*.author.name': ['text', item(({ authors }) => authors[0]?.name)],
  'items.*.author.url': ['url', item(({ authors }) => authors[0]?.url)],
  'items.*.attachments.*.url': ['url', item(({ enclosures }, [i = 0]) => enclosures[i]?.url)],
  'items.*.attachments.*.mime_type': ['exact', item(({ enclosures }, [i = 0]) => enclosures[i]?.type)],
  'items.*.attachments.*.title': ['text', item(({ enclosures }, [i = 0]) => enclosures[i]?.title)],
  'items.*.attachments.*.size_in_bytes': ['number', item(({ enclosures }, [i = 0]) => enclosures[i]?.length)],
  'items.*.attachments.*.duration_in_seconds': ['number', item(({ enclosures }, [i = 0]) => enclosures[i]?.duration)],
};

/** feedsmith's own shapes, where they differ from those above. */
const feedsmithRssViews: ViewTable = {
  ...rssViews,
  'categories.*.name': ['among', (feed) => feed.categories.map(({ name }) => name)],
  'items.*.categories.*.name': ['among', item(({ categories }) => categories.map(({ name }) => name))],
  'items.*.authors.*': ['among', item(({ authors }) => lines(authors))],
  'items.*.content.encoded': ['text', item(({ content }) => content?.value)],
  'items.*.georss.point.lat': ['number', item(({ location }) => location?.latitude)],
  'items.*.georss.point.lng': ['number', item(({ location }) => location?.longitude)],
  'items.*.rdf.about': ['text', item(({ id }) => id)],
};

const feedsmithAtomViews: ViewTable = {
  ...atomViews,
  'entries.*.georss.point.lat': ['number', item(({ location }) => location?.latitude)],
  'entries.*.georss.point.lng': ['number', item(({ location }) => location?.longitude)],
};

/** The table for an expectation, by its file below the folder of all. */
export function viewsFor(file: string): ViewTable {
  if (file.includes('feedsmith')) return file.includes('/atom/') ? feedsmithAtomViews : feedsmithRssViews;
  if (file.includes('parser/json')) return jsonViews;
  if (file.includes('parser/')) return file.includes('/atom/') ? atomViews : rssViews;
  return universalViews;
}
