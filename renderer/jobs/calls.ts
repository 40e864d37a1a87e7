import { jobsContract } from '../../shared/jobs/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const jobsCalls = roomCalls('jobs', jobsContract);
