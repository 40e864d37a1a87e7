import { printingContract } from '../../shared/printing/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const printingCalls = roomCalls('printing', printingContract);
