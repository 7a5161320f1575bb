/**
 * Frequent English words that its neighbours (German, Dutch, French, Spanish, the Scandinavian languages) do not share or use rarely:
 * no „in“, „an“, „so“, „was“, „will“, „me“, „on“, „is“, „over“, „for“, „he“, „we“, „or“. Contractions count by their first part.
 */
export const functionWords: readonly string[] = [
  'the', 'this', 'these', 'those', 'each', 'every', 'another', 'other', 'others', 'any', 'some', 'such', 'both', 'few', 'many', 'much', 'more', 'most', 'own',
  'and', 'but', 'because', 'although', 'though', 'while', 'whether', 'unless', 'since', 'until', 'if', 'than', 'as', 'nor', 'yet',
  'she', 'they', 'you', 'it', 'him', 'his', 'her', 'hers', 'them', 'their', 'its', 'our', 'your', 'my', 'himself', 'herself', 'itself', 'themselves', 'who', 'whom', 'whose', 'which', 'that', 'what', 'when', 'where', 'why', 'how',
  'are', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'having', 'does', 'did', 'would', 'could', 'should', 'must', 'might', 'cannot', 'said', 'says',
  'not', 'only', 'also', 'just', 'very', 'too', 'never', 'always', 'often', 'again', 'already', 'still', 'now', 'then', 'there', 'here', 'almost', 'even', 'ever', 'however', 'rather', 'perhaps', 'today', 'yesterday', 'later', 'ago',
  'of', 'to', 'with', 'from', 'by', 'at', 'about', 'into', 'onto', 'after', 'before', 'between', 'through', 'during', 'against', 'without', 'within', 'among', 'across', 'toward', 'towards', 'behind', 'below', 'above', 'upon', 'despite', 'according', 'out', 'up', 'down', 'off',
];
