/** What the address of a page tells of its kind. */

export interface AddressSigns {
  /** Words of the last part: headlines make long ones. */
  readonly addressWords: number;
  /** Each 0 or 1. */
  readonly addressDate: number;
  readonly addressForum: number;
  readonly addressShop: number;
  readonly addressList: number;
  readonly addressDocument: number;
}

/** A last part of so many words counts fully. */
const MANY_WORDS = 5;
const date = /(?:19|20)\d\d[/-]?[01]\d|\d{6,}/;
const forum = /(?:^|[./])(?:forums?|community|boards?)(?=[./-])|\/(?:threads?|topics?|t|questions?|discussions?)\/|viewtopic|showthread|[?&](?:t|topic|thread)=/;
const shop = /\/(?:products?|shop|store|p|dp|item|itm|buy|produkte?|artikel-?nr)\/|^(?:shop|store)\./;
const list = /\/(?:tags?|categor(?:y|ies)|topics?|archives?|search|author|page|themen?|blog|news|latest|collections?|browse)\/?$|\/(?:tags?|categor(?:y|ies)|search|collections?|page)\//;
const document = /^(?:docs?|developers?|help|support|api|wiki|learn)\.|\/(?:docs?|documentation|manual|reference|help|support|api|guide|wiki|faq)s?\//;
/** Longer addresses are read so far. */
const LONGEST = 1000;

/** The signs of an address; none when it is not known. */
export function addressSigns(url: string | undefined): AddressSigns {
  const [address = '', query = ''] = (url ?? '').slice(0, LONGEST).toLowerCase().replace(/^[a-z]+:\/\/(?:www\.)?/, '').split(/(?=\?)/, 2);
  const path = address.slice(address.indexOf('/'));
  const last = path.split('/').filter((part) => part !== '').at(-1) ?? '';
  return {
    addressWords: Math.min(1, (last.match(/[-_]/g) ?? []).length / MANY_WORDS),
    addressDate: Number(date.test(path)),
    addressForum: Number(forum.test(address + query)),
    addressShop: Number(shop.test(address)),
    addressList: Number(list.test(address)),
    addressDocument: Number(document.test(address)),
  };
}
