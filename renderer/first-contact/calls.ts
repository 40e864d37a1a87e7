import { firstContactContract } from '../../shared/first-contact/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const firstContactCalls = roomCalls('first-contact', firstContactContract);
