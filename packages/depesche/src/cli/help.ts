/** The text of `depesche --help`. */
import { layerNames } from '../analyzer-options.js';
import { inputFormatNames, inputFormats } from './input-formats.js';
import { outputFormatNames, outputFormats } from './output-formats.js';

/** What the command does and takes; 80 columns. */
export function helpText(): string {
  const row = (name: string, about: string): string => `    ${name.padEnd(16)} ${about}`;
  return `Usage: depesche [options] [FILE or FOLDER ...]
       depesche knowledge-base build FILE.tsv|.jsonl -o FILE.bin
       depesche batch --help   for many inputs, on all cores (@depesche/batch)

Finds the articles in files, tags names, quotations and dates, and writes them
in the format asked for. Of a folder it takes the files whose names end as those
of an input format do. Without a file, or for -, standard input.

Options:
  -t, --to FORMAT      output format; several with commas and --output
${outputFormatNames.map((name) => row(name, outputFormats[name]!.about)).join('\n')}
  -o, --output DIR     write files into DIR instead of standard output
  -f, --format FORMAT  input format; default: told from the form of the input
${inputFormatNames.map((name) => row(name, `${inputFormats[name]!.about} (${inputFormats[name]!.suffixes.join(', ')})`)).join('\n')}
      --files-from FILE  read the inputs' paths from FILE, one a line
      --url URL        address the input came from
      --date DATE      date of publication; dates in the text count from it
      --language TAG   language of the article, for instance de
      --layers NAMES   what to look for; default: everything
                         ${layerNames.slice(0, 3).join(', ')},
                         ${layerNames.slice(3).join(', ')}
      --known-names FILE  names of your own: a line each with name, type,
                       aliases (divided by |) and uri, divided by tabs; or JSON
      --knowledge-base FILE  built by "depesche knowledge-base build"; before
                       that of the language; may be given several times
  -v, --verbose        say what was done, removed and guessed
  -h, --help           show this text
      --version        show the version

Exit codes: 0 all done, 1 some input failed, 2 wrong usage.
`;
}
