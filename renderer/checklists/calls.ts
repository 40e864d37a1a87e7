import { checklistsContract } from '../../shared/checklists/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const checklistsCalls = roomCalls('checklists', checklistsContract);
