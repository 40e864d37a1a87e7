import { specialServiceContract } from '../../shared/special-service/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const specialServiceCalls = roomCalls('special-service', specialServiceContract);
