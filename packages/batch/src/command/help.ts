/** The text of `depesche batch --help`; 80 columns. */
export const helpText = `Usage: depesche batch [options] --out DIR INPUT ...

Finds and tags the articles in many inputs, on all cores, and writes them as
part files into DIR/parts. Inputs are WARC files (.warc, .warc.gz), JSON lines
(.jsonl, .ndjson, also .gz) with "html", "text" or "article" and perhaps "url",
"datePublished", "language", pages and feeds, folders, and globs in quotes.
It may be killed at any moment and goes on with --resume.

Options:
  -o, --out DIR        folder for the results
  -f, --format FORMAT  jsonl (default), parquet, csv
      --gzip           compress JSON lines and CSV
      --records KINDS  a row for each of mentions, quotations, timexes instead
                       of one for each article
      --layers NAMES   what to look for, with commas; none only parses;
                       default: everything
      --known-names FILE, --language TAG   as for depesche
      --taggers FILE   a module that exports "taggers", which run last
      --files-from FILE  read further inputs from FILE, one a line
  -w, --workers N      worker threads; default: one for each core
      --resume         go on with the run that was begun in DIR
      --dedupe url|near  leave duplicates out: by canonical address, or also
                       by what the text says
      --keep-duplicates  only report them, in DIR/duplicates.jsonl
      --timeout TIME   what one page may take; default: 10s
      --max-memory MB  heap of a worker; default: 1024 (only parsing: 2048)
      --chunk-size MB  input read at a time; default: 4
      --fail-dir DIR   put copies of pages that fail there
  -h, --help           show this text

DIR/failed.jsonl lists what came to nothing and why, DIR/summary.json counts.

Exit codes: 0 all done, 1 something failed, 2 wrong usage, 130 and 143 stopped
by SIGINT or SIGTERM (what ran was finished).
`;
