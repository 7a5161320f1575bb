import { library } from '@depesche/config/tsup';

export default library({
  entry: {
    html: 'src/html.ts',
    body: 'src/body.ts',
    sweep: 'src/sweep.ts',
    markdown: 'src/markdown.ts',
    terminal: 'src/terminal.ts',
    text: 'src/text.ts',
    'web-annotations': 'src/annotations/web-annotations.ts',
    displacy: 'src/annotations/displacy.ts',
    brat: 'src/annotations/brat.ts',
    conll: 'src/annotations/conll.ts',
    stylesheet: 'src/stylesheet.ts',
  },
});
