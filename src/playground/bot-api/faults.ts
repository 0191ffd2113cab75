// Faults that somebody ordered (errors, cut connections, delays) -> what happens to the next matching calls.

import { ApiError } from "../formats/errors.ts";
import type { Fault } from "../protocol.ts";

export interface Faults {
  /** Plans a fault. @returns its id */
  add(fault: Fault): number;
  clear(): void;
  /** Finds the first fault that fits and uses it up by one; `undefined` when the call may pass. */
  take(method: string, payload: Record<string, unknown>): Fault | undefined;
}

/** Keeps planned faults in memory, in the order in which they were added. */
export function createFaults(): Faults {
  let planned: { fault: Fault; left: number }[] = [];
  let lastId = 0;
  return {
    add(fault) {
      lastId += 1;
      planned.push({ fault, left: fault.times ?? 1 });
      return lastId;
    },
    clear() {
      planned = [];
    },
    take(method, payload) {
      const found = planned.find(
        ({ fault }) =>
          fits(fault.method, method) &&
          (fault.chatId === undefined || String(fault.chatId) === String(payload.chat_id)) &&
          (fault.payloadIncludes === undefined || JSON.stringify(payload).includes(fault.payloadIncludes)),
      );
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left <= 0) planned = planned.filter((p) => p !== found);
      return found.fault;
    },
  };
}

/** `*` means every method but `getUpdates`, which would use up the fault before anything else is called. */
function fits(wanted: string, method: string): boolean {
  const name = method.toLowerCase();
  return wanted === "*" ? name !== "getupdates" : wanted.toLowerCase() === name;
}

/** The descriptions that Telegram's servers usually give. */
const DESCRIPTIONS = new Map<number, string>([
  [400, "Bad Request"],
  [401, "Unauthorized"],
  [403, "Forbidden: bot was blocked by the user"],
  [409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"],
  [500, "Internal Server Error"],
  [502, "Bad Gateway"],
]);

/** Makes the error that a fault asks for, with Telegram's usual words when it names none; `undefined` without a code. */
export function faultError(fault: Fault): ApiError | undefined {
  if (fault.errorCode === undefined) return undefined;
  const wait = fault.retryAfterSeconds ?? (fault.errorCode === 429 ? 1 : undefined);
  const usual =
    fault.errorCode === 429 ? `Too Many Requests: retry after ${wait}` : DESCRIPTIONS.get(fault.errorCode);
  const description = fault.description ?? usual ?? `Error ${fault.errorCode}`;
  const parameters = {
    ...(wait === undefined ? {} : { retry_after: wait }),
    ...(fault.migrateToChatId === undefined ? {} : { migrate_to_chat_id: fault.migrateToChatId }),
  };
  return new ApiError(
    fault.errorCode,
    description,
    Object.keys(parameters).length === 0 ? undefined : parameters,
  );
}
