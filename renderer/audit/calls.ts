import { auditContract } from '../../shared/audit/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const auditCalls = roomCalls('audit', auditContract);
