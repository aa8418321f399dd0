// Portuguese: labels of the sections inside an item (vocabulary pt.6).
import type { SectionWords } from '../section-words.ts';

export const sections = {
  labels: [
    ['background', ['antecedentes', 'enquadramento', 'exposição de motivos', 'introdução', 'fundamentação', 'fundamentos', 'resumo', 'contexto', 'informação', 'informação dos serviços', 'informação técnica', 'considerandos', 'preâmbulo', 'justificação', 'descrição', 'objetivo', 'motivação', 'apresentação']],
    ['recommendation', ['parecer', 'parecer técnico', 'parecer jurídico', 'recomendação', 'parecer da comissão', 'proposta dos serviços', 'proposta de decisão', 'despacho']],
    ['proposal', ['proposta', 'propostas', 'proposta de deliberação', 'projeto de deliberação', 'moção', 'proposta do presidente', 'proposta da mesa', 'texto da proposta', 'proposta da direção']],
    ['legal', ['enquadramento legal', 'base legal', 'fundamentação legal', 'enquadramento jurídico', 'legislação aplicável']],
    ['finance', ['implicações financeiras', 'cabimento', 'cabimento orçamental', 'encargos', 'custos', 'enquadramento orçamental', 'impacto financeiro', 'financiamento']],
    ['consultation', ['consulta pública', 'discussão pública', 'audiência prévia', 'participação']],
    ['history', ['histórico', 'deliberações anteriores', 'antecedentes do processo', 'tramitação']],
    ['discussion', ['discussão', 'debate', 'intervenções', 'intervenção', 'apreciação', 'observações', 'comentários', 'análise', 'apreciação e discussão', 'desenvolvimento']],
    ['decision', ['deliberação', 'deliberações', 'deliberado', 'deliberou', 'decisão', 'decisões', 'deliberação da câmara', 'deliberação da assembleia', 'a câmara deliberou', 'a câmara municipal deliberou', 'a assembleia deliberou', 'resolução', 'conclusão', 'conclusões', 'foi deliberado', 'foi deliberado o seguinte', 'deliberação tomada', 'encaminhamento', 'encaminhamentos', 'decidiu-se', '… … (deliberou|deliberaram|deliberado|tomou|tomada|tomadas) … (o seguinte|a seguinte|as seguintes) [deliberação|deliberações]']],
    ['dissent', ['declaração de voto', 'declarações de voto', 'declaração de voto …', 'voto de vencido', 'protesto']],
    ['attachments', ['anexo', 'anexos', 'documentos anexos', 'documentos', 'documentação', 'documentos em anexo', 'anexos à ata', 'lista de anexos']],
    ['next-steps', ['ações', 'tarefas', 'próximos passos', 'seguimento', 'pendências', 'ações a desenvolver', 'plano de ação', 'providências']],
    ['other', ['votação', 'resultado da votação', 'resultado', 'votos']],
  ],
} as const satisfies SectionWords;
