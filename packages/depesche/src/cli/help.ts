/** The text of `depesche --help`. */
import { formatNames, outputFormats } from './output-formats.js';

/** What the command does and takes; 80 columns. */
export function helpText(): string {
  const formats = formatNames.map((name) => `    ${name.padEnd(16)} ${outputFormats[name].about}`);
  return `Usage: depesche [options] [FILE ...]

Finds the article in text or HTML files, tags names, quotations and dates, and
writes it in the format asked for. Without a file, or for -, standard input.

Options:
  -t, --to FORMAT      output format; several with commas and --output
${formats.join('\n')}
  -o, --output DIR     write files into DIR instead of standard output
  -f, --format FORMAT  the input is html or text; default: told from its form
      --url URL        address the input came from
      --date DATE      date of publication; dates in the text count from it
      --language TAG   language of the article, for instance de
  -v, --verbose        say what was done, removed and guessed
  -h, --help           show this text
      --version        show the version

Exit codes: 0 all done, 1 some input failed, 2 wrong usage.
`;
}
