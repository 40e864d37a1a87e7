import { staffContract } from '../../shared/staff/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const staffCalls = roomCalls('staff', staffContract);
