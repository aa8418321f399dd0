// The one table of what a server lets others ask of it, with reasons.

const mebibyte = 2 ** 20;

/** Every value may be changed by the caller; the unit is part of the name. */
export interface ServerLimits {
  readonly filesPerUpload: number;
  readonly uploadBytes: number;
  readonly uploadsAtOnce: number;
  readonly jsonBytes: number;
  readonly stallSeconds: number;
  readonly paceSeconds: number;
  readonly leastBytesPerSecond: number;
  readonly requestSeconds: number;
  readonly headerSeconds: number;
  readonly requestsPerMinute: number;
  readonly strangerRequestsPerMinute: number;
  readonly waitingDocuments: number;
  readonly retryAfterSeconds: number;
  readonly depthSeconds: number;
  readonly streamsAtOnce: number;
  readonly heartbeatSeconds: number;
  readonly recheckSeconds: number;
  readonly presignedSeconds: number;
  readonly graceSeconds: number;
}

export const serverLimits: ServerLimits = {
  // A folder of a small archive; more is easier to resume as several uploads.
  filesPerUpload: 1_000,
  // Eight files of the largest size that is read at all.
  uploadBytes: 8 * 1024 * mebibyte,
  // Each may fill a file of `fileBytes` on the disk for temporary files.
  uploadsAtOnce: 16,
  // A thousand events of a bucket have about 1 MB.
  jsonBytes: 2 * mebibyte,
  // Networks that drop packets recover within seconds.
  stallSeconds: 20,
  // Seconds of waiting for a client before its speed is judged: a start may be slow.
  paceSeconds: 30,
  // A quarter of a megabit per second: slower lines do not send scans.
  leastBytesPerSecond: 32 * 1024,
  // A gigabyte at two megabits per second takes an hour.
  requestSeconds: 3_600,
  // Browsers and programs send their headers at once.
  headerSeconds: 10,
  // By key: fifty a second is more than one program needs that sends several files at a time.
  requestsPerMinute: 3_000,
  // By address, for requests without a valid key: enough for a person who looks for a mistake, too few to guess keys.
  strangerRequestsPerMinute: 60,
  // About two kilobytes of Redis each; twice the largest batch that is expected.
  waitingDocuments: 200_000,
  // What a client is told to wait when the server is full: a worker does tens of documents in that time.
  retryAfterSeconds: 30,
  // How old a count of waiting jobs may be; counting for each upload would be as much work as the upload.
  depthSeconds: 1,
  // Connections that stay open; each costs a few kilobytes, and a look at the store now and then.
  streamsAtOnce: 100,
  // Proxies close what is silent for 30 to 60 seconds.
  heartbeatSeconds: 15,
  // How often a batch is counted again in the store, in case an event of the queue was lost.
  recheckSeconds: 30,
  // Time to begin an upload to an address that was handed out.
  presignedSeconds: 3_600,
  // First for uploads, then for documents in hand: containers are killed 30 seconds after they were told to stop.
  graceSeconds: 12,
};
