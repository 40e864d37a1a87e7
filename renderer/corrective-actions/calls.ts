import { correctiveActionContract } from '../../shared/corrective-actions/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const correctiveActionsCalls = roomCalls('corrective-actions', correctiveActionContract);
