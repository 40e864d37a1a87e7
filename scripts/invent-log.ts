import { writeFileSync } from 'node:fs';
import { inventedLog, inventedLogText } from '../main/simulation/invented-log.ts';

/** `npm run invent-log`: writes the invented queue log anew, after the generator has changed. */
writeFileSync(inventedLog, inventedLogText());
