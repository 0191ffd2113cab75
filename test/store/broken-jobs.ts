/** The jobs and counts of the store in memory, right or wrong in one way; see `broken-store.ts`. */
import type { Store } from "../../src/store/store.ts";

/** Each defect, with the check that must notice it. */
export const JOB_DEFECTS = {
  "takes jobs too early": "jobs are taken when they are due, earliest first, and no others",
  "takes jobs in the order they came": "jobs are taken when they are due, earliest first, and no others",
  "keeps one agenda for all": "jobs are taken when they are due, earliest first, and no others",
  "takes every due job": "no more jobs are taken than asked for, and the others stay due",
  "leases every due job": "no more jobs are taken than asked for, and the others stay due",
  "taken jobs stay due": "a job that was taken is due again at the end of its lease, and not before",
  "taken jobs are gone": "a job that was taken is due again at the end of its lease, and not before",
  "a job stays where it is": "a job that is scheduled anew moves, taken or not, and is there once",
  "a job stands twice": "a job that is scheduled anew moves, taken or not, and is there once",
  "pauses inside a take": "of many who take at once, no two get the same job, and none is left over",
  "drops nothing": "a job that was dropped does not come back, the others stay",
  "drops the whole agenda": "a job that was dropped does not come back, the others stay",
  "drops whatever the time": "a job is dropped by its time only when nobody scheduled it anew",
  "compares times as text": "a job is dropped by its time only when nobody scheduled it anew",
  "jobs expire": "jobs wait for as long as it takes, whatever else has expired",
  "removing forgets the jobs": "removing a key takes its jobs along",
  "removing takes every agenda": "removing a key takes its jobs along",
  "scan leaves agendas out": "a scan names an agenda once, as long as there is a job on it",
  "scan names an agenda for each job": "a scan names an agenda once, as long as there is a job on it",
  "scan names empty agendas": "a scan names an agenda once, as long as there is a job on it",
  "agendas are islands": "what one client schedules, another one takes",
} as const;

export type JobDefect = keyof typeof JOB_DEFECTS;

interface Job {
  readonly name: string;
  dueMs: number;
  readonly expiresMs: number;
}

export type Agendas = Map<string, Job[]>;

const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
/** As some servers write a number that ends in many zeros. */
const asText = (ms: number) => (ms % 1_000_000 === 0 ? ms.toExponential() : String(ms));

/** @param look throws when the store is closed */
export function memoryJobs(
  agendas: Agendas,
  now: () => number,
  defect: string | undefined,
  look: () => void,
): Pick<Store, "scheduleJob" | "takeJobs" | "dropJob"> & {
  remove(keys: readonly string[]): void;
  names(): string[];
} {
  const nameOf = (key: string) => (defect === "keeps one agenda for all" ? "the agenda" : key);

  function jobsOf(key: string): Job[] {
    look();
    const jobs = (agendas.get(nameOf(key)) ?? []).filter(
      ({ expiresMs }) => defect !== "jobs expire" || expiresMs > now(),
    );
    agendas.set(nameOf(key), jobs);
    return jobs;
  }

  return {
    async scheduleJob(key, name, dueMs) {
      const jobs = jobsOf(key);
      const known = defect === "a job stands twice" ? undefined : jobs.find((job) => job.name === name);
      if (known === undefined) jobs.push({ name, dueMs, expiresMs: now() + 1_000 });
      else if (defect !== "a job stays where it is") known.dueMs = dueMs;
    },

    async takeJobs(key, nowMs, leasedMs, limit) {
      const due = jobsOf(key).filter((job) => job.dueMs <= nowMs || defect === "takes jobs too early");
      if (defect === "pauses inside a take") await pause();
      if (defect !== "takes jobs in the order they came") due.sort((a, b) => a.dueMs - b.dueMs);
      const taken = defect === "takes every due job" ? due : due.slice(0, limit);
      if (defect === "taken jobs are gone") {
        agendas.set(
          nameOf(key),
          jobsOf(key).filter((job) => !taken.includes(job)),
        );
      }
      for (const job of defect === "leases every due job" ? due : taken)
        if (defect !== "taken jobs stay due") job.dueMs = leasedMs;
      return taken.map(({ name }) => name);
    },

    async dropJob(key, name, ifDueMs) {
      const isMeant = (job: Job) => {
        if (job.name !== name) return false;
        if (ifDueMs === undefined || defect === "drops whatever the time") return true;
        if (defect === "compares times as text") return asText(job.dueMs) === String(ifDueMs);
        return job.dueMs === ifDueMs;
      };
      const jobs = jobsOf(key);
      if (defect === "drops nothing") return;
      const dropped = jobs.filter(isMeant);
      const kept = defect === "drops the whole agenda" ? [] : jobs.filter((job) => !dropped.includes(job));
      agendas.set(nameOf(key), kept);
    },

    remove(keys) {
      if (defect === "removing forgets the jobs") return;
      if (defect === "removing takes every agenda") agendas.clear();
      for (const key of keys) agendas.delete(nameOf(key));
    },

    names() {
      if (defect === "scan leaves agendas out") return [];
      return [...agendas].flatMap(([key, jobs]) => {
        if (defect === "scan names an agenda for each job") return jobs.map(() => key);
        return jobs.length > 0 || defect === "scan names empty agendas" ? [key] : [];
      });
    },
  };
}
