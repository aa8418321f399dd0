// Spanish: earlier handling, referrals, tasks (vocabulary es.6, es.7).
import type { HandlingWords } from '../handling-words.ts';

export const handling = {
  history: [
    ['body', ['comisión', 'órgano', 'comisión informativa', 'dictaminado por', 'junta']],
    ['date', ['fecha', 'fecha de la sesión', 'sesión de fecha', 'fecha de sesión']],
    ['number', ['punto', 'punto nº', 'acuerdo nº', 'número', 'expediente']],
  ],
  referred: [
    '(remitir|remite|remitió|remitirá|elevar|eleva|elevó|someter|trasladar|traslada|enviar|derivar|deriva|pasar|pasa|pasará|turnar|turna) … (a la|al|a los|para) [su] [aprobación|dictamen|estudio|la|el]', '(dar|dando|dese) traslado … (a la|al)', '(se tratará|será tratado|se estudiará|se verá|se debatirá|se llevará) (en|por|a) (la|el|próximo|próxima)', 'para su (estudio|dictamen|aprobación|debate) (en|por) (la|el)', 'proponer al (pleno|ayuntamiento)', 'instar (a la|al)',
  ],
  dateLinks: ['de', 'del', 'el', 'el día', 'de fecha', 'en sesión de', 'en sesión de fecha', 'de la sesión de', 'celebrada el', 'que se celebrará el', 'celebrada el día'],
  actions: [
    ['text', ['acción', 'acciones', 'tarea', 'actividad', 'compromiso', 'qué', 'asunto']],
    ['responsible', ['responsable', 'responsables', 'encargado', 'encargada', 'quién', 'asignado a', 'a cargo de', 'ejecuta']],
    ['deadline', ['fecha límite', 'plazo', 'fecha', 'fecha de entrega', 'cuándo', 'fecha compromiso', 'vencimiento', 'fecha de cumplimiento']],
  ],
  tasked: [
    '(se encarga|se encargará|se encargan|queda encargado*|queda encargada|se compromete|se comprometen|se hace cargo) (de|a|en)', 'se le (solicita|pide|encarga|encomienda) (que|a|la|el)', '(deberá|tendrá que|va a) (contactar|enviar|preparar|revisar|presentar|solicitar|elaborar|gestionar|informar|coordinar|investigar)', 'queda (facultado|facultada|encargado|encargada|comisionado) para', 'quedó en', 'se ofrece (a|para)',
  ],
  taken: ['(contactará|enviará|preparará|revisará|presentará|solicitará|elaborará|gestionará|coordinará|investigará|consultará|pedirá|buscará|realizará|hablará con|redactará|averiguará)'],
  nobody: ['se', 'lo', 'que', 'esto', 'ello', 'ellos', 'este', 'esta', 'él', 'ella', 'nosotros', 'yo', 'todos', 'cuando', 'si', 'quien', 'ayuntamiento', 'expediente', 'acuerdo', 'pleno', 'junta', 'proyecto', 'empresa', 'obra', 'ley', 'comisión', 'cada', 'contrato', 'también'],
  deadlines: ['antes de', 'antes del', 'antes del día', 'a más tardar', 'a más tardar el', 'hasta el', 'para el', 'plazo', 'como máximo el', 'fecha límite'],
} as const satisfies HandlingWords;
