// Spanish: labels of the sections inside an item (vocabulary es.6).
import type { SectionWords } from '../section-words.ts';

export const sections = {
  labels: [
    ['background', ['antecedentes', 'antecedentes de hecho', 'antecedentes y fundamentos', 'exposición de motivos', 'exposición', 'exposicion de motivos', 'justificación', 'introducción', 'resumen', 'motivación', 'contexto', 'objeto', 'hechos', 'descripción', 'información', 'parte expositiva', 'memoria', 'memoria justificativa', 'considerandos', 'antecedentes administrativos', 'presentación']],
    ['recommendation', ['informe técnico', 'recomendación', 'recomendaciones', 'dictamen de la comisión', 'dictamen', 'informe jurídico', 'informe de secretaría', 'informe de intervención', 'dictamen de la comisión …']],
    ['proposal', ['propuesta', 'propuesta de acuerdo', 'propuesta de resolución', 'propuesta de alcaldía', 'propuesta de la alcaldía', 'propuesta de dictamen', 'moción', 'texto de la moción', 'proposición', 'propuesta del equipo de gobierno', 'enmienda', 'enmiendas']],
    ['legal', ['fundamentos de derecho', 'fundamentos jurídicos', 'legislación aplicable', 'normativa aplicable', 'base legal', 'marco legal', 'marco jurídico', 'consideraciones jurídicas', 'fundamentación jurídica', 'normativa']],
    ['finance', ['financiación', 'consignación presupuestaria', 'impacto económico', 'presupuesto', 'costes', 'coste', 'repercusión económica', 'aspectos económicos']],
    ['consultation', ['información pública', 'consulta', 'consulta pública', 'participación', 'alegaciones']],
    ['history', ['acuerdos anteriores', 'historial', 'tramitación', 'antecedentes previos']],
    ['discussion', ['debate', 'deliberación', 'intervenciones', 'turno de intervenciones', 'discusión', 'deliberaciones', 'primer turno', 'segundo turno', 'intervención', 'turno de palabra', 'observaciones', 'comentarios', 'explicación de voto', 'desarrollo']],
    [
      'decision',
      [
        'acuerdo', 'acuerdos', 'acuerda', 'se acuerda', 'acuerdan', 'a c u e r d a', 'a c u e r d o', 'a c u e r d o s', 'parte dispositiva', 'parte resolutiva', 'resolución', 'resoluciones', 'resuelve', 'resuelvo', 'acuerdo adoptado', 'acuerdos adoptados', 'decisión', 'decisiones', 'se resuelve', 'acuerdo del pleno', 'acuerdo :', 'acuerdo final', 'se tomaron los siguientes acuerdos', '… … (adopta|adoptan|adoptó|adoptaron|adoptar|adoptándose|adoptando|acordó|toma|tomó|adoptado|acuerda|acordándose) … [el|los|la|las] (siguiente|siguientes)[,] (acuerdo|acuerdos|resolución)', '… … (adopta|adoptan|adoptó|adoptaron|acuerda|acordó|acuerdan|acordaron|resuelve) … (lo siguiente|los siguientes)', '… … se (acuerda|acordó|aprueba|resuelve) … (lo siguiente)', 'el pleno … acuerda', '… el pleno … acuerda', 'la (junta|asamblea|corporación|comisión) … (acuerda|acordó|resuelve|aprueba)',
      ],
    ],
    ['dissent', ['voto particular', 'votos particulares', 'explicación de votos']],
    ['attachments', ['anexo', 'anexos', 'documentos adjuntos', 'documentación adjunta', 'adjuntos', 'documentación', 'documentos', 'documentos anexos', 'archivos adjuntos']],
    ['next-steps', ['acciones', 'tareas', 'seguimiento', 'compromisos', 'próximos pasos', 'compromisos adquiridos', 'pendientes', 'tareas pendientes', 'acciones a realizar']],
    ['other', ['votación', 'resultado de la votación', 'resultado', 'sentido del voto']],
  ],
} as const satisfies SectionWords;
