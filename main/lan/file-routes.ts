import type { Hono } from 'hono';
import type { FileDoor } from '../api/file-door.ts';

/** Bytes by their SHA-256: `PUT` keeps them, `GET` gives them. Screens fetch images and show them as blobs. */
export function addFileRoutes(app: Hono, files: FileDoor): void {
  app.put('/files/:sha256', async (context) => {
    const answer = await files.put(context.req.param('sha256'), context.req.raw.body ?? []);
    return context.json(answer);
  });
  app.get('/files/:sha256', async (context) => {
    const given = await files.get(context.req.param('sha256'));
    if (!given.ok) return context.json(given, 404);
    return context.body(given.bytes, 200, {
      'Content-Type': given.mime,
      'Content-Disposition': 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
  });
}
