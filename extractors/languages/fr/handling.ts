// French: earlier handling, referrals, tasks (vocabulary fr.6, fr.7).
import type { HandlingWords } from '../handling-words.ts';

export const handling = {
  history: [
    ['body', ['commission', 'instance', 'comité', 'organe', 'assemblée', 'examiné par', 'passage en commission']],
    ['date', ['date', 'date de la séance', 'séance du', 'date de commission', 'en date du', 'examiné le']],
    ['number', ['délibération n°', 'point', 'point n°', 'n°', 'numéro']],
  ],
  referred: [
    '(renvoyé|renvoyée|renvoie|renvoyer|transmis|transmise|soumis|soumise|soumettre|transmettre|adressé|adressée) [pour (avis|examen|décision|étude)] (à la|au|aux|à l*|devant la|devant le)', '(renvoi|transmission) (en|à la|au|devant)', 'renvoyé* en (commission|bureau)', 'sera (examiné|examinée|soumis|soumise|présenté|présentée|étudié|étudiée|débattu|débattue|vu|vue) (à la|au|aux|en|par la|par le|lors de la|lors du)', 'à traiter (dans|en|par) [la|le]', '(émet|émettre|donne) un avis favorable', "pour (avis|examen) (à la|au|devant la)", 'à étudier en', 'à (revoir|examiner|discuter) en',
  ],
  dateLinks: ['du', 'le', 'en date du', 'de la séance du', 'lors de la séance du', 'du mois de', 'prévue le', 'prévu le', 'qui se tiendra le'],
  actions: [
    ['text', ['action', 'actions', 'tâche', 'tâches', 'à faire', 'quoi', "point d'action", 'mesure']],
    ['responsible', ['responsable', 'responsables', 'qui', 'pilote', 'porteur', 'référent', 'référente', 'en charge', 'attribué à', 'assigné à', 'resp.', 'chargé']],
    ['deadline', ['échéance', 'échéances', 'délai', 'date limite', 'quand', 'pour le', 'date butoir', 'date prévue']],
  ],
  tasked: [
    '(est|sont|a été|ont été) (chargé|chargée|chargés|chargées|prié|priée|invité|invitée|mandaté|mandatée|missionné*) (de|d\'*|pour)', '(est|sont) (chargé|chargés) de', 'se charge* de', 'doit (contacter|vérifier|préparer|envoyer|demander|relancer|rédiger|voir|faire)', 'va (contacter|vérifier|préparer|envoyer|demander|relancer|rédiger|voir|se renseigner|prendre contact)', 'vont (contacter|vérifier|préparer|demander|relancer|voir)', "(s'occupe|s'occupera|s'occupent) d*",
  ],
  taken: [
    '(contacte|contactera|contacter|prépare|préparera|relance|relancera|rédige|rédigera|envoie|enverra|vérifie|vérifiera|organise|organisera|transmet|transmettra|recherche|étudiera|prendra contact|regarde|se renseigne|se renseignera|fera le point|fera un devis|demandera)',
  ],
  nobody: [
    'il', 'elle', 'ils', 'elles', 'on', 'nous', 'vous', 'je', 'ce', 'cela', 'ceci', 'qui', 'que', 'dossier', 'point', 'commune', 'projet', 'tous', 'si', 'lorsque', 'quand', 'celui-ci', 'celle-ci', 'entreprise', 'conseil', 'question', 'budget', 'convention',
  ],
  deadlines: ['avant', 'avant le', 'au plus tard', 'au plus tard le', "d'ici", "d'ici le", "d'ici au", 'pour le', 'échéance', 'délai', 'jusqu\'au', 'date limite'],
} as const satisfies HandlingWords;
