// Answers as the pipeline of version 4 does with an uncased WordPiece model: pieces without offsets, lower-cased and without accents, parts of words with ##.
const labels = { Anna: 'B-PER', Schneider: 'I-PER', Köln: 'B-LOC', Verein: 'B-ORG', Rheinufer: 'I-ORG' };

export async function pipeline() {
  return async (text, { ignore_labels: ignored = ['O'] } = {}) => {
    const words = text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
    const pieces = words.flatMap((word) => wordPieces(word).map((piece, i) => ({ word: piece, entity: i === 0 ? (labels[word] ?? 'O') : (labels[word] ?? 'O').replace('B-', 'I-'), score: 0.99 })));
    return pieces.map((piece, i) => ({ ...piece, index: i + 1 })).filter(({ entity }) => !ignored.includes(entity));
  };
}

function wordPieces(word) {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.length <= 5 ? [plain] : [plain.slice(0, 5), `##${plain.slice(5)}`];
}
