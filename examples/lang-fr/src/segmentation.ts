import type { SegmentationData } from '@depesche/language';

export const segmentation: SegmentationData = {
  language: 'fr',
  abbreviations: ['MM.', 'Dr.', 'Pr.', 'Me.', 'Mgr.', 'St.', 'Ste.', 'av.', 'bd.', 'env.', 'cf.', 'ex.', 'p.ex.', 'janv.', 'févr.', 'avr.', 'juil.', 'sept.', 'oct.', 'nov.', 'déc.'],
  finalAbbreviations: ['etc.', 'Cie.', 'min.', 'tél.'],
  beforeNumber: ['art.', 'chap.', 'fig.', 'vol.', 'no.', 'pp.'],
  ordinals: false,
  afterOrdinal: [],
  beforeOrdinal: [],
  sentenceStarters: [
    'Le', 'La', 'Les', 'Un', 'Une', 'Des', 'Il', 'Elle', 'Ils', 'Elles', 'On', 'Nous', 'Vous', 'Je', 'Ce', 'Cet', 'Cette', 'Ces', 'Son', 'Sa', 'Ses', 'Leur', 'Mais', 'Et', 'Ou', 'Donc', 'Car', 'Or', 'Si', 'Quand',
    'Dans', 'En', 'Au', 'Aux', 'Pour', 'Par', 'Avec', 'Sans', 'Sur', 'Sous', 'Selon', 'Depuis', 'Pendant', 'Après', 'Avant', 'Ainsi', 'Alors', 'Puis', 'Enfin', 'Hier', 'Demain', 'Pourtant', 'Cependant', 'Toutefois',
  ],
  lowerCaseStarters: [],
  colons: false,
  elisions: ['l', 'd', 'j', 'n', 's', 'c', 'm', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
  genderEndings: [],
};
