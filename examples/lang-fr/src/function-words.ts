/** Frequent French words that its neighbours do not share or use rarely: no „de“, „la“, „en“, „que“, „se“, „on“, „me“, „son“. Elided ones stand without their apostrophe. */
export const functionWords: readonly string[] = [
  'le', 'les', 'des', 'du', 'aux', 'un', 'une', 'ce', 'cet', 'cette', 'ces', 'leur', 'leurs', 'notre', 'votre', 'nous', 'vous', 'ils', 'elle', 'elles', 'il', 'je', 'qui', 'dont', 'où',
  'et', 'ou', 'mais', 'donc', 'car', 'comme', 'lorsque', 'puisque', 'quand', 'afin', 'est', 'sont', 'était', 'étaient', 'été', 'être', 'avoir', 'avait', 'ont', 'sera', 'seront', 'peut', 'doit', 'fait',
  'dans', 'pour', 'avec', 'sans', 'sous', 'sur', 'par', 'chez', 'vers', 'entre', 'depuis', 'pendant', 'avant', 'après', 'selon', 'contre', 'jusqu', 'plus', 'moins', 'très', 'aussi', 'encore', 'déjà', 'toujours', 'jamais', 'pas', 'ne', 'qu', 'd', 'l', 'n', 'c',
];
