// French: labels of the sections inside an item (vocabulary fr.6).
import type { SectionWords } from '../section-words.ts';

export const sections = {
  labels: [
    [
      'background',
      [
        'exposé', 'expose', 'exposé des motifs', 'expose des motifs', 'rappel', 'rappels', 'rappel du contexte', 'rappel des faits', 'contexte', 'préambule', 'préambule explicatif', 'présentation', 'présentation du dossier', 'introduction', 'rapport', 'rapport de présentation', 'note explicative', 'note de présentation', 'résumé', 'synthèse', 'objectif', 'objectifs', 'motivation', 'motivation et opportunité de la décision', 'motivations', 'situation', 'description', 'justification', 'enjeux',
      ],
    ],
    [
      'recommendation',
      [
        'recommandation', 'recommandations', "avis de la commission", "avis du bureau", "avis de la commission …", 'il est recommandé', 'proposition du bureau', "proposition du conseil d'administration", 'avis favorable de la commission',
      ],
    ],
    ['proposal', ['proposition', 'propositions', 'projet de délibération', 'projet de résolution', 'projet de décision', 'il est proposé', 'amendement', 'motion']],
    ['legal', ['base légale', 'bases légales', 'fondement juridique', 'cadre juridique', 'textes de référence', 'références légales', 'références juridiques', 'visas', 'le cadre légal', 'cadre légal', 'références réglementaires']],
    ['finance', ['incidence financière', 'incidences financières', 'incidence budgétaire', 'impact financier', 'impact budgétaire', 'financement', 'plan de financement', 'aspects financiers', 'finances', 'crédits', 'inscription budgétaire', 'coût']],
    ['consultation', ['consultation', 'concertation', 'enquête publique', 'participation du public', 'communication']],
    ['history', ['historique', 'antécédents', 'décisions antérieures', 'délibérations antérieures', 'décision antérieure', 'rétroacte', 'rétroactes', "historique du dossier"]],
    ['discussion', ['discussion', 'discussions', 'débat', 'debat', 'débats', 'debats', 'échanges', 'intervention', 'interventions', 'observations', 'remarques', 'questions', 'commentaires', 'délibérations et échanges', 'discussion générale']],
    [
      'decision',
      [
        'décision', 'decision', 'décisions', 'decisions', 'délibération', 'deliberation', 'délibéré', 'décision du conseil [municipal]', 'décision du bureau', 'décision de la commission', "décision de l'assemblée", 'résolution adoptée', 'texte adopté', 'conclusion', 'conclusions', 'résolution', 'il est décidé', 'décide', 'dispositif', 'il est résolu', 'et résolu', 'décide ce qui suit', 'la décision suivante est prise', 'décisions prises',
      ],
    ],
    ['dissent', ['dissidence', 'dissidences', 'opinion minoritaire', 'explication de vote', 'explications de vote', 'note de minorité']],
    ['attachments', ['annexe', 'annexes', 'pièce jointe', 'pièces jointes', 'pieces jointes', 'documents annexés', 'documents joints', 'documents', 'pièces annexées', 'document joint', 'pièce annexe', 'pièces annexes', 'liste des annexes']],
    ['next-steps', ['actions', 'action', 'à faire', 'suite à donner', 'suites à donner', 'suivi', "plan d'action", 'actions à mener', 'prochaines étapes', 'calendrier', 'actions à réaliser', 'tâches', 'échéancier']],
    ['other', ['informations complémentaires', 'divers', 'remarque', 'nota', 'nota bene', 'développement durable', 'aspect[s] développement durable']],
  ],
} as const satisfies SectionWords;
