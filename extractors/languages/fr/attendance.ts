// French: attendance, offices, proxies, coming and going (vocabulary fr.3; traps T7, T22, T32, T33).
import type { AttendanceWords } from '../attendance-words.ts';

const were = '(était|étaient|etait|etaient|est|sont|ont été|a été)';
const there = '(présent|présente|présents|présentes|present|presents|presente|presentes)';
const excused = '(excusé|excusée|excusés|excusées|excuse|excuses|excusee|excusees)';
const away = '(absent|absente|absents|absentes)';
const members = '(membres|conseillers|conseillères|délégués|élus|administrateurs|élues|représentants|copropriétaires|actionnaires|sociétaires|commissaires)';
const proxy = '(pouvoir|pouvoirs|procuration|procurations|mandat|mandats)';

export const attendance = {
  labels: [
    [
      'remote',
      'people',
      [
        `${there} (à distance|en visioconférence|en visio|en distanciel|par visioconférence|par téléphone|via …|en ligne)`, '(en|par) (visioconférence|visio|distanciel|téléconférence)', 'participa* (à distance|en visioconférence|en visio|par …)', 'en ligne', 'connecté*', 'à distance',
      ],
    ],
    [
      'excused',
      'members',
      [
        `[${were}] [${members}] ${away}[,] [et] ${excused}`, `${excused}[,] [et] [${away}]`, `[${were}] [${members}] ${excused}`, `[${were}] [${away}] [et] (représenté|représentée|représentés|représentées|representes|represente)`, `[${were}] [${away}] [${excused}] [et] [(ayant|ayants|qui ont|a|ont)] [donné] ${proxy} [à|:]`, `${proxy} [donnés|données|de vote|écrits|reçus]`, `(ont|a|avait|avaient) donné ${proxy}`, `[${away}] [${excused}] ayant donné ${proxy} …`, `${away} (avec|ayant donné) ${proxy}`, `${away} ${excused} …`, `[${were}] ${away}, ${excused} et (a|ont) donné ${proxy}`, 'se sont fait excuser', "s'est fait excuser", 'se sont excusé*', 'empêché*', 'en congé', 'motivé*', 'absences (motivées|excusées)', `${away} (motivé|motivés|motivée)`, 'avec excuse*',
      ],
    ],
    ['absent', 'members', [`[${were}] [${members}] ${away} [(non|sans) (excusé*|excuses|justifi*|représent*|${proxy})]`, 'absence*', 'manquant*', `non ${there}`, `pas ${there}`, 'non excusé*', 'non représentés']],
    ['present', 'substitutes', ['(suppléant|suppléante|suppléants|suppléantes|remplaçant|remplaçants) [présent*]', `membres suppléants [${there}]`, `délégués suppléants [${there}]`]],
    [
      'present',
      'guests',
      [
        `[${were}] (également|aussi) [${there}] [à la séance|à la réunion|:]`, `(assistait|assistaient|assiste|assistent|participaient|participait|participent) (également|aussi|en outre) [à la (séance|réunion)]`, `(assistait|assistaient|assiste|assistent) [également] à la (séance|réunion)`, 'invité*', 'personnalité* invité*', 'personne* (invité*|extérieure*|qualifiée*)', 'auditeur*', 'observateur*', 'public présent', 'autres (participants|personnes|présents)', 'intervenant*', `sont (également|aussi) ${there} [à titre …]`, 'à titre consultatif', 'avec voix consultative', 'membres du public',
      ],
    ],
    ['present', 'staff', ['(personnel|agents|services|administration|fonctionnaires|techniciens|collaborateurs) [présent*|municipa*|de la *|:]', `pour (l'administration|les services|la direction|la mairie)`, 'représentants (de l\'administration|des services)', 'direction générale', 'assistance technique', "fonctionnaires présents", 'secrétariat']],
    ['present', 'members', [`${members} [titulaires|municipaux|communautaires|syndicaux|du bureau|du conseil|en exercice|votants|élus] ${there}`, `[${were}] ${there} (les|mesdames|messieurs) (${members}|mesdames|messieurs|et …) …`, `${there} ou représenté*`, 'élus présents', `[les] ${members} (suivants|ci-après|suivantes) [étaient présents|sont présents]`, `membres titulaires [${there}]`, `délégués titulaires [${there}]`]],
    ['present', 'people', [`[${were}] ${there}`, `${there} [à la (séance|réunion)|à l'assemblée|physiquement|en personne]`, 'participant*', 'participait', 'participaient', 'ont participé', 'feuille de présence', 'appel nominal', 'présences', 'presences', 'en présentiel', `sont ${there}`, "liste des (présents|participants)", `(assistaient|assistent) à la (séance|réunion)`]],
    ['present', 'roster', [`[les] ${members} [municipaux|communautaires|du conseil|du bureau|du comité|syndicaux|titulaires]`, 'membres du (bureau|conseil|comité)', 'bureau', 'composition', "conseil d'administration", 'membres', 'le bureau']],
    ['same', 'members', ['(adjoint|adjointe|adjoints|adjointes|adjoint(e)s) [au maire]', 'maires-adjoints', 'vice-président*', '(groupe|liste) …', 'conseillers délégués', 'collège (des|d\') *', 'pour (la|le|les) …', 'échevin*', 'conseiller* *', 'les adjoints', 'les conseillers']],
    ['same', 'staff', ['personnel administratif', 'services municipaux']],
  ],
  notAttendance: [
    'convocation', 'date de (la) convocation', 'diffusion', 'destinataire*', 'copie', 'copie à', 'ordre du jour', 'pour', 'contre', 'abstention*', 'votants', 'nombre de *', 'rapporteur*', 'votent en faveur', 'votent contre', 'prochaine (séance|réunion)', 'candidat*', 'affichage', 'quorum', 'objet', 'en exercice', 'conseillers en exercice', 'membres en exercice', 'suffrages exprimés',
  ],
  items: [
    'appel', 'appel nominal …', 'présence*', 'présents …', 'ouverture de la (séance|réunion) …', 'ouverture …', 'quorum …', 'vérification du quorum', '(désignation|désignation du|désignation d\'un|designation d\'un|nomination du|nomination d\'un|élection du|élection d\'un) (du|de|d\'un|un|secrétaire*|secretaire*) …', 'secrétaire de séance', 'excusés', 'absences', 'pouvoirs', 'procurations', 'appel des (présents|membres|conseillers|élus) …', 'feuille de présence', 'accueil …', 'élection du bureau de *', 'constitution du bureau …', 'installation …',
  ],
  sentences: [
    ['remote', 'people', [`{names} ${were} ${there} (en visioconférence|en visio|à distance|par visioconférence|par téléphone)`, '{names} (participe|participent|participait|participaient|assiste|assistent) … (à distance|en visioconférence|en visio|par téléphone)']],
    [
      'excused',
      'members',
      [
        `{names} (a|ont|avait|avaient|ayant) donné [un] [leur|son] ${proxy}`, `{names} (donne|donnent|donnait|donnaient) ${proxy} à`, `{names} ${were} [${away}] [et] ${excused}`, `{names} (s'est|se sont|s'étaient|s'était) excusé*`, `{names} (s'est|se sont) fait excuser`, `${away} [et] ${excused} [:] {names}`, `${were} [${away}] [et] ${excused} {names}`, `excuser {names}`, `excuse (l'absence|les absences) de {names}`, `${away}[,] ayant donné ${proxy} {names}`, `{names} (a|ont) (prié|demandé) … excuser`, `(ont|a) donné ${proxy} [écrit|:] {names}`, `{names} ${were} représenté*`,
      ],
    ],
    ['absent', 'members', [`{names} ${were} ${away}`, `${were} ${away} {names}`, `{names} ${away} non excusé*`]],
    ['present', 'guests', [`(assistait|assistaient|assiste|assistent|participait|participaient) (également|aussi|en outre) [à la (séance|réunion)] {names}`, `${were} (également|aussi) ${there} {names}`, `{names} (assiste|assistent|assistait|assistaient) [également] à la (séance|réunion) (en qualité|à titre|en tant) …`, '{names} assistait également', `{names} ${were} (invité|invités|invitée|invitées) …`, 'en présence de {names}']],
    ['present', 'people', [`${were} ${there} {names}`, `{names} ${were} ${there}`, `sont ${there} {names}`, `${there} {names} formant la majorité`, `(les|mesdames et messieurs les) ${members} (suivants|ci-après) … {names}`, `{names} (assistent|assistaient|ont assisté|ont participé|participent) à la (séance|réunion)`, 'à laquelle (assistent|assistaient|participent|participaient) {names}', `en présence des (conseillers|membres) … {names}`]],
  ],
  exceptions: [`tous les ${members} … ${there} (sauf|excepté|à l'exception de|hormis) {names}`, `tous les ${members} (sauf|excepté|à l'exception de|hormis) {names}`, `${there}[,] (sauf|excepté|à l'exception de|hormis) {names}`, `à l'exception de {names}`],
  offices: [
    [
      'chair',
      [
        "[le|la] (président|présidente|president|presidente) [de (séance|seance|la séance|réunion|la réunion|l'assemblée)] [(du|de la|de|des) …|de l'*]", 'co-président*', 'coprésident*', 'animateur de la réunion', 'animatrice de la réunion', 'présidence', '(séance|réunion) présidée par', 'sous la présidence de', 'présidé par', 'animation', 'président-directeur général', 'pdg', 'modérateur', 'modératrice',
      ],
    ],
    ['presiding', ["[monsieur|madame|m.|mme] [le|la] maire [de *|de * *|sortant|par intérim|d'*]", 'mairesse [de *]', '[le|la] bourgmestre', 'député-bourgmestre', 'syndic', 'syndique', 'maire-président*', '[le|la] maire[,] président*']],
    [
      'vice-chair',
      ['[1er|1ère|1re|2e|2ème|2nd|3e|3ème|4e|4ème|5e|5ème|6ème|7ème|8ème|9ème|10ème|premier|première|deuxième|second|seconde|troisième] (vice-président|vice-présidente|vice-presidente|vice-president|vice président|vice présidente) …', '[1er|1ère|1re|2e|2ème|2nd|premier|première|deuxième] (vice-président|vice-présidente|vice-presidente|vice-president|vice président|vice présidente|vice-présidents|vice-présidentes)', '(président|présidente) (suppléant|suppléante)', 'mairesse suppléante', 'maire suppléant', 'vice-bourgmestre'],
    ],
    [
      'secretary',
      [
        '[le|la|les] (secrétaire|secretaire|secrétaires|secretaires) [de (séance|seance|la séance|réunion|la réunion)]', 'secrétaire-trésori*', 'secrétaire (auxiliaire|adjoint|adjointe|rapporteur|du bureau|du conseil|du comité)', 'secrétaire et trésori*', 'secrétaire de l\'assemblée', 'secrétariat de séance', '[le|la] (greffier|greffière) [de la ville|municipal*|adjoint*]', '(directeur général|directrice générale|directeur|directrice) [et|/|-] (greffier|greffière|secrétaire*)', 'secrétaire (élu|élue|désigné|désignée)', 'rédacteur du procès-verbal', 'rédactrice du procès-verbal', 'prise de notes', 'compte rendu rédigé par', 'rédigé par', '[le|la] (rédacteur|rédactrice)', 'secrétaire-greffi*',
      ],
    ],
    ['teller', ['scrutateur*', 'scrutatrice*', 'assesseur*', 'assesseure*']],
    ['substitute', ['[délégué|déléguée|membre|conseiller|conseillère] (suppléant|suppléante|remplaçant|remplaçante) [de …]', 'suppléants', 'suppléantes']],
    [
      'member',
      [
        '(conseiller|conseillère|conseillere|conseillers|conseillères|conseilleres) [municipal|municipale|municipaux|municipales|communal|communale|communaux|communautaire*|départemental*|régional*|général*|métropolitain*|syndica*|délégué|déléguée|délégués|déléguées|d\'arrondissement|de la ville|de ville|du district|subdélégué*|d\'administration]', '(conseiller|conseillère|conseillers|conseillères) municipa* délégué*', '(conseiller|conseillère) délégué* …', 'conseiller* communautaire*', '(adjoint|adjointe|adjoints|adjointes) [au maire] [délégué*] [(à|au|aux|chargé*) …]', '(premier|première|deuxième|troisième|quatrième|cinquième|sixième|1er|1ère|1re|2e|2ème|2nd|3e|3ème|4e|4ème|5e|5ème|6e|6ème|7e|7ème|8e|8ème|9ème|10ème) (adjoint|adjointe|échevin*) [au maire]', 'maire-adjoint*', 'maires-adjoints', 'maire (délégué|déléguée) [de *]', 'échevin*', 'membre [du (bureau|conseil|comité)|titulaire|élu*|de droit|fondat*]', 'membres', '(administrateur|administratrice|administrateurs|administratrices)', '(trésorier|trésorière|tresorier|trésoriers) [adjoint|adjointe]', '(délégué|déléguée|délégués|déléguées) [titulaire|titulaires]', 'élu', 'élue', 'élus', '(représentant|représentante|représentants) [des|du|de] …', '(commissaire|commissaires)', 'chef* de groupe', 'leader de l\'opposition', 'rapporteur*', 'questeur', 'parent* d\'élève*', 'copropriétaire', 'coordinateur adjoint',
      ],
    ],
    ['guest', ['invité', 'invitée', 'invités', 'invitées', 'observateur', 'observatrice', 'auditeur', 'commissaire aux comptes', 'expert-comptable', 'intervenant*', 'notaire', 'architecte', 'urbaniste', 'public', 'journaliste']],
    ['staff', ['dgs', 'd.g.s.', 'dga', 'dst', '(directeur général|directrice générale|directeur|directrice) [des services|adjoint*|des services techniques|général des services]', 'directeur général des services', 'directrice générale des services', 'secrétaire de mairie', 'secrétaire (général|générale) [de mairie|de la mairie]', 'secrétaire administrative', 'receveur municipal', 'receveuse municipale', 'trésorier municipal', 'comptable', 'syndic [de copropriété]', 'gestionnaire']],
  ],
  titleWords: [
    [
      'staff',
      [
        'directeur*', 'directrice*', 'responsable*', 'chef de service', 'chef* de projet', 'chef* du service', 'cheffe*', 'chargé* de', 'ingénieur*', 'technicien*', 'agent', 'agents', 'agente', 'attaché*', 'secrétaire de mairie', 'secrétaire général*', 'gestionnaire*', 'juriste*', 'avocat*', 'comptable*', 'coordinateur*', 'coordinatrice*', 'coordonnateur*', 'coordonnatrice*', 'conseiller technique', 'policier*', 'police municipale', 'bibliothécaire*', 'animateur*', 'animatrice*', 'assistant*', 'collaborateur*', 'collaboratrice*', 'dgs', 'dga', 'dst', 'service', 'services', 'salarié*', 'employé*', 'stagiaire*', 'receveur*', 'chargée de mission', 'chargé de mission', 'rédacteur', 'atsem',
      ],
    ],
    ['guest', ['invité*', 'observateur*', 'observatrice*', 'auditeur*', 'public', 'commissaire aux comptes', 'expert*', 'intervenant*', 'notaire*', 'architecte*', 'urbaniste*', 'habitant*', 'citoyen*', 'journaliste*', 'consultant*', 'bureau d\'études', 'cabinet', 'société']],
    ['member', ['président*', 'maire*', 'adjoint*', 'conseiller*', 'conseillère*', 'membre*', 'trésori*', 'secrétaire*', 'délégué*', 'administrat*', 'représentant*', 'élu', 'élue', 'élus', 'échevin*', 'bourgmestre', 'suppléant*', 'rapporteur*', 'scrutateur*', 'commissaire*', 'vice-président*']],
  ],
  notNames: [
    'aucun', 'aucune', 'néant', 'neant', 'tous', 'toutes', 'tout', 'vacant', 'conseil', 'municipal', 'communautaire', 'commune', 'ville', 'mairie', 'séance', 'seance', 'réunion', 'reunion', 'ordre', 'jour', 'procès-verbal', 'proces-verbal', 'compte', 'rendu', 'délibération', 'délibérations', 'deliberation', 'décision', 'décisions', 'decision', 'point', 'points', 'objet', 'page', 'date', 'lieu', 'heure', 'heures', 'horaire', 'quorum', 'convocation', 'affichage', 'présent', 'présents', 'présente', 'présentes', 'presents', 'present', 'absent', 'absents', 'absente', 'absentes', 'excusé', 'excusés', 'excusée', 'excusées', 'excuses', 'pouvoir', 'pouvoirs', 'procuration', 'procurations', 'votants', 'exercice', 'nombre', 'total', 'vote', 'votes', 'voix', 'pour', 'contre', 'abstention', 'abstentions', 'unanimité', 'majorité', 'adopté', 'approuvé', 'approuve', 'décide', 'autorise', 'adopte', 'vu', 'considérant', 'après', 'étaient', 'etaient', 'était', 'etait', 'sont', 'ont', 'salle', 'salon', 'place', 'rue', 'avenue', 'bâtiment', 'hôtel', 'ecole', 'école', 'bureau', 'commission', 'commissions', 'comité', 'syndicat', 'association', 'associations', 'fédération', 'société', 'sarl', 'département', 'région', 'région', 'république', 'française', 'préfecture', 'préfet', 'budget', 'finances', 'personnel', 'travaux', 'urbanisme', 'culture', 'sport', 'sports', 'jeunesse', 'environnement', 'informations', 'information', 'questions', 'question', 'divers', 'diverses', 'approbation', 'désignation', 'designation', 'nomination', 'élection', 'élections', 'rapport', 'convention', 'subvention', 'subventions', 'projet', 'annexe', 'annexes', 'signature', 'signatures', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche', 'nom', 'noms', 'prénom', 'prénoms', 'qualité', 'fonction', 'titre', 'groupe', 'liste', 'membres', 'membre', 'conseillers', 'conseillères', 'adjoints', 'assemblée', 'générale', 'ordinaire', 'extraordinaire', 'participants', 'invités', 'ouverture', 'levée', 'clôture', 'début', 'fin', 'merci', 'zoom', 'teams', 'visioconférence', 'copropriété', 'résidence', 'lots', 'tantièmes', 'il', 'elle', 'ils', 'elles', 'nous', 'vous', 'on', 'ce', 'cette', 'ces', 'celui-ci', 'lors', 'suite', 'afin', 'ainsi', 'puis', 'ensuite', 'enfin', 'avant', 'pendant', 'depuis', 'dans', 'avec', 'sans', 'selon', 'chaque', 'plusieurs', 'autres', 'certains', 'monsieur le maire', 'madame la maire', 'madame le maire', 'le président', 'la présidente', 'nota', 'remarque', 'action', 'actions', 'demande', 'mise', 'point', 'accord', 'rappel', 'exposé', 'proposition',
  ],
  elections: [
    `{name} (est|a été|sont|ont été|fut|se voit) [ensuite|alors|donc] [à l'unanimité] (désigné|désignée|désignés|désignées|élu|élue|élus|élues|nommé|nommée|nommés|nommées|proposé|proposée|choisi|choisie) [à l'unanimité] [en qualité de|en tant que|comme|pour] [les fonctions de|remplir les fonctions de|assurer les fonctions de|être] {office}`,
    `(est|a été|sont|ont été) [également] (désigné|désignée|désignés|désignées|élu|élue|nommé|nommée|nommés) [en qualité de|en tant que|comme] {office} [:] {name}`,
    `(désigne|nomme|élit|désignent|nomment|désigné|nommé|élu) [à l'unanimité] {name} [en qualité de|en tant que|comme|pour être] {office}`,
    `(désigne|nomme|élit|désignent|désigner|nommer) [en qualité de|en tant que|comme] {office} [:] {name}`,
    `{name} (assure|assurera|assurait|exerce|remplit|occupe|remplira) [les fonctions|la fonction|le rôle] [de|du] {office}`, `{office} (est|a été|:) [confié* à|assuré* par] {name}`, `{name} [est|a été] (élu|élue|désigné|désignée|nommé|nommée) {office}`, `{name} (accepte|a accepté) … {office}`,
  ],
  electing: ['désignation', 'designation', 'nomination', 'élection', 'election', 'désigner', 'élire'],
  elected: ["(est|a été|sont|ont été) [à l'unanimité] (désigné|désignée|désignés|élu|élue|élus|nommé|nommée|nommés)", 'est proposé*', 'se propose', 'est volontaire', 'accepte'],
  meetingOffices: [
    ['chair', ['(président|présidente) (de séance|de la séance|de l\'assemblée|de la réunion)', 'président* de séance']],
    ['secretary', ['(secrétaire|secretaire|secrétaires|secretaires) (de séance|de seance|de la séance|de réunion|auxiliaire|de l\'assemblée)']],
    ['teller', ['scrutateur*', 'scrutatrice*', 'scrutateurs', 'assesseur*']],
  ],
  tasks: [
    [
      'chair',
      [
        'sous la présidence (de|d\'|du) {name}', 'sous la presidence de {name}', 'sous la présidence [et la convocation] (de monsieur|de madame|de m.|de mme) {name}', 'présidé* par {name}', 'présidence de {name}', 'présidence : {name}', '{name} (ouvre|a ouvert|déclare ouverte|lève|a levé|clôt|clôture) la (séance|réunion|session|assemblée)', '{name} (préside|assure la présidence)', 'ouverte par {name}', 'levée par {name}', 'séance ouverte … par {name}', '{name} (maire|bourgmestre)[,] (ouvre|déclare)', 'convocation de {name}', 'animé* par {name}',
      ],
    ],
    ['secretary', ['secrétaire de séance {name}', 'secretaire de seance {name}', 'secrétariat [de séance] … assuré par {name}', '{name} (rédige|prend) (le compte|le procès|les notes)', 'compte[- ]rendu (rédigé|établi) par {name}', 'procès-verbal (rédigé|établi) par {name}', 'secrétaires de séance {name}']],
  ],
  remarks: [
    ['arrival', ['arriv*', 'à partir (du|de la|de) (point|délibération|question|{time})', 'à compter (du|de la) (point|délibération)', 'en retard', 'rejoint*', 'entré* (à|en)']],
    ['departure', ['part à', 'parti*  à', 'départ*', 'quitt*', "jusqu'au point", "jusqu'à", 'sort à', 'sorti*', 'a quitté', "jusqu'à la délibération"]],
    ['partial', ['(présent|présente|absent|absente) (du|au|pour) (point|points|vote)', 'sauf (pour|au|les) (point*|la délibération|le vote)', 'pour les (points|délibérations)', 'partiellement', 'points # à #', '(au|du) point #']],
    ['excused', ['excusé*', 'excuse*', 'pouvoir à', 'pouvoir*', 'procuration*', 'donne (pouvoir|procuration) …', 'a donné …', 'ayant donné …', 'représenté* par', 'mandat à', 'en congé', 'malade', 'maladie', 'motif *']],
    ['absent', ['absent*', 'non excusé*', 'n\'assiste pas']],
    ['remote', ['en visioconférence', 'visioconférence', 'en visio', 'visio', 'à distance', 'en ligne', 'par téléphone', 'par (zoom|teams|visioconférence|visio|skype)', 'via (zoom|teams|skype)', 'distanciel', 'en distanciel']],
    ['substitute', ['(suppléant|suppléante|remplaçant|remplaçante) (de|d\'|du) …', 'remplace …', 'remplaçant …', 'suppléant', 'suppléante', 'en remplacement de …']],
    ['present', ['présent', 'présente', 'présents', 'présentes', 'en présentiel']],
  ],
  marks: [
    ['present', ['x', '✓', '✔', '√', '☒', '☑', 'p', 'présent', 'présente', 'oui', 'pr', '•', '●', '1']],
    ['absent', ['a', 'abs', 'absent', 'absente', 'non', '☐', '-', '–', '0', 'abs.']],
    ['excused', ['e', 'exc', 'exc.', 'excusé', 'excusée', 'ae', 'pouvoir', 'procuration', 'représenté', 'représentée', 'r', 'abs. exc.', 'abs exc']],
    ['remote', ['v', 'visio', 'visioconférence', 'distanciel', 'd', 'à distance']],
  ],
  substitutions: [
    '{substitute} (remplace|remplaçait|remplaçant|supplée|suppléait) {absent}', '{substitute} [,] (suppléant|suppléante|remplaçant|remplaçante) de {absent}', '{absent} [est|était] (remplacé|remplacée|suppléé|suppléée) par {substitute}', '{substitute} en remplacement de {absent}', '{substitute} en (lieu et place|remplacement) de {absent}',
  ],
  representing: ['représentant', 'pour', 'de la société', 'de', 'du', 'au nom de', 'société', 'cabinet', "de l'association"],
  relatives: ['qui', 'dont', 'lequel', 'laquelle', 'que', 'à', 'a'],
  changes: [
    [
      'missed',
      [
        '{name} (ne prend|ne prennent|ne prenait|n\'a pas pris|n\'ont pas pris|n\'ayant pas pris) [pas] part (au vote|au débat|à la délibération|aux débats|à la discussion|ni)', '{name} (quitte|sort de|sortent de|quittent) la (salle|séance) (pendant|pour|au moment|lors|durant|avant) …', '{name} ne (participe|participent) pas (au vote|à la délibération|au débat|à la discussion|à ce point)', '{name} n\'a pas (participé|pris part)', '{name} se (retire|retirent) [de la salle|pour|pendant|au moment|de la séance|avant]', '{name} s\'étant retiré*', '{name} ne (vote|votent) pas',
      ],
    ],
    ['recusal', ['{name} se (récuse|récusent|déporte|déportent)', '{name} (déclare|déclarent) … conflit d\'intérêt*', '{name} (étant|est|se déclare) intéressé* …', '{name} s\'abstient de (siéger|participer) …']],
    ['arrival', ['{name} (arrive|arrivent|est arrivé*|sont arrivé*|entre en séance|rejoint la|rejoignent la|rejoint l\'assemblée|intègre la séance|prend place)', 'arrivée de {name}', 'arrivée : {name}', '{name} (réintègre|regagne|revient|reprend) … (salle|séance|place)', 'entrée de {name}', 'retour de {name}']],
    ['departure', ['{name} (quitte|quittent|a quitté|ont quitté) (la séance|la réunion|définitivement|l\'assemblée|la salle à)', 'départ de {name}', 'départ : {name}', '{name} (doit partir|part à|s\'en va|doit quitter)', 'sortie de {name}']],
  ],
  timing: [
    ['before', ['avant', 'préalablement']],
    ['after', ['après', 'à la suite', 'à l\'issue', 'à la fin', 'suite']],
    ['during', ['pendant', 'lors', 'au cours', 'durant', 'au moment', 'au point', 'à ce point']],
  ],
  quorum: [
    ['not-met', ['quorum (n\'est|n\'étant|n\'était|n\'a) pas [été] (atteint|réuni|constaté)', 'absence de quorum', 'faute de quorum', 'défaut de quorum', 'sans quorum', 'quorum non atteint', 'pas de quorum', 'ne réunit pas le quorum']],
    [
      'met',
      [
        'quorum (est|étant|était|ayant été|a été|soit|fut) [donc|ainsi|bien|déclaré|largement] (atteint|réuni|constaté|rempli|vérifié|acquis|respecté|constitué)', 'quorum (atteint|réuni|constaté|ok)', '(constate|constaté|vérifie|vérifié|constatant|déclare|constat|constatation) … quorum', 'il y a quorum', 'formant la majorité des membres [en exercice]', 'formant la majorité', 'quorum : oui', 'ayant le quorum', 'le quorum est', 'majorité des membres en exercice', 'y a quorum', 'valablement délibérer', 'délibérer valablement', 'peut valablement',
      ],
    ],
  ],
  honorifics: ['m', 'm.', 'mm', 'mm.', 'mme', 'mme.', 'mmes', 'mmes.', 'mlle', 'mlles', 'mr', 'mr.', 'mrs', 'mmes et mm.', 'mmes et mm', 'monsieur', 'messieurs', 'madame', 'mesdames', 'mademoiselle', 'mesdemoiselles', 'mesdames et messieurs', 'me', 'maître', 'dr', 'dr.', 'docteur', 'pr', 'pr.', 'professeur', 'mgr', 'père', 'abbé', 'monsieur le', 'madame la', 'madame le', 'mesdames les', 'messieurs les', 'le docteur', 'ms'],
  postNominals: ['ing.', 'avocat', 'avocate', 'phd', 'md', 'cpa', 'm.d.', 'ph.d.'],
} as const satisfies AttendanceWords;
