/** The stylesheet of `toHtml`; written by `npm run generate` from `style.css`. */

/** CSS for the output of `toHtml`: light, dark, print, forced colours. */
export const stylesheet: string = ".depesche { max-inline-size: 42rem; margin-inline: auto; }\n";
