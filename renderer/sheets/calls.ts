import { sheetsContract } from '../../shared/sheets/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const sheetsCalls = roomCalls('sheets', sheetsContract);
