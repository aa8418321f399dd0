// Orders for an upload past this server into addresses of the S3 server, and what was put there into documents.
import { MinutebookError } from '../../../pipeline/errors.ts';
import { otherwise } from '../answers.ts';
import type { App, Premises } from '../app.ts';
import type { BucketDoor } from '../bucket-door.ts';
import { presigned, receipt, uploadName, uploadPath } from '../messages.ts';
import { sendTrouble } from '../problems.ts';
import { Refusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { take } from '../taking.ts';

export function addPresigned(app: App, { intake, bucket }: Premises, room: Room): void {
  app.post(
    '/v1/uploads',
    {
      config: { scope: 'write' },
      schema: {
        summary: 'Ask for an address to put a large PDF to',
        description: 'PUT the bytes to the address, then tell it with POST /v1/uploads/{upload}/complete.',
        response: { 201: presigned, ...otherwise },
      },
    },
    async (_request, reply) => {
      const { upload, url, expires } = await demandDoor(bucket).presign();
      return reply.code(201).send({ upload, method: 'PUT', url, expires });
    },
  );
  app.post(
    '/v1/uploads/:upload/complete',
    {
      config: { scope: 'write' },
      schema: {
        summary: 'Take the PDF that was put to an address',
        params: uploadPath,
        body: uploadName,
        response: { 202: receipt, ...otherwise },
      },
    },
    async ({ params: { upload }, body, log }, reply) => {
      const door = demandDoor(bucket);
      const leave = await room.enter();
      try {
        const pieces = await door.openUpload(upload);
        if (pieces === null)
          throw new Refusal('not_found', 'Nothing was put to this address, or it was taken already.');
        const verdict = await take(intake, pieces, body.name);
        await door.removeUpload(upload);
        if (verdict.result === 'refused')
          return sendTrouble(reply, { problem: verdict.problem, retryAfterSeconds: null, ours: false });
        log.info({ document: verdict.id, result: verdict.result }, 'upload');
        return await reply.code(202).send(verdict);
      } finally {
        leave();
      }
    },
  );
}

function demandDoor(bucket: BucketDoor | null): BucketDoor {
  if (bucket !== null) return bucket;
  throw new MinutebookError('bad_args', 'This server takes nothing from a bucket: it was started without --take-from.');
}
