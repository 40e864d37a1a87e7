import { hostContract } from '../../shared/api/host-contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const hostCalls = roomCalls('host', hostContract);
