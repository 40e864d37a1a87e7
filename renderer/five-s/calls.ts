import { fiveSContract } from '../../shared/five-s/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const fiveSCalls = roomCalls('five-s', fiveSContract);
