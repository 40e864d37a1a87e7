import { contract } from '../api/contract.ts';
import type { Role } from '../call/caller.ts';
import type { Audience, RoomContract } from '../call/procedure.ts';
import type { AuditTexts } from './texts.zh-CN.ts';

/** How somebody with a role stands towards a command: alone, with 现场授权, or not at all. */
export type Standing = 'may' | 'onSite' | 'notAllowed';

/** One command of the contract, and who may do it. */
export interface Right {
  readonly name: string;
  readonly roles: Audience;
  readonly onSite: boolean;
}

/** The commands of a room. */
export interface RoomRights {
  readonly room: keyof AuditTexts['rooms'];
  readonly rights: readonly Right[];
}

/** 权限: every command of the contract by room, read from the contract itself. */
export function rightsByRoom(): RoomRights[] {
  return Object.entries(contract).flatMap(([room, procedures]) => {
    const rights = rightsIn(procedures);
    // A house test holds the rooms with commands against the texts.
    return rights.length === 0 ? [] : [{ room: room as RoomRights['room'], rights }];
  });
}

/** How somebody with this role alone stands towards a command. */
export function standing({ roles, onSite }: Right, role: Role): Standing {
  if (typeof roles === 'string' || roles.includes(role)) return 'may';
  return onSite ? 'onSite' : 'notAllowed';
}

function rightsIn(procedures: RoomContract): Right[] {
  return Object.entries(procedures).flatMap(([name, procedure]) =>
    procedure.kind === 'command' ? [{ name, roles: procedure.roles, onSite: procedure.onSite ?? false }] : [],
  );
}
