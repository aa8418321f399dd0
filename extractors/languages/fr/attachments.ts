// French: attachments (vocabulary fr.9).
import type { AttachmentWords } from '../attachment-words.ts';

const annexed = '(annexé|annexée|annexés|annexées|joint|jointe|joints|jointes)';

export const attachments = {
  nouns: ['annexe', 'annexe n°', 'annexe no', 'pièce jointe', 'pièce jointe n°', 'pj', 'pièce annexe', 'document annexe', 'appendice'],
  open: ['public', 'publique'],
  closed: ['confidentiel', 'confidentielle', 'non public', 'non communicable', 'accès restreint', 'non diffusable'],
  notListed: ['aucun', 'aucune', 'néant', 'sans', 'pas d\'annexe', 'aucune annexe', 'aucune pièce jointe', 'voir toutes les annexes'],
  attached: [
    `(est|sont|reste|restent|demeure|demeurent|figure|figurent|sera|a été|ont été|étant) [également|ci-après|ci-dessous] ${annexed}`, `(figure|figurent|est|sont) (en annexe|en pièce jointe|ci-annexé*|ci-joint*)`, `${annexed} (à la présente|au présent|à cette|aux présentes|au procès-verbal|à la délibération|au compte*|en annexe)`, 'tel[s] (que|qu\'il*) (annexé*|joint*)', 'ci-annexé*', 'ci-joint*', 'en pièce jointe', 'jointe en annexe', 'joint en annexe',
  ],
  bracketed: [
    'en annexe', 'ci-joint', 'ci-jointe', 'ci-joints', 'ci-jointes', 'ci-annexé', 'ci-annexée', 'ci-annexés', 'ci-annexées', 'voir annexe [n°] [#]', 'annexe [n°] [#]', 'cf. annexe [n°] [#]', 'cf annexe [#]', 'joint en annexe', 'jointe en annexe', 'en pièce jointe', 'pièce jointe', 'joint au présent', 'document joint',
  ],
  attachedBefore: ['(veuillez trouver|vous trouverez) (en annexe|ci-joint*|en pièce jointe)', 'en annexe (figure|figurent|:)'],
  pointers: ['voir (le|la|les) (document*|tableau|rapport) (joint*|annexé*) en annexe', "voir l'annexe"],
  mentions: ['(voir|cf.|cf|selon|suivant) [l\'] annexe [n°] #', 'annexe [n°] #'],
  negations: ['pas', 'sera', 'seront', 'sans', 'non', 'ne'],
  verbs: ['est', 'sont', 'était', 'étaient', 'été', 'a', 'ont', 'avait', 'sera', 'seront', 'reste', 'demeure', 'figure', 'figurent', 'qui', 'que', 'dont', 'lequel', 'laquelle', 'annexé', 'annexée', 'joint', 'jointe', 'tel', 'telle', 'tels', 'telles', 'ci-joint', 'ci-annexé', 'voir', 'comme'],
  actives: ['présente', 'présentent', 'présenté', 'a présenté', 'donne lecture', 'expose', 'approuve', 'approuver', 'adopte', 'adopter', 'valide', 'valider', 'distribue', 'remet', 'commente', 'transmet', 'soumet', 'lit', 'examine', 'signer', 'arrête', 'autorise', 'accepte', 'prend connaissance'],
  stops: ['pour', 'concernant', 'relatif', 'relative', 'relatifs', 'relatives', 'sur', 'avec'],
  makers: ['par', 'établi par', 'rédigé par', 'de la part de'],
  lead: ['une copie de', 'copie de', 'copie du', 'le', 'la', 'les', 'un', 'une', 'projet de', 'lecture de', 'du', 'de la', 'des'],
  pronouns: ['il', 'elle', 'ils', 'elles', 'ce', 'cela', 'celui-ci', 'celle-ci', 'ceux-ci', 'celles-ci', 'qui', 'que', 'lequel', 'laquelle', 'on', 'nous', 'vous', 'y', 'ci-dessus', 'le', 'la', 'les'],
  pages: ['{number} (pages|page|p.)', '{number} feuillet*'],
} as const satisfies AttachmentWords;
