// French: headings of items, contents lists, openness (vocabulary fr.4, fr.5).
import type { ItemWords } from '../item-words.ts';

export const items = {
  words: [
    'point', 'point n°', 'point no', 'délibération', 'délibération n°', 'délibération no', 'délibération numéro', 'deliberation', 'deliberation n°', 'délib. n°', 'dossier n°', 'affaire n°', 'affaire', 'question n°', 'rapport n°', 'rapport no', 'résolution', 'résolution n°', 'resolution n°', 'décision n°', 'objet n°', 'sujet', 'sujet n°', 'n°',
  ],
  contents: ['sommaire', 'table des matières', 'table des matieres', 'liste des délibérations', 'index'],
  agenda: [
    'ordre du jour', "l'ordre du jour", 'ordre du jour de la (séance|réunion)', "rappel de l'ordre du jour", "points (à|inscrits à) l'ordre du jour", "lecture de l'ordre du jour", 'odj', "projet d'ordre du jour", "l'ordre du jour est le suivant", 'ordre du jour de l *',
  ],
  ritual: [
    [
      'approval',
      [
        "(approbation|adoption|validation) (du|de|des|d'un|d'une) (procès-verbal|proces-verbal|procès verbal|proces verbal|procès-verbaux|pv|p.v.|compte|comptes|cr|procès|compte-rendu|comptes-rendus|relevé|la|l'ordre|l'odj|proposition*|précédent*|dernier*)", 'approbation du (pv|procès|compte-rendu|compte) …', '(procès-verbal|proces-verbal|compte-rendu|compte rendu|pv) (de la|du|des) (séance|seance|réunion|reunion|conseil|dernier|dernière|précédent|précédente|*) …', "adoption de l'ordre du jour", "ratification du procès-verbal", 'approbation …', "lecture et (approbation|adoption) …",
      ],
    ],
    [
      'election',
      [
        "(élection|élections|election|elections) (du|de|des|d'un|d'une|à|au|aux|*) …", "(désignation|designation) (du|de|des|d'un|d'une|d'*) …", '(nomination|renouvellement|installation|remplacement) (du|de|des|d\'*) …', 'élection* du bureau', 'secrétaire* de séance', 'secretaire de seance', 'nomination',
      ],
    ],
    [
      'report',
      [
        "rapport[s] (moral|financier|annuel|d'activité*|du|de|des|d'*|général|social|relatif*|sur) …", 'compte[s] administratif[s] …', 'compte[s] de gestion …', 'compte financier unique …', 'compte rendu (des|d\') (commission*|activité*|réunion*)', 'comptes annuels …', 'bilan …', '(état|point) (des|d\'*) (finances|avancement|trésorerie)', 'comptes rendus (des|de) …', '(présentation|examen) (du|des) (rapport*|compte*|bilan)', 'situation (financière|de trésorerie)',
      ],
    ],
    [
      'information',
      [
        'information*', "(point|points) d'information*", 'communication*', 'décisions du maire', 'décisions (prises|du président) …', 'decisions prises …', 'compte rendu des décisions …', 'compte rendu des délégations …', 'compte-rendu des décisions …', '(délégations|délégation) du (maire|conseil*)', 'actualités', 'annonces', 'correspondance', 'courrier*', 'porter à connaissance', 'liste des décisions …', "(ouverture|mot) (du|de la) (maire|président*)", 'remerciements', 'dossiers en cours',
      ],
    ],
    [
      'question',
      [
        '(questions|question) (orale*|écrite*|du public|des citoyens|des élus|des conseillers|de l\'opposition|des membres|du groupe) …', 'période de questions …', 'parole (au public|aux citoyens)', 'interpellation* …', 'vœux …', 'voeux …', 'motion* …', 'tour de table', "questions d'actualité", 'débat',
      ],
    ],
    [
      'decision',
      [
        "décision[s] modificative[s] …", 'budget* …', '(vote|vote du|fixation|adoption|création|modification|autorisation|attribution|demande|convention|subvention|subventions|acquisition|cession|vente|tarif|tarifs|marché|marchés|garantie|avis|admission|adhésion|révision|signature|avenant|règlement|motion|bail|location) …', 'débat d\'orientation* …', 'orientations budgétaires', "affectation (du|des) résultat*", 'quitus …', "plan local d'urbanisme …", 'délibération* …', 'résolution* …',
      ],
    ],
    [
      'formal',
      [
        'appel (nominal|des présents|des membres|nominal *)', '(vérification|constatation|constat) du quorum', 'quorum', 'ouverture de (la|l\') (séance|réunion|assemblée|*)', 'ouverture …', 'levée de (la|l\') (séance|réunion|*)', 'clôture …', 'cloture …', 'questions diverses', 'question diverse', 'affaires diverses', 'divers', 'divers et questions', 'points divers', 'informations et questions diverses', 'informations diverses', 'autres points', '(prochaine|prochaines|date de la prochaine|dates des prochaines) (réunion*|séance*|rencontre*|assemblée*)', 'prochain conseil*', "(ajout|retrait|modification) (d'un|de) (point|points) …", 'feuille de présence', 'désignation du président de séance', 'varia', 'tour de table', 'accueil', 'mot de bienvenue', 'bienvenue',
      ],
    ],
  ],
  never: [
    'procès-verbal', 'proces-verbal', 'procès verbal', 'compte rendu', 'compte-rendu', 'ordre du jour', 'sommaire', '(étaient|etaient|était|etait|sont) [également] (présent*|absent*|excusé*|représenté*) …', 'présent*', 'presents', 'absent*', 'excusé*', 'excuses', 'pouvoirs', 'procurations', 'signature*', 'émargement*', 'le maire', 'le président', 'la présidente', 'le secrétaire [de séance]', 'la secrétaire [de séance]', 'convocation', 'extrait du registre …', 'membres (présents|absents|excusés|du conseil|en exercice)', 'rapporteur …', 'rapporteure …', 'nombre de …', 'date de …', 'département …', 'republique française', 'république française', 'liberté …', 'annexe*', 'feuille de présence', 'diffusion', 'fait (à|et) …', 'pour extrait …', 'vu …', 'considérant …', 'le conseil municipal', 'mairie de …', 'commune de …',
  ],
  closings: [
    'fait et délibéré', 'fait et delibere', 'fait à *', 'fait en *', 'pour extrait [certifié] conforme', 'certifié exécutoire', 'signature* ', 'signatures', 'émargement*', 'la présente délibération peut faire', 'la présente (délibération|décision) (peut|pourra)', 'le président de séance', 'la présidente de séance', 'le secrétaire de séance', 'la secrétaire de séance', 'les secrétaires de séance', 'délais et voies de recours', 'voies et délais de recours', 'ont signé', 'ainsi fait', 'liste des annexes', 'annexes :',
  ],
  kinds: [
    ['decision-list', ['relevé de[s] décisions', 'releve de decisions', 'relevé des délibérations', 'liste des délibérations', 'liste des deliberations', 'relevé de conclusions']],
    [
      'minutes',
      [
        'procès-verbal', 'proces-verbal', 'procès verbal', 'proces verbal', 'procès-verbaux', 'compte rendu', 'compte-rendu', 'comptes rendus', 'pv (du|de) …', 'p.v. (du|de) …', 'pv', 'cr (du|de|de la) …', 'extrait du registre des délibérations', 'extrait du registre des deliberations', 'registre des délibérations', 'séance du …', 'minutes (de la|du) …',
      ],
    ],
    ['agenda', ['ordre du jour', 'convocation', 'note de synthèse', 'note explicative', 'invitation', 'avis de convocation']],
    ['other', ['règlement intérieur', 'communiqué de presse', 'bulletin municipal', 'statuts', 'rapport annuel']],
  ],
  held: [
    "(s'est|se sont) réuni*", '(étaient|etaient|était|etait) (présent*|absent*|excusé*)', 'présents :', 'absents', 'excusés', "à l'unanimité", "a l'unanimité", 'après en avoir délibéré', '(séance|seance|réunion) [est|a été] (levée|ouverte|close|clôturée)', '(approuve|adopte|décide|autorise|approuvé|adopté|approuvée|adoptée|voté|décidé)', '(pouvoir|procuration) à', 'ouvre la séance', 'lève la séance', 'prend acte', 'secrétaire de séance',
  ],
  closed: ['huis clos', 'à huis clos', 'séance à huis clos', 'séance non publique', 'hors la présence du public', 'confidentiel', 'confidentielle', 'comité secret', 'non public'],
  open: ['séance publique', 'en séance publique'],
  offAgenda: [
    "hors ordre du jour", "(ajouté|ajoutée|ajout|rajouté|inscrit) [d'un point] (à|a) l'ordre du jour", 'point (supplémentaire|ajouté|rajouté|complémentaire)', 'ordre du jour (complémentaire|supplémentaire)', "inscription en urgence", "point d'urgence", 'urgence :',
  ],
  caseLabels: [
    'dossier n°', 'dossier no', 'n° de dossier', 'numéro de dossier', 'affaire n°', 'dossier', 'réf.', 'réf', 'référence', 'nos réf.', 'n° ordre', "n° d'ordre", 'sommaire décisionnel',
  ],
  referenceLabels: ['document n°', 'pièce n°', 'nomenclature', 'n° actes', 'article', 'code matière'],
  metaLabels: [
    'rapporteur', 'rapporteure', 'rapporteurs', 'présenté par', 'présentation par', 'service', 'direction', 'pôle', 'commission', 'responsable', 'unité responsable', 'affichage', 'affichée le', 'publiée le', 'transmise le', 'nombre de votants', 'votants', 'nombre de conseillers en exercice', 'domaine', 'thème',
  ],
} as const satisfies ItemWords;
