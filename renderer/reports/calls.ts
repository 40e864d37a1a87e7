import { reportsContract } from '../../shared/reports/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const reportsCalls = roomCalls('reports', reportsContract);
