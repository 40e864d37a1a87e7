import { storeContract } from '../../shared/store/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const storeCalls = roomCalls('store', storeContract);
