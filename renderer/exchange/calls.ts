import { exchangeContract } from '../../shared/exchange/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const exchangeCalls = roomCalls('exchange', exchangeContract);
