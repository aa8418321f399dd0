// French: what decides and with what outcome (vocabulary fr.7; traps T1 to T4, T10, T22, T46).
import type { DecisionWords } from '../decision-words.ts';

const body =
  "(conseil|conseillers|conseils|assemblée|assemblee|commission|comité|comite|bureau|membres|élus|copropriétaires|collège|municipalité|directoire|syndicat|délégués|administrateurs|ag|ca|l'assemblée|l'ag)";
/** In the present tense, as resolutions are written. */
const verb =
  "(approuve|approuvent|adopte|adoptent|accepte|acceptent|décide|décident|decide|decident|autorise|autorisent|valide|valident|vote|votent|fixe|fixent|désigne|désignent|designe|élit|élisent|nomme|nomment|refuse|refusent|rejette|rejettent|ratifie|ratifient|entérine|entérinent|attribue|attribuent|accorde|accordent|confirme|confirment|arrête|sollicite|sollicitent|mandate|mandatent|charge|chargent|institue|crée|créent|retient|retiennent|alloue|instaure|reporte|reportent|ajourne|délègue|habilite|abroge|émet|emet|émettent|s'engage|résout|agrée|donne (pouvoir|mandat|délégation|son|un|quitus|acte|tout)|donnent (pouvoir|mandat|délégation|leur|un|quitus)|prend acte|prennent acte|prend note|se prononce|se prononcent|demande|demandent|renouvelle|renonce|consent|dit que|opte|choisit|propose)";
/** The same verbs where nobody is named who decides: only those that nobody else would use so. */
const lone =
  "(approuve|aprouve|approuvent|adopte|adoptent|décide|décident|decide|autorise|autorisent|valide|valident|fixe|désigne|designe|élit|nomme|refuse|rejette|ratifie|entérine|attribue|accorde|mandate|charge|institue|crée|retient|alloue|instaure|délègue|habilite|abroge|sollicite|renouvelle|accepte|acceptent|confirme)";
const object = "(le|la|les|l'*|de|d'*|du|des|que|qu'*|un|une|cette|ce|ces|cet|monsieur|madame|m.|mme|au|aux|à|son|sa|ses|comme|ainsi|également)";
const done =
  '(adopté|adoptée|adoptés|adoptées|adopte|approuvé|approuvée|approuvés|approuvées|approuve|accepté|acceptée|acceptés|acceptées|validé|validée|validés|validées|voté|votée|votés|votées|ratifié|ratifiée|entériné|entérinée|rejeté|rejetée|rejetés|rejetées|rejete|refusé|refusée|refusés|refusées|repoussé|repoussée|ajourné|ajournée|ajournés|reporté|reportée|reportés|reportées|retiré|retirée|retirés|retirées|retenu|retenue|retenus|retenues|désigné|désignée|désignés|désignées|designe|élu|élue|élus|élues|réélu|réélue|réélus|nommé|nommée|nommés|nommées|décidé|décidée|arrêté|arrêtée|autorisé|autorisée|attribué|attribuée|accordé|accordée|fixé|fixée|fixés|fixées|reconduit|reconduite|reconduits|renouvelé|renouvelée|constaté|résolu)';
const passed =
  '(adopté|adoptée|adoptés|adoptées|adopte|approuvé|approuvée|approuvés|approuvées|accepté|acceptée|acceptés|acceptées|validé|validée|validés|validées|voté|votée|votés|votées|ratifié|ratifiée|entériné|entérinée|rejeté|rejetée|rejetés|rejetées|refusé|refusée|refusés|refusées|repoussé|repoussée|ajourné|ajournée|ajournés|reporté|reportée|reportés|reportées|retiré|retirée|retirés|retirées|retenu|retenue|retenus|retenues|désigné|désignée|désignés|désignées|élu|élue|élus|élues|réélu|réélue|réélus|nommé|nommée|nommés|nommées|décidé|décidée|reconduit|reconduite|résolu|renvoyé|renvoyée|renvoyés)';
const matter =
  "(délibération|délibérations|deliberation|procès-verbal|proces-verbal|procès verbal|pv|procès-verbaux|compte rendu|compte-rendu|comptes rendus|comptes|compte|budget|budgets|résolution|résolutions|motion|motions|proposition|propositions|amendement|projet|point|points|rapport|rapports|ordre du jour|l'ordre du jour|convention|tarifs|tarif|demande|demandes|subvention|subventions|candidature|quitus|vœu|voeu|règlement|dm|cr|décision|bilan|planning|devis|offre)";
const unanimous = "(à|a) (l'unanimité|l'unanimite|la majorité|la majorite|main levée|mains levées)";

export const decisions = {
  outcomes: [
    [
      'rejected',
      [
        '(rejeté|rejetée|rejetés|rejetées|rejette|rejettent|rejeter|rejete|repoussé|repoussée)', '(refuse|refusent|refusé|refusée|refusés|refusées|refuser)', 'non (retenu*|adopté*|approuvé*|accepté*|validé*)', "n'est pas (adopté*|approuvé*|retenu*|accepté*|validé*)", "n'a pas été (adopté*|approuvé*|retenu*|accepté*)", "(n'approuve|n'adopte|n'accepte|ne valide|ne retient|n'autorise|ne souhaite) pas", "(décide|décident) de ne pas", 'avis défavorable', "s'oppose à", 'pas donné suite', 'ne pas donner suite', 'vote défavorable', "ne sont pas (adopté*|approuvé*|retenu*|accepté*)",
      ],
    ],
    [
      'adopted-amended',
      [
        '(amendé|amendée|amendés|amendées)', 'avec (les|la|une|l\'*|ces|cette|des|quelques) (modification*|correction*|amendement*|remarque*|rectification*|précision*)', 'sous réserve (de|des|d\'*|du) [la|cette|ces|l\'*] (modification*|correction*|remarque*|rectification*|ajout*)', '(tel|telle|tels) que (modifié*|corrigé*|rectifié*|amendé*)', 'ainsi (modifié*|corrigé*|rectifié*|amendé*)', "(moyennant|compte tenu de) (la|les|cette|ces) (modification*|correction*)", 'avec modification*', 'après (modification*|correction*)', '(modifié|modifiée) et (adopté*|approuvé*)',
      ],
    ],
    ['withdrawn', ["(retiré|retirée|retirés|retirées|retirer|retire|retrait) … (à|de|a) l'ordre du jour", "(est|sont|a été|ont été) [donc] (retiré|retirée|retirés|retirées)", '(point|délibération|motion|proposition|dossier) (retiré|retirée)', 'retire (sa|la|cette|le|ce) (motion|proposition|délibération|point)']],
    ['returned', ["(renvoyé|renvoyée|retourné|retournée) à (l'auteur|l'expéditeur|l'instance)"]],
    [
      'postponed',
      [
        '(est|sont|a été|ont été|a donc été|sera|être) [donc|ainsi] (reporté|reportée|reportés|reportées|ajourné|ajournée|différé|différée)', '(reporté|reportée|reportés|reportées|reporter|reporte|reportent|ajourné|ajournée|ajourner|ajourne|différer|remis|remise) (à|au|en|lors|ce point|cette|ce|le point|la décision|la délibération|le vote|l\'examen|sa décision) …', '(report|ajournement) (de ce|de cette|du|de la|de l\'*) (point|vote|décision|dossier|délibération|examen|séance)', 'surseoir', 'sursis à statuer', 'sursoit', '(décision|vote|choix|débat) [sera] (reporté|reportée|prise|pris) … (prochain*|ultérieur*)', "(à|au|lors d'un|lors de la|lors du|en) (prochain|prochaine) (conseil|séance|réunion|commission|assemblée)", 'à une (prochaine|séance) …', 'à une (date|séance) ultérieure', 'mis en attente', 'en attente', 'reporté', 'ajourné',
      ],
    ],
    ['referred', ['(renvoyé|renvoyée|renvoie|renvoyer|renvoient) (à|en|au|devant|vers) …', 'à traiter (dans|en|par|avec) (la|le|commission|bureau) …', '(transmis|transmise|soumis|soumise) (à la|en|au) (commission|bureau|comité) …', 'charge la commission', "à (étudier|revoir|examiner|voir) (en|par la|avec la|dans la) commission"]],
    ['recommended', ['(émet|émettent|emet|donne|donnent|rend|émettre|donner|formule) … avis [très] favorable', '(recommande|recommandent|recommander)', "(émet|émettent|émettre|formule) [le|un|l'*] (vœu|voeu|souhait)", `${body} (propose|proposent) (au|à la|à l'*)`]],
    [
      'elected',
      [
        "(est|sont|a été|ont été|été|soit) [également|donc|ainsi|déclaré*|proclamé*|,] [à l'unanimité] [,] (désigné|désignée|désignés|désignées|élu|élue|élus|élues|réélu|réélue|réélus|réélues|nommé|nommée|nommés|nommées|reconduit|reconduite|reconduits)", '(désigne|désignent|designe|designent|élit|élisent|nomme|nomment|réélit)', '(décide|décident) [de|,] … (désigner|élire|nommer)', 'proclamé* élu*', '(élu|élue|élus|élues|réélu|réélue) (président*|vice*|maire|secrétaire*|trésori*|adjoint*|à l\'unanimité|membre*|au|délégué*)', 'désigner [comme|en qualité|m.|mme|monsieur|madame] …', 'est proposé* comme secrétaire', '(élection|désignation) … vote',
      ],
    ],
    [
      'adopted',
      [
        'adopt*', 'approuv*', 'aprouve', 'accepte', 'acceptent', 'accepter', '(accepté|acceptée|acceptés|acceptées)', '(valide|valident|valider|validé|validée|validés|validées)', 'autoris*', '(décidé|décidée)', 'ratifi*', 'entérin*', '(voté|votée|votés|votées|vote pour|vote favorable)', '(attribue|attribuent|attribuer|attribué|attribuée)', '(accorde|accordent|accorder|accordé|accordée)', '(fixe|fixent|fixer|fixé|fixée)', 'donne (pouvoir|mandat|délégation|son accord|un accord|quitus|tout pouvoir|tous pouvoirs)', '(donnent|donner) (pouvoir|mandat|leur accord|quitus|délégation)', '(confirme|confirment|confirmer)', '(sollicite|sollicitent|solliciter)', '(mandate|mandatent|mandater)', '(charge|chargent|charger)', '(institue|instituer|instaure|instaurer|crée|créent|créer|alloue|allouer)', "(s'engage|s'engagent)", "(à|a) l'(unanimité|unanimite)", 'unanimité', 'unanimement', '(retenu|retenue|retenus|retient|retenir)', 'favorable', 'résolu', "d'accord", '(arrête|arrêter|arrêté)', '(demande|demandent) (à ce que|que|à)', '(consent|renouvelle|renouveler|reconduit|reconduire|agrée|délègue|habilite|abroge|opte)', 'quitus', '# (voix|votes|vote) pour', '# pour', 'levée', 'convenu', 'décision est prise',
      ],
    ],
    ['noted', ['(prend|prennent|prendre|pris) (acte|note|connaissance)', 'dont acte', 'donne acte', 'donner acte', 'est informé', '(constate|constatent|constater)', 'acte est donné', 'information']],
    ['no-decision', ['pas de vote', 'sans vote', "ne (donne|fait|faisant) pas [lieu à|l'objet d'un] vote", 'aucune décision', 'pas de décision', 'pour information', 'sans objet']],
  ],
  formal: [
    `${body} [municipal|communal|communautaire|départemental|régional|métropolitain|général|syndical|d'administration|générale|directeur|présents|du conseil] … ${verb}`,
    `${body} [municipal|communal|communautaire|départemental|régional|métropolitain|général|syndical|d'administration|générale|directeur|présents|du conseil] … … ${verb} (${object}|${unanimous}|le)`,
    `${body} … (a|ont) [ensuite|alors|donc|également] (décidé|approuvé|adopté|voté|accepté|validé|autorisé|désigné|élu|rejeté|refusé|pris acte|nommé|reporté|donné (son|leur) accord) [${unanimous}]`,
    `${lone} ${object}`,
    `(prend|prennent) acte`,
    `donne (pouvoir|mandat|délégation|son accord|quitus|tout pouvoir|tous pouvoirs)`,
    `[, ] ${unanimous}[,] … ${verb}`,
    `${verb}[,] ${unanimous}`,
    `(est|sont) [donc|ainsi|alors|également|déclaré|mis aux voix et] [,] ${passed}`,
    `${matter} … (est|sont|a été|ont été|est donc|a donc été) [mis aux voix et|soumis au vote et|donc|ainsi|déclaré*] ${done}`,
    `${matter} [*|…] ${done} (${unanimous}|[à] l'unanimité|: vote|avec # voix|par # voix|sans observation*|sans remarque*)`,
    `(a été|ont été|été) ${done} ${unanimous}`,
    `(il est|il a été) [donc|ainsi|alors|finalement] (décidé|convenu|résolu|arrêté) (de|d'*|que|qu'*)`,
    'décision est prise (de|d\'*)',
    `(la|cette|une) décision est prise`,
    `${matter} non (retenu*|adopté*|approuvé*|accepté*|validé*)`,
    `vote : … … ${done}`,
    `# pour … … ${done}`,
    `${done} (${unanimous}|par # voix|à # voix|à l'unanimité)`,
    `mis* aux voix[,] … … ${done}`,
    "émet un avis [très] (favorable|défavorable)",
    "(report|retrait) (de ce|du) point",
    "(point|délibération|dossier|motion) (retiré|retirée|reporté|reportée|ajourné|ajournée) [de|à|au|par]",
    '(élu|élue|élus|réélu|réélue|désigné|désignée) à l\'unanimité',
    'accord (du conseil|unanime)',
    'au vu de ces éléments, le conseil',
  ],
  soft: [
    `${body} [municipal|communal|d'administration] [est|sont|se dit|se disent|reste|restent] (d'accord|favorable*|unanime*)`,
    '(il est|est|a été|il a été) convenu (de|d\'*|que|qu\'*)',
    `(tous|tout le monde|les membres présents) (est|sont|étant) d'accord`,
    '(on|nous) (décide|décidons|retient|retenons|valide|validons) …',
    "(à traiter|à étudier|à revoir) (dans|en|par|avec) (la|le|commission|bureau) …",
    "une décision sera prise",
    "avis favorable (du conseil|de l'assemblée|du bureau|des membres)",
    `(action|proposition|candidature|devis|solution|horaire|offre) (retenu*|validé*|accepté*)`,
    'il est (retenu|validé|acté) (de|d\'*|que|qu\'*)',
    "accord de principe",
  ],
  bare: [
    '(adopté|adoptée|adoptés|adoptées|approuvé|approuvée|approuvés|approuvées|accepté|acceptée|acceptés|acceptées|validé|validée|validés|rejeté|rejetée|refusé|refusée|reporté|reportée|ajourné|ajournée|retiré|retirée|voté|votée|élu|élue|élus|retenu|retenue)', '(adopte|approuve|accepte|valide|autorise|décide|decide|rejette|refuse|désigne|fixe) …', 'adoption à', 'adoption par', `[vote|votes|vote du conseil|résultat du vote|adoption|approbation|accord] [:] [pour|voté|adopté] ${unanimous}`, 'unanimité', 'vote : unanimité', '# (votes|voix) (pour|contre)', '# abst*[,] # (votes|voix) pour', 'vote : (unanime|favorable|accepté|adopté|approuvé|pour)', 'accord unanime', 'unanimité des *', 'prend acte', 'pris acte', 'dont acte', 'avis favorable', 'avis défavorable', 'à traiter (dans|en|par) …', "approbation (à|par) …",
  ],
  fragments: [
    '(adopté|adoptée|adoptés|adoptées|approuvé|approuvée|approuvés|approuvées|accepté|acceptée|acceptés|acceptées|validé|validée|validés|rejeté|rejetée|reporté|reportée|ajourné|retiré|retirée|voté|votée|retenu|retenue|élu|élue|réélu|réélue|élus)', `(adopté|adoptée|approuvé|approuvée|accepté|acceptée|validé|validée|voté|votée|élu|élue|élus|désigné|désignée|vote|accord|adoption|approbation) [:] ${unanimous}`, 'vote favorable', 'prend acte', 'dont acte',
  ],
  elected: ['élu', 'élue', 'élus', 'élues', 'réélu', 'réélue', 'réélus', 'désigné', 'désignée', 'reconduit', 'reconduite'],
  resolutions: ['et [il est] [unanimement] résolu', "il est [unanimement|donc|en conséquence|également|de plus] résolu", 'en conséquence[,] il est [unanimement] résolu', 'qu\'il soit [unanimement|et il est] résolu', 'il est [en conséquence|donc] proposé et résolu'],
  void: [
    `(si|lorsque|lorsqu'*|quand|avant|une fois|dès que|tant que|jusqu'à ce) [que|le|la|l'*|il|elle] … ${done}`,
    `(si|lorsque|quand) [le|la|l'*] ${body} … ${verb}`,
    `(doit|doivent|devra|devront|pourra|pourront|pourrait|peut|peuvent|devrait|devait|sera|seront|serait|seraient|soit|soient|avoir|ayant) [ensuite|donc|alors|également|définitivement] [été|être] ${done}`,
    `(à|pour|d'|afin d'|va|vont) être ${done}`,
    `(m.|mme|mr|mlle|monsieur|madame|maire|président|présidente|il|elle|ils|elles|qui|adjoint|adjointe|on|ne|je|loi|code|article|décret|règlement|arrêté|statuts|préfet|préfecture|état|gouvernement|département|région|tribunal|entreprise|société|association|propriétaire|personne|dgs) [a|ont|nous|le|la] ${verb}`,
    `(m.|mme|mr|mlle|monsieur|madame) * [*] [*] ${verb}`,
    `(loi|code|article|décret|préfet|tribunal) … (l'|)${lone}`,
    `${verb} la parole`, 'propose (de|d\'*|que|qu\'*|à|au|aux|une|un|le|la|les)', "demande (s'il|si|à m.|à mme|à monsieur|pourquoi|quel*|combien|quand|comment|des|les|la|le|une|un|où|de|l'*)", 'se prononce* sur', 'vote (a|à) (bulletin|bulletins|main)', '(doit|doivent|peut|peuvent|va|vont) (se prononcer|décider)', "(conseiller|conseillers|élus|élu) (municipal|municipaux) (délégué|élu*)", '(décision|décisions) (modificative|budgétaire)', 'la décision (de|du|d\'*) (l\'*|département|préfet|tribunal|la *)',
    "(délibération|convention|règlement|projet|pv|budget|plan|statuts|arrêté) (adopté|adoptée|approuvé|approuvée|voté|votée) (le|en|par|lors|du)", '(adopté|adoptée|approuvé|approuvée|votée|voté|validée|validé) (le|en date|en séance|lors|dans|par la|par le|par délib*|précédemment|antérieurement)', "(sont|est) (fixé*|autorisé*|accordé*|attribué*) (par|à l'article|dans|chaque|au|en|sur)", '(tarifs|montant*|prix|loyer) (est|sont) fixé*', 'arrête* (le|les|la) (travaux|circulation)', 'compte* arrêté*', 'arrêté (municipal|préfectoral|du|n°|de|ministériel)', '(est|sont) élus', 'nombre de *', '(à|pour) (la|le) (personne|maire) (désigné*|élu*)', 'nouvellement élu*', 'charge (de|du|des|à|la commune|les|pour)', "(à|en|prise en|au) charge", 'fixe (de|du|et|ou)', '(compte|secrétaire|poste|téléphone|taux) fixe',
  ],
  reported: [
    "(explique|expliquent|précise|précisent|indique|indiquent|rappelle|rappellent|informe|informent|souligne|soulignent|expose que|signale|signalent|répond|répondent|ajoute|ajoutent|estime|estiment|pense|pensent|remercie|souhaite|souhaitent|s'interroge|s'interrogent|s'étonne|regrette|regrettent|fait (part|remarquer|savoir|observer|état)|font (part|remarquer)|annonce|évoque|a (indiqué|précisé|rappelé|expliqué|informé|souligné)|déclare que|craint|constate que|il est (rappelé|précisé|indiqué|proposé|demandé|exposé|souligné)|affirme|relève|note que|considère|fait valoir|interroge|suggère|dit que)",
  ],
  otherTimes: [
    'par [sa|une] délibération [n°|du|en date] [#]', '(lors|au cours) (du|de la) (dernier|dernière|précédent|précédente) …', "(l'an|l'année) (dernier|dernière|passé|passée|précédente)", 'précédemment', 'antérieurement', '(avait|avaient) [été|déjà|alors] …', '(dans|en|lors de) sa séance du', 'en (19##|20##)[,] [le|la|les|il]', 'il y a (# ans|quelques|plusieurs)', 'à l\'époque', 'au précédent', 'dernièrement', 'en son temps', '(a|ont) déjà (été|fait|donné|voté|approuvé|adopté)',
  ],
  standing: [],
  closings: ['(séance|réunion|assemblée) (est|a été) (levée|close|clôturée)', '(lève|clôt|clôture) la (séance|réunion)'],
  leaning: [
    '(cette|ces|ce|cet) (proposition*|demande*|motion|résolution|délibération|point|amendement|dépense*|solution|décision|candidature*|offre|projet*|devis) [mis* aux voix] (est|sont|a été|ont été)', '(elle|il|elles|ils|ceux-ci|celle-ci|celui-ci|celles-ci) (est|sont|a été|ont été) … (adopté*|approuvé*|accepté*|élu*|rejeté*|désigné*|validé*|retenu*)', '(tous|toutes|les deux|les trois) (sont|ont été) (élu*|réélu*|adopté*|approuvé*)', 'approuve cette', 'accepte cette', 'valide cette', 'valide (ce|ces) ', 'ce qui est (accepté|approuvé|adopté)', "est d'accord", "sont d'accord", 'le conseil (accepte|approuve|valide)',
  ],
  dissent: [
    '(vote|votent|a voté|ont voté|votant) contre', "(s'abstient|s'abstiennent|s'est abstenu*|se sont abstenu*|s'abstenant)", '# (voix|vote|votes) contre', '# contre', 'contre [:] [#]', 'abstention*', 'dissidence*', "(en|marque* son|exprime* son) désaccord", "s'oppose* (à|au)", 'voix contre', 'refus de vote',
  ],
  numberLabels: ['résolution n°', 'résolution no', 'résolution numéro', 'décision n°'],
  currencies: [
    ['EUR', ['€', 'euros', 'euro', 'eur', 'k€', 'm€']],
    ['CHF', ['chf', 'francs', 'fr.', 'frs']],
    ['CAD', ['$', 'dollars', '$ca', 'cad']],
    ['XPF', ['xpf', 'fcfp']],
    ['XOF', ['fcfa', 'f cfa']],
  ],
  magnitudes: { million: 1_000_000, millions: 1_000_000, milliard: 1_000_000_000, milliards: 1_000_000_000, mille: 1000, k: 1000, m: 1_000_000 },
  decimal: ',',
} as const satisfies DecisionWords;
