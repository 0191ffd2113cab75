/** Gets a program that tests need: as root on a system with apt it is installed when missing. */
import { execFileSync, spawnSync } from "node:child_process";

/** @returns the path of the first of these programs that is there */
export function findProgram(...names: readonly string[]): string | undefined {
  const found = spawnSync("sh", ["-c", names.map((name) => `command -v ${name}`).join(" || ")]);
  const path = found.stdout.toString().trim();
  return path === "" ? undefined : path;
}

/** @returns whether the packages are there now; `false` also where this user cannot install any */
export function installDebian(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || findProgram("apt-get") === undefined) return false;
  // RUNLEVEL=1 keeps packages from starting system services.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const apt = (...args: string[]) => execFileSync("apt-get", [...args], { env, stdio: "ignore" });
  try {
    apt("update", "-q");
    apt("install", "-y", "-q", "--no-install-recommends", ...packages);
    return true;
  } catch {
    return false;
  }
}
