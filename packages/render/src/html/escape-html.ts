/** HTML escaping: the only way a string of an article gets into the output. */

const special = /[&<>\p{Cc}]/u;
const everySpecial = /[&<>\p{Cc}]/gu;
const attributeSpecial = /[&<>"\p{Cc}]/u;
const everyAttributeSpecial = /[&<>"\p{Cc}]/gu;

/** A string as HTML text; line breaks become `<br>`, or stay when `lineBreaks` says so; other control characters go. */
export function escapeText(text: string, lineBreaks: '<br>' | '\n' = '<br>'): string {
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (character) => (character === '\n' ? lineBreaks : reference(character)));
}

/** A string as the value of a double-quoted attribute, on one line. */
export function escapeAttribute(value: string): string {
  const wellFormed = value.toWellFormed();
  return attributeSpecial.test(wellFormed) ? wellFormed.replace(everyAttributeSpecial, reference) : wellFormed;
}

/** ` name="value"`, or nothing when there is no value. */
export function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`;
}

function reference(character: string): string {
  switch (character) {
    case '&':
      return '&amp;';
    case '<':
      return '&lt;';
    case '>':
      return '&gt;';
    case '"':
      return '&quot;';
    case '\t':
    case '\n':
    case '\r':
      return ' ';
    default:
      return '';
  }
}
