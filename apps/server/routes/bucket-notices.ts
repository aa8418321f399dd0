// Notices of a bucket, as MinIO and AWS send them, into documents of the queue.
import { MinutebookError } from '../../../pipeline/errors.ts';
import { otherwise } from '../answers.ts';
import type { App, Premises } from '../app.ts';
import { bucketNotice, type NoticeVerdict, noticeAnswer } from '../messages.ts';
import type { Room } from '../room.ts';
import { take } from '../taking.ts';

/** Both `s3:ObjectCreated:Put` (MinIO) and `ObjectCreated:Put` (AWS). */
const created = /^(?:s3:)?ObjectCreated:/;

export function addBucketNotices(app: App, premises: Premises, room: Room): void {
  app.post(
    '/v1/events/s3',
    {
      config: { scope: 'events' },
      schema: {
        summary: 'Tell of new objects in the bucket that documents are taken from',
        description: 'The answer comes when all of them are safe in the store and queued; send it again after a 503.',
        body: bucketNotice,
        response: { 200: noticeAnswer, ...otherwise },
      },
    },
    async ({ body, log }, reply) => {
      const leave = await room.enter();
      try {
        const documents: NoticeVerdict[] = [];
        for (const { eventName, s3 } of body.Records) {
          const verdict = await follow(premises, eventName, s3.bucket.name, keyIn(s3.object.key));
          documents.push(verdict);
          if (verdict.result === 'taken') log.info({ document: verdict.id, result: verdict.result }, 'notice');
        }
        return await reply.code(200).send({ documents });
      } finally {
        leave();
      }
    },
  );
}

async function follow({ intake, bucket }: Premises, event: string, from: string, key: string): Promise<NoticeVerdict> {
  const name = key.split('/').at(-1) ?? key;
  const pass = (reason: string): NoticeVerdict => ({ result: 'passed-over', name, reason });
  if (!created.test(event)) return pass('It tells of nothing new.');
  if (bucket?.leadsTo(from, key) !== true) return pass('Documents are not taken from there.');
  const pieces = await bucket.open(from, key);
  return pieces === null ? pass('It is not there any more.') : take(intake, pieces, name);
}

/** Keys come as in a form: percent signs, and `+` for a space. */
function keyIn(encoded: string): string {
  try {
    return decodeURIComponent(encoded.replaceAll('+', ' '));
  } catch (error) {
    throw new MinutebookError('bad_args', 'The key of an object is not URL-encoded.', { cause: error });
  }
}
