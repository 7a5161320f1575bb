import { library } from '@depesche/config/tsup';

export default library({
  entry: {
    html: 'src/html.ts',
    markdown: 'src/markdown.ts',
    terminal: 'src/terminal.ts',
    text: 'src/text.ts',
    'web-annotations': 'src/web-annotations.ts',
    displacy: 'src/displacy.ts',
    brat: 'src/brat.ts',
    conll: 'src/conll.ts',
    stylesheet: 'src/stylesheet.ts',
  },
});
