// Multipart uploads into verdicts, one for each file, while their bytes stream by.
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { MinutebookError } from '../../../pipeline/errors.ts';
import { oneLine } from '../../cli/terminal.ts';
import { otherwise } from '../answers.ts';
import type { App, Premises } from '../app.ts';
import { uploadAnswer, type Verdict } from '../messages.ts';
import { openPace, type Pace } from '../pace.ts';
import { sendTrouble } from '../problems.ts';
import type { Room } from '../room.ts';
import { take } from '../taking.ts';

const files = z.object({ files: z.array(z.string()).describe('PDFs, each with its file name') });

export function addUploads(app: App, premises: Premises, room: Room): void {
  app.post(
    '/v1/documents',
    {
      config: { scope: 'write' },
      schema: {
        summary: 'Upload PDFs',
        description:
          'Every file gets its own verdict, in the order in which they came; a single one that is refused is answered with ' +
          'its problem. Equal bytes have equal ids, so it does no harm to send them again.',
        consumes: ['multipart/form-data'],
        body: files,
        response: { 202: uploadAnswer, ...otherwise },
      },
      // The files are streamed: there is no body to be looked at beforehand.
      validatorCompiler: () => () => true,
    },
    async (request, reply) => {
      const leave = await room.enter();
      try {
        const answer = await takeAll(request, premises);
        const [first, second] = answer.documents;
        if (first === undefined) throw new MinutebookError('bad_args', 'The upload has no file in it.');
        if (first.result === 'taken' || second !== undefined) return await reply.code(202).send(answer);
        return sendTrouble(reply, { problem: first.problem, retryAfterSeconds: null, ours: false });
      } finally {
        leave();
      }
    },
  );
}

async function takeAll(request: FastifyRequest, { intake, limits }: Premises) {
  const pace = openPace(limits);
  const parts = request.files({ limits: { files: limits.filesPerUpload, fileSize: Number.POSITIVE_INFINITY } });
  const batch = await intake.openBatch(0);
  const documents: Verdict[] = [];
  try {
    for (let part = await pace.wait(parts.next()); part.done !== true; part = await pace.wait(parts.next())) {
      const verdict = await takeOne(intake, part.value, pace, batch);
      documents.push(verdict);
      const { name } = verdict;
      const document = verdict.result === 'taken' ? verdict.id : null;
      request.log.info({ document, name: oneLine(name), batch, result: verdict.result }, 'upload');
    }
  } finally {
    await intake.closeBatch(batch);
  }
  return { batch, documents };
}

/** The bytes of a refused file are read to their end, because the next file comes after them. */
async function takeOne(intake: Premises['intake'], part: MultipartFile, pace: Pace, batch: string): Promise<Verdict> {
  const verdict = await take(intake, pace.pieces(part.file), part.filename, batch);
  const fault = pace.fault();
  if (fault !== null) throw fault;
  if (verdict.result === 'refused') await drain(pace.pieces(part.file));
  return verdict;
}

async function drain(pieces: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of pieces);
}
