// What the queue and this server do into metrics for Prometheus.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { WatchEvent } from '../../pipeline/queue/watch.ts';
import type { Premises } from './app.ts';

/** Seconds: from the fastest stage to the longest a document may take. */
const stageBuckets = [0.01, 0.05, 0.1, 0.5, 1, 5, 20, 60, 120, 600];
const requestBuckets = [0.005, 0.02, 0.1, 0.5, 2, 10, 60, 600];

export interface Metrics {
  readonly contentType: string;
  request(route: string, method: string, status: number, seconds: number): void;
  /** All metrics as text; depth and workers are counted now. */
  text(): Promise<string>;
}

/** Starts to count. What workers do counts from the start of this server on, whichever server took the document. */
export function openMetrics({ intake, news }: Pick<Premises, 'intake' | 'news'>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const work = workMetrics(registry);
  const registers = [registry];
  const requests = new Histogram({
    name: 'minutebook_request_seconds',
    help: 'Requests to this server',
    labelNames: ['route', 'method', 'status'],
    buckets: requestBuckets,
    registers,
  });
  const jobs = new Gauge({
    name: 'minutebook_queue_jobs',
    help: 'Jobs in a queue, by state',
    labelNames: ['queue', 'state'],
    registers,
  });
  const workers = new Gauge({ name: 'minutebook_workers', help: 'Workers at work', registers });
  news.listen((event) => count(event, work));
  return {
    contentType: registry.contentType,
    request: (route, method, status, seconds) => requests.observe({ route, method, status }, seconds),
    async text() {
      for (const [queue, states] of Object.entries(await intake.depth()))
        for (const [state, number] of Object.entries(states)) jobs.set({ queue, state }, number);
      workers.set(await intake.workers());
      return registry.metrics();
    },
  };
}

function workMetrics(registry: Registry) {
  const registers = [registry];
  return {
    documents: new Counter({
      name: 'minutebook_documents_total',
      help: 'Documents that were done, by status',
      labelNames: ['status'],
      registers,
    }),
    failures: new Counter({
      name: 'minutebook_failures_total',
      help: 'Documents that failed, by code',
      labelNames: ['code'],
      registers,
    }),
    pages: new Counter({ name: 'minutebook_pages_total', help: 'Pages of documents that were done', registers }),
    stages: new Histogram({
      name: 'minutebook_stage_seconds',
      help: 'Time a document took in a stage',
      labelNames: ['stage'],
      buckets: stageBuckets,
      registers,
    }),
  };
}

function count(event: WatchEvent, work: ReturnType<typeof workMetrics>): void {
  if (event.kind === 'failed') {
    work.documents.inc({ status: 'failed' });
    work.failures.inc({ code: event.code });
    return;
  }
  const { status, pages, passages } = event.result;
  for (const { stage, milliseconds } of passages) work.stages.observe({ stage }, milliseconds / 1000);
  if (event.queue !== 'emit') return;
  work.documents.inc({ status });
  work.pages.inc(pages ?? 0);
}
