import { campaignsContract } from '../../shared/campaigns/contract.ts';
import { roomCalls } from '../call/room-calls.ts';

export const campaignsCalls = roomCalls('campaigns', campaignsContract);
