/** Addresses as attributes of messages. */

/** An IRI with its scheme and no character that is not allowed in one (RFC 3987, as the schemas of IPTC check it); undefined for what is none, and for what would run. */
export function iri(value: string | undefined): string | undefined {
  if (value === undefined || value.length > 8192 || !/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`[\]]+$/i.test(value)) return undefined;
  return /%(?![\da-f]{2})|#.*#/i.test(value) || /^(?:javascript|data|vbscript|file|blob|about):/i.test(value) ? undefined : value;
}
