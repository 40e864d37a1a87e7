import { lostFoundContract } from '../../shared/lost-found/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const lostFoundCalls = roomCalls('lost-found', lostFoundContract);
