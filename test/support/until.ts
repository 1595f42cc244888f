import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'

/** Waits until something holds, and fails where it does not in five seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 5_000
  while (!(await holds())) {
    if (performance.now() > end) expect.fail(`Not so in five seconds: ${holds}`)
    await pause(2)
  }
}

/** A door that keeps everyone waiting until it is opened. */
export function closedDoor() {
  let waiting = 0
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return {
    open: () => open(),
    waiting: () => waiting,
    through: () => {
      waiting += 1
      return opened
    },
  }
}
