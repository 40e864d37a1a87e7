import { queueContract } from '../../shared/queue/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const queueCalls = roomCalls('queue', queueContract);
