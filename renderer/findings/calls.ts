import { findingsContract } from '../../shared/findings/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const findingsCalls = roomCalls('findings', findingsContract);
