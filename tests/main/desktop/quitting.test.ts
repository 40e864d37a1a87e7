import { EventEmitter, once } from 'node:events';
import { expect, test } from 'vitest';
import { finishBeforeQuitting } from '../../../main/desktop/quitting.ts';

/** Ends as Electron's app does: it asks first, and whoever listens may hold it back. */
function endingApp(): EventEmitter & { quit(): void } {
  const app = Object.assign(new EventEmitter(), {
    quit: () => {
      let held = false;
      app.emit('will-quit', { preventDefault: () => (held = true) });
      if (!held) app.emit('ended');
    },
  });
  return app;
}

test('the program ends only when the host has closed, and closes it once', async () => {
  const app = endingApp();
  const host = Promise.withResolvers<void>();
  let closes = 0;
  let ended = false;
  app.on('ended', () => (ended = true));
  finishBeforeQuitting(
    app,
    () => {
      closes += 1;
      return host.promise;
    },
    () => undefined,
  );
  app.quit();
  app.quit();
  await Promise.resolve();
  expect({ closes, ended }).toEqual({ closes: 1, ended: false });
  host.resolve();
  await once(app, 'ended');
  expect(closes).toBe(1);
});

test('a host that cannot close is told about, and the program ends all the same', async () => {
  const app = endingApp();
  const failures: unknown[] = [];
  const disk = new Error('the disk is gone');
  finishBeforeQuitting(
    app,
    () => Promise.reject(disk),
    (error) => failures.push(error),
  );
  const ended = once(app, 'ended');
  app.quit();
  await ended;
  expect(failures).toEqual([disk]);
});
