import { z } from 'zod';

/** The name of a kept file: the SHA-256 of its bytes. */
export const fileName = z.string().regex(/^[0-9a-f]{64}$/);
