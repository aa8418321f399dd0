// Spanish: headings of items, contents lists, openness (vocabulary es.4).
import type { ItemWords } from '../item-words.ts';

const act = '(acta|actas|borrador|borradores|acta/s|minuta)';

export const items = {
  words: ['punto', 'punto nº', 'punto n.º', 'punto número', 'asunto', 'asunto nº', 'asunto número', 'nº', 'n.º', 'expediente nº', 'moción nº', 'acuerdo nº', 'acuerdo número', 'pto.', 'tema', 'propuesta nº', 'apartado'],
  contents: ['índice', 'indice', 'sumario', 'contenido', 'tabla de contenido'],
  agenda: ['orden del día', 'orden del dia', 'el orden del día', 'asuntos a tratar', 'temario', 'puntos del orden del día', 'orden del día :', 'agenda', 'siguiente orden del día'],
  ritual: [
    [
      'approval',
      [
        `(aprobación|aprobacion|lectura y aprobación|lectura|ratificación|lectura y) [, si procede,|si procede|en su caso|, en su caso,] (del|de|de la|de las|de los|el) [${act}|orden|borrador*] …`, `(aprobación|aprobacion) … ${act} …`, `${act} (de la|de las|anterior*|sesión) …`, '(aprobación|lectura) del orden del día', 'examen y aprobación …', 'aprobación, si procede, …', 'ratificación …',
      ],
    ],
    ['election', ['(elección|eleccion|elecciones|designación|designacion|nombramiento|renovación|toma de posesión|constitución|cese|sorteo|provisión) …', 'propuesta de nombramiento …', 'renuncia …']],
    [
      'report',
      [
        '(informe|informes|memoria|balance|liquidación|estado) (de|del|económico|anual|de la|presidencia|tesorería|financiero|sobre|trimestral) …', 'informes de (alcaldía|presidencia|la alcaldía|la presidencia) …', 'cuenta general …', 'cuentas anuales …', 'rendición de cuentas …', '(presentación|aprobación) de cuentas …', 'estado de cuentas …', 'informe', 'informes',
      ],
    ],
    ['information', ['(dación|dacion) de cuenta* …', 'dar cuenta …', 'información* …', 'informaciones …', 'comunicaciones …', 'comunicaciones oficiales …', 'correspondencia …', 'decretos …', 'resoluciones (de la|de) (alcaldía|presidencia) …', 'conocimiento …', 'asuntos (informativos|de presidencia) …', 'disposiciones (oficiales|generales) …', 'toma de conocimiento …', 'palabras (del|de la) …', 'bienvenida …', 'control (y fiscalización|de los órganos) …']],
    ['question', ['(ruegos|ruegos y preguntas|preguntas|ruegos, preguntas) …', 'ruegos', 'mociones …', 'moción …', 'mocion …', 'interpelaciones …', 'turno (abierto|de palabra|de preguntas) …', 'participación ciudadana …', 'sugerencias …', 'intervención* (del público|de vecinos|ciudadana*)', 'proposiciones y preguntas', 'preguntas y *']],
    ['decision', ['(propuesta|aprobación|modificación|expediente|convenio|ordenanza|reglamento|presupuesto|presupuestos|adjudicación|contratación|licencia|licencias|solicitud|solicitudes|subvención|subvenciones|adhesión|cesión|enajenación|autorización|rectificación|reconocimiento|declaración|plan|creación|fijación|inclusión|implantación|dictamen|dictámenes|proposición|facturas|obras|inscripción|implementación|cambio|acuerdo) …', 'cuotas …', 'estatutos …', 'urgencia …']],
    ['formal', ['(apertura|inicio|cierre|clausura|fin) (de la|de) (sesión|reunión|asamblea|junta) …', 'verificación (del|de) (quórum|quorum) …', 'quórum …', 'pase de lista …', 'lista de asistencia …', 'constitución de la mesa …', '(asuntos|otros asuntos) (varios|generales|urgentes|de urgencia|de interés|pendientes) …', 'asuntos generales', 'despacho extraordinario …', 'despacho ordinario …', 'urgencias', 'varios', 'otros', 'otros asuntos', 'próxima (reunión|sesión|junta) …', 'cierre', 'apertura', 'instalación de la (sesión|asamblea) …', 'saludo …', 'saludos …', 'asistencia', 'asistentes', 'excusas', 'levantamiento de la sesión', 'seguimiento de acuerdos …', 'pronunciamiento … urgencia …', 'apreciación de la urgencia …', 'lectura y firma …']],
  ],
  never: [
    'acta', 'acta de la sesión', 'acta de *', 'orden del día', 'asistentes', 'señores asistentes', 'sres. asistentes', 'ausentes', 'no asistentes', 'excusan …', 'excusa …', 'miembros asistentes', 'concejales', 'secretario', 'secretaria', 'secretario …', 'secretaria …', 'interventor …', 'alcalde …', 'alcaldesa …', 'presidente …', 'presidenta …', 'vº bº …', 'fdo. …', 'firma*', 'anexo*', 'borrador', 'acuerdo', 'acuerdos', 'a c u e r d o*', 'antecedentes …', 'fundamentos …', 'visto …', 'vista …', 'considerando …', 'resultando …', 'hash …', 'cód. …', 'documento firmado …', 'parte resolutiva …', 'parte (dispositiva|de control) …', 'primero …', 'segundo …', 'tercero …', 'cuarto …', 'quinto …', 'sexto …', 'séptimo …', 'octavo …', 'tenientes …', 'vocales', 'señores …', 'asisten …', 'no asisten …', 'lugar …', 'fecha …', 'hora …', 'grupo …', 'justificación', 'exposición de motivos', 'diligencia …', 'intervienen', 'concejalas', 'miembros',
  ],
  closings: [
    'y no (siendo|habiendo) …', 'no (siendo|habiendo) (otro|otros|más) …', 'vº bº', 'v.º b.º', 'visto bueno', 'fdo.', 'firmado …', 'firma …', 'diligencia …', 'documento firmado electrónicamente', 'el secretario,', 'la secretaria,', 'doy fe', 'de todo lo cual', 'y para que conste', 'se levanta la presente', 'certifico',
  ],
  kinds: [
    ['decision-list', ['extracto de (los) acuerdos', 'extracto de acuerdos', 'relación de acuerdos', 'acuerdos adoptados', 'resumen de acuerdos', 'extracto de los acuerdos', 'certificado de acuerdos']],
    ['minutes', ['acta', 'acta de la sesión …', 'actas', 'borrador del acta', 'borrador acta', 'minuta del acta', 'acta pleno', 'acta de la reunión', 'acta de asamblea', 'acta de la junta', 'libro de actas', 'acta número', 'acta nº']],
    ['agenda', ['orden del día', 'convocatoria', 'citación', 'notificación']],
    ['other', ['bando', 'edicto', 'ordenanza', 'estatutos', 'reglamento', 'informe']],
  ],
  held: [
    '(asistentes|asisten|asistieron|ausentes)', '(se levanta|se levantó|levantó) la sesión', 'por unanimidad', '(acuerda|acordó|se acuerda|se aprueba|queda aprobad*|aprobó|aprueba)', 'sometid* … a votación', 'se (reúnen|reunieron|constituye|constituyó)', '(abrió|abre|declara abierta) la sesión', 'da fe', 'siendo las', 'votos a favor', 'concurri*', 'doy fe',
  ],
  closed: ['sesión secreta', 'a puerta cerrada', 'sesión no pública', 'confidencial', 'reservado', 'reservada', 'carácter reservado', 'no público'],
  open: ['sesión pública', 'carácter público'],
  offAgenda: ['fuera del orden del día', 'no (incluido|incluida|incluidos) en el orden del día', 'moción de urgencia', 'asunto* de urgencia', 'por urgencia', 'despacho extraordinario', 'asuntos urgentes', 'asunto urgente', 'inclusión en el orden del día', 'asuntos sobrevenidos', 'urgencia :'],
  caseLabels: ['expediente', 'expediente nº', 'expediente n.º', 'expte.', 'expte', 'expte. nº', 'exp.', 'exp. nº', 'número de expediente', 'nº de expediente', 'n.º expediente', 'referencia', 'ref.', 'asunto nº', 'procedimiento'],
  referenceLabels: ['documento nº', 'registro', 'registro de entrada', 'resolución nº', 'decreto nº', 'nº registro'],
  metaLabels: ['ponente', 'concejalía', 'área', 'departamento', 'unidad', 'servicio', 'proponente', 'interesado', 'tipo', 'comisión informativa', 'delegación', 'negociado', 'objeto', 'responsable'],
} as const satisfies ItemWords;
