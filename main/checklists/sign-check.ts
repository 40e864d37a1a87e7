import { Refusal } from '../../shared/call/refusal.ts';
import type { Signature, SignatureRole } from '../../shared/checklists/check.ts';
import type { checkContract } from '../../shared/checklists/check-contract.ts';
import { insertSignature, signaturesOf } from '../../db/checklists/signatures.ts';
import { findFile } from '../../db/files/files.ts';
import { findPerson } from '../../db/staff/people.ts';
import { type CommandContext, prepared } from '../call/handler.ts';
import { type CheckedPin, acceptPin, checkPin, countPinTry } from '../staff/check-pin.ts';
import { checkOf } from './check-view.ts';

type Contract = typeof checkContract;

/** 签名 with number and PIN. */
export const signWithPin = prepared<Contract['signWithPin'], CheckedPin>({
  attempt: (context, { staffNumber }) => countPinTry(context, staffNumber),
  prepare: (context, { staffNumber, pin }) => checkPin(context, { staffNumber, pin }),
  apply: (context, { checkId, role, staffNumber }, checked) => {
    const person = acceptPin(context, checked, staffNumber);
    sign(context, checkId, { role, personId: person.id, how: 'pin', sha256: null, at: context.now });
    return {};
  },
});

/** 签名 with a finger: the drawing stands for somebody who works here. */
export function signWithFinger(
  context: CommandContext,
  {
    checkId,
    ...drawn
  }: Pick<Signature, 'personId'> & { checkId: number; role: SignatureRole; sha256: string },
): void {
  const { db, now } = context;
  const person = findPerson(db, drawn.personId);
  if (!person?.active) throw new Refusal('staff.unknown-person', { id: drawn.personId });
  if (!findFile(db, drawn.sha256)) throw new Refusal('files.unknown');
  sign(context, checkId, { ...drawn, how: 'finger', at: now });
}

/** One signature of each role, by two people, under a check that was handed in. */
function sign(context: CommandContext, checkId: number, signature: Signature): void {
  const { db } = context;
  const { state } = checkOf(context, checkId);
  if (state !== 'submitted' && state !== 'signed') throw new Refusal('checklists.not-submitted');
  for (const { role, personId } of signaturesOf(db, checkId)) {
    if (role === signature.role) throw new Refusal('checklists.signed-already');
    if (personId === signature.personId) throw new Refusal('checklists.same-signer');
  }
  insertSignature(db, checkId, signature);
  const { role, how, personId } = signature;
  context.record({
    kind: 'check.signed',
    subjectKind: 'check',
    subjectId: checkId,
    body: { role, how, personId },
  });
}
