// French: the head of minutes (vocabulary fr.1, fr.2, fr.10; traps T8, T9, T38).
import type { MeetingWords } from '../meeting-words.ts';

const sitting = '(séance|seance|réunion|reunion|session)';
const minutes = '(procès-verbal|proces-verbal|procès verbal|proces verbal|procès-verbaux|p.v.|pv|compte rendu|compte-rendu|comptes rendus|cr|c-r|c.r.)';

export const meeting = {
  titles: [
    `[projet de|extrait du|brouillon du] ${minutes} [sommaire|succinct|intégral|des débats|des délibérations|des deliberations|de la|du|de l'*|affiché]`, '(extrait du|extraits du) registre [des délibérations|des deliberations]', 'registre des (délibérations|deliberations)', 'délibération*', 'deliberation*', "relevé de[s] (décisions|conclusions|délibérations)", 'releve de décisions', 'liste des délibérations', "ordre du jour", 'convocation', 'note de synthèse', 'annotations', 'notes de réunion', 'notes', 'recueil des actes', 'minutes',
    'bordereau',
  ],
  meetings: [
    `${sitting} [publique] [ordinaire|extraordinaire|plénière|publique|publiques|spéciale|régulière|ajournée|solennelle|d'installation|inaugurale|à huis clos]`, `${sitting}s`, 'séance', 'réunions', 'séances', 'ordinaire', 'extraordinaire', 'tenue', 'plénière', 'en session ordinaire', 'rencontre',
  ],
  status: [
    ['corrected', ['procès-verbal (corrigé|rectifié|modifié)', 'version (corrigée|rectifiée)', 'rectificatif', 'erratum']],
    ['provisional', ['provisoire', 'sous réserve (d\'approbation|de l\'approbation)', 'en attente d\'approbation', 'version provisoire', "(sera|à) soumis à l'approbation", 'non approuvé', 'non encore approuvé']],
    ['draft', ['projet de (procès-verbal|pv|compte rendu|compte-rendu)', 'brouillon', 'projet', 'version de travail', 'draft', 'ébauche']],
    ['approved', ['procès-verbal (approuvé|adopté|définitif)', '(approuvé|adopté) (en séance|le|par|lors)', 'version (définitive|approuvée)', 'pv approuvé', 'arrêté en séance', 'compte rendu approuvé']],
  ],
  classification: [
    ['extraordinary', ['extraordinaire', 'urgente', 'urgence', 'spéciale', 'exceptionnelle']],
    ['constitutive', ['constitutive', 'installation', "d'installation", 'inaugurale', 'constituante']],
    ['joint', ['commune entre', 'conjointe', 'mixte']],
    ['ordinary', ['ordinaire', 'régulière', 'annuelle']],
  ],
  labels: [
    ['date', ['date', 'date de la (séance|réunion)', 'date de (séance|réunion)', 'date et heure', 'date/heure', '(séance|seance|réunion|reunion) du', 'séance', 'en date du', 'tenue le', 'le']],
    ['time', ['heure', 'heures', 'horaire', 'horaires', 'heure de la séance', 'à']],
    ['start', ['début', 'debut', 'heure de début', 'début de (la|séance) [séance|réunion]', 'ouverture', 'ouverture de (la|séance) [séance]', 'heure d\'ouverture', 'séance ouverte à', 'début de réunion', 'début à', 'convoqué pour']],
    ['end', ['fin', 'heure de fin', 'fin de (la|séance|réunion) [séance|réunion]', 'clôture', 'levée', 'levée de (la|séance) [séance]', 'levée de séance', 'séance levée à', 'heure de levée', 'fin de réunion', 'fin à', 'heure de clôture']],
    ['place', ['lieu', 'lieu de (la|réunion) [séance|réunion]', 'endroit', 'salle', 'adresse', 'où']],
    ['time-and-place', ['date et lieu', 'lieu et date', 'date, heure et lieu', 'lieu et heure', 'date, lieu']],
    ['body', ['instance', 'commission', 'comité', 'organe', 'assemblée', 'type de réunion', 'nom de la réunion', 'groupe']],
    ['organization', ['association', 'organisme', 'collectivité', 'société', 'copropriété', 'commune', 'syndicat des copropriétaires']],
    ['number', ['n°', 'numéro', 'séance n°', 'réunion n°', 'pv n°', 'n° de séance']],
    ['next', ['prochaine (réunion|séance|rencontre|assemblée)', 'prochain (conseil|bureau|comité|rendez-vous)', 'prochaines (réunions|séances)', 'date de la prochaine (réunion|séance)', 'date du prochain *']],
    ['previous', ['(séance|réunion) précédente', 'précédente (séance|réunion)', 'dernier conseil', 'dernière (séance|réunion)']],
    [
      'other-date',
      [
        "date de [la] convocation", 'convocation', 'convocation du', 'convocations du', "date d'affichage", "date de l'affichage", 'affiché le', 'affichée le', 'affichage', 'affichage le', "date d'envoi", 'envoyé en préfecture le', 'reçu en préfecture le', 'publié le', 'publiée le', 'transmis le', 'date de transmission', 'date de publication', 'notifié le', 'date d\'envoi de la convocation', 'rédigé le', 'signé le', 'approuvé le', 'mis en ligne le', "diffusé le", 'convoqué le', 'imprimé le', 'mise à jour', 'adopté le', 'certifié exécutoire le', 'date limite',
      ],
    ],
    [
      'other',
      [
        'présents', 'presents', 'présent', 'présentes', 'étaient présents', 'etaient présents', 'absents', 'absent', 'excusés', 'absents excusés', 'pouvoirs', 'procurations', 'ordre du jour', 'président', 'présidente', 'président de séance', 'présidence', 'secrétaire', 'secrétaire de séance', 'secrétaires de séance', 'animateur', 'rédacteur', 'membres', 'membres présents', 'membres en exercice', 'nombre de (conseillers|membres|délégués|votants|présents|pouvoirs) …', 'conseillers en exercice', 'conseillers municipaux en exercice', 'quorum', 'votants', 'participants', 'invités', 'rapporteur', 'objet', 'tél', 'téléphone', 'mail', 'courriel', 'nota', 'de', 'copie', 'destinataires', 'diffusion', 'pour', 'contre', 'excusé', 'majorité absolue', 'en exercice', 'maire',
      ],
    ],
  ],
  headEnds: [
    '(étaient|etaient|était|etait|sont) [également] (présent*|absent*|presents)', 'présents', 'présent', 'presents', 'présentes', 'absents', 'absent', 'excusés', 'membres présents', 'conseillers présents', 'ordre du jour', "l'ordre du jour", 'participants', 'sommaire', 'secrétaire* de séance', 'secretaire* de seance', 'nombre de (conseillers|membres|délégués)', 'pouvoirs', 'procurations', 'mesdames', 'messieurs', 'mmes', 'mm.', 'appel nominal', 'vu *', 'considérant', 'conseillers', 'membres', 'invités', "à l'attention de",
  ],
  otherDates: [
    'convocation*', 'convoqué* (le|en date)', 'affich*', 'préfecture', 'publi*', 'transmis*', 'notifi*', 'signé*', 'approuvé*', 'reçu* le', 'envoyé* le', 'prochain*', 'avant le', 'au plus tard', 'échéance', 'à compter du', 'à partir du', "jusqu'au", 'depuis le', 'en vigueur', 'précédent*', 'dernier*', 'dernière*', 'loi (du|n°)', 'décret', 'délibération (du|n°)', 'arrêté du', 'code', 'né le', 'née le', 'élu* le', 'élections du', 'installé* le', 'imprimé*', 'modifié* le', 'mise à jour', 'exercice', 'rédigé*', 'fait à', 'certifié*', 'procès-verbal du', 'budget',
  ],
  next: ['(prochaine|prochaines) [date] (séance*|réunion*|rencontre*|assemblée*|session*|date*)', 'prochain* (conseil*|bureau*|comité*|rendez-vous|ca|cm)', 'date de la prochaine', 'se réunira', 'aura lieu le', 'prochain conseil', 'séance suivante'],
  previous: [`${minutes} (de la|du|des) (dernière|dernier|précédent*|séance|seance|réunion|conseil|*)`, `(approbation|adoption) (du|de la|des|de l'*) …`, '(séance|réunion|conseil) (précédent|précédente)', '(dernière|dernier|précédente|précédent) (séance|réunion|conseil|assemblée)'],
  clocks: ['{time} (heures|heure|hrs|hres)', '{time} h', '(à|dès|vers) {time}h', '{time}h'],
  opened: [
    '(ouvre|ouvrit|a ouvert|ouvrent) la (séance|réunion|session|seance)', '(séance|seance|réunion|assemblée|session) [est|a été|fut] [déclarée] [ouverte|débute|débutée|commence]', '(séance|réunion) [est|a été] [déclarée] ouverte', 'ouverture de [la] (séance|réunion|seance)', "(s'est|se sont|s'étant) [légalement] réuni*", 'est réuni*', 'la séance débute', 'la réunion (débute|commence)', 'début de (séance|la séance|la réunion|réunion)', 'ouvert* (à|par)', 'déclare la (séance|réunion|session) ouverte', 'déclare ouverte la', 'dûment convoqué*', 'légalement convoqué*',
  ],
  closed: [
    '(séance|seance|réunion|reunion|assemblée|session) (est|a été|fut|étant|soit) [ensuite|alors|donc] [déclarée] (levée|levee|close|clôturée|terminée|ajournée)', '(lève|leve|clôt|clôture|clos|a levé|déclare close) la (séance|seance|réunion|session|assemblée)', '(séance|seance|réunion) (levée|levee|close)', '(fin|clôture|levée|levee) de [la] (séance|seance|réunion|session|assemblée)', "(se termine|s'achève|se clôture|prend fin|s'est terminée|s'est achevée) (à|vers)", "l'ordre du jour (étant|est) épuisé", 'plus rien n\'étant', 'séance est levée', '(la|cette) (séance|réunion) (se termine|s\'achève|prend fin)', 'fin :',
  ],
  pauses: ['suspension', 'suspendue', '(reprise|reprend|reprennent)', 'interruption', 'interrompue', 'pause', 'huis clos', 'quitte la (séance|salle)', 'arrivée de', 'départ de', 'rejoint', 'permanence', 'fermeture', 'minute de silence', 'suspend la séance'],
  held: ["(s'est|se sont|s'étant) [légalement|régulièrement|dûment] (réuni*|tenu*|déroulé*|rassemblé*)", "s'est tenue", 'est réuni*', '(séance|réunion) du', '(tenue|tenu|réuni|réunie|réunis) (le|à|au|en|dans|sous)', 'a eu lieu', 'ont été convoqué*', 'se réunit', 'se sont réunis', "l'an deux"],
  placeLinks: ['à', 'au', 'en', 'dans', 'sis', 'sise'],
  mediumLinks: ['en', 'par', 'via', 'sur'],
  placeEnds: ['sous', 'sur', 'pour', 'et', 'après', 'suite', 'suivant', 'conformément', 'en (session|séance|nombre|vertu|application)', 'qui', 'où', 'dûment', 'afin', 'avec', 'il', "s'est", 'étaient', 'le (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)', 'convoqué*', 'légalement', 'lieu habituel', 'au lieu', 'aux lieu', 'au nombre', 'à la suite', 'en présence', "à l'effet", 'dans le lieu'],
  articles: ['la', 'le', 'les', "l'", 'une', 'un', 'notre', 'sa'],
  places: [
    'salle', 'salles', 'mairie', 'hôtel de ville', 'hotel de ville', 'hôtel', 'maison', 'foyer', 'école', 'ecole', 'collège', 'lycée', 'gymnase', 'bibliothèque', 'médiathèque', 'centre', 'espace', 'bâtiment', 'immeuble', 'siège', 'siège social', 'locaux', 'bureaux', 'bureau', 'château', 'église', 'théâtre', 'cinéma', 'restaurant', 'café', 'auberge', 'rue', 'avenue', 'boulevard', 'bd', 'place', 'chemin', 'route', 'allée', 'impasse', 'quai', 'cours', 'square', 'amphithéâtre', 'auditorium', 'salon', 'pavillon', 'club-house', 'clubhouse', 'club house', 'domicile', 'chez', 'salle des fêtes', 'salle polyvalente', 'salle du conseil', 'salle communale', 'étage', 'cs #', 'bp #', 'université', 'maison communale', 'complexe',
  ],
  media: ['visioconférence', 'visio-conférence', 'visio conférence', 'visio', 'vidéoconférence', 'téléconférence', 'conférence téléphonique', 'téléphone', 'zoom', '[microsoft|ms] teams', 'teams', 'skype', 'google meet', 'en ligne', 'distanciel', 'à distance', 'webinaire', 'jitsi', 'mode hybride', 'voie électronique'],
  numbers: ['(séance|réunion|conseil|assemblée|pv|procès-verbal|compte rendu|compte-rendu|bureau) (n°|no|numéro|nº|n) {number}', 'cr n° {number}', '{number} (e|ème|ième) (séance|réunion)'],
  names: [
    [
      'organ',
      [
"(conseil|conseils) (municipal|communal|communautaire|départemental|departemental|régional|général|general|provincial|métropolitain|territorial|syndical)", "conseil municipal [des (jeunes|enfants)]", "conseil (d'arrondissement|d'agglomération|de communauté|de ville|de la communauté)", 'collège (communal|provincial|échevinal)', 'assemblée (communale|primaire|départementale)',         '(assemblée|assemblee) (générale|generale) [ordinaire|extraordinaire|mixte|annuelle|constitutive|statutaire] [et extraordinaire|annuelle|ordinaire]', "(conseil|conseils) d'administration", "(conseil|comité) (de direction|de surveillance|syndical|scientifique|d'orientation|d'établissement|d'école|de gestion|directeur|exécutif|de pilotage|social et économique|de quartier)", 'comité directeur', 'bureau [exécutif|directeur|syndical|du conseil|municipal|communautaire]', 'directoire', 'cse', 'conseil de fabrique', 'conseil de la vie *', 'conseil paroissial', 'comité (technique|des fêtes|de suivi)', 'codir', 'copil', 'conseil de copropriété', 'conseil syndical', 'réunion (de|du) bureau', "conseil d'école", 'réunion de service', 'ago', 'age',
      ],
    ],
    [
      'body',
      [
        'conseil (consultatif|citoyen|académique|national|fédéral|local|des sages)', 'conseil de (territoire|quartier|développement|district|vie *|comté|fondation)', 'conseil de paris', 'grand conseil', "collège (des|du) (bourgmestre|maire) [et] [échevins]", 'comité (exécutif|syndical|consultatif|régional|départemental|national|local)', 'comité', 'commission [permanente|municipale|consultative|paritaire|communale|locale|mixte|intercommunale|départementale]', "(commission|comité) [municipale] (de|du|des|d'|de la|de l') *", 'municipalité', 'bureau (communautaire|municipal|métropolitain)', 'assemblée (plénière|bourgeoisiale|nationale|fédérale|parlementaire)', 'assemblée', 'sénat', 'groupe de travail', 'section', 'chambre', 'parlement', 'tribunal', 'conférence des maires', 'conseil',
      ],
    ],
    [
      'opens',
      [
        "(commune|ville|mairie|village|municipalité|cité|canton|paroisse|département|région|province|état|métropole|arrondissement|agglomération|mrc|district|communauté|collectivité) (de|du|des) [la|le|les]", 'communauté (de communes|d\'agglomération|urbaine|de commune|d agglomération) [de|du|des] [la|le|les]', "(syndicat|association|amicale|fédération|union|comité|société|club|fondation|coopérative|copropriété|résidence|amis|centre|cercle|chambre|office|école|collège|lycée|ligue|confrérie|mutuelle|foyer|groupement|réseau|institut|parc|compagnie) [intercommunal*|mixte|sportive|sportif|départementale|syndicale|communal|communale|culturelle|foncière|libre|nationale|régionale|coopérative|des copropriétaires|social|naturel|régional] [de|du|des|pour] [la|le|les]", "syndicat des copropriétaires", 'asl', 'asbl', 'sci', 'pays de', 'siaep', 'sivom', 'sivu', 'ccas', 'cias', 'scot',
      ],
    ],
    ['closes', ['asbl', 'sarl', 'sa', 'sas', 'inc.', 'inc', 'ltée', 'sicav', 'agglo', 'métropole', 'agglomération', 'handball', 'football', 'basket']],
  ],
  topics: [],
  complements: ['sur', 'pour'],
  owners: ['de', 'du', 'des', "d'", 'à', 'pour'],
  links: ['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', "d'", "l'", 'à', 'au', 'aux', 'en', 'par', 'pour', 'sur', 'dans', 'un', 'une', 'tenue', 'tenu', 'réuni', 'ce', 'cette', 'sous', 'chez', 'lundi', 'et', 'notre', 'votre'],
  joins: ['&', '-', '/'],
  forms: ['sarl', 'sa', 's.a.', 'sas', 'sci', 'asbl', 'scop', 'scrl', 'sprl', 'inc.', 'inc', 'ltée', 'eurl', 's.a.r.l.', 'snc', 'gie', 'srl'],
  attributes: ['membre*', 'salle', 'président*', 'secrétaire*', 'conseill*', 'vote', 'municipale', 'du #'],
} as const satisfies MeetingWords;
