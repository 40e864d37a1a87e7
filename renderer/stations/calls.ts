import { stationsContract } from '../../shared/stations/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const stationsCalls = roomCalls('stations', stationsContract);
