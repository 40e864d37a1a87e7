import type { RoomContract } from '../call/procedure.ts';
import { announcementContract } from './announcement-contract.ts';
import { certificationContract } from './certification-contract.ts';
import { staffPhotoContract } from './staff-photo-contract.ts';
import { counterContract } from './counter-contract.ts';
import { greeterContract } from './greeter-contract.ts';
import { hallContract } from './hall-contract.ts';
import { kioskContract } from './kiosk-contract.ts';
import { outlookContract } from './outlook-contract.ts';
import { plateContract } from './plate-contract.ts';
import { recoveryContract } from './recovery-contract.ts';
import { surgeContract } from './surge-contract.ts';
import { ticketPaperContract } from './ticket-paper-contract.ts';
import { ticketDesignContract } from './ticket-design-contract.ts';
import { visitContract } from './visit-contract.ts';

/** 排队叫号: what can be asked of the queue, by who asks it. */
export const queueContract = {
  ...greeterContract,
  ...visitContract,
  ...counterContract,
  ...hallContract,
  ...kioskContract,
  ...outlookContract,
  ...announcementContract,
  ...plateContract,
  ...surgeContract,
  ...recoveryContract,
  ...certificationContract,
  ...staffPhotoContract,
  ...ticketPaperContract,
  ...ticketDesignContract,
} satisfies RoomContract;
