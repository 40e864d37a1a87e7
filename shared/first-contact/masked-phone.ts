/** 号码掩码: a number as it may be shown, printed and exported: the four digits before its last four are hidden. */
export function maskedPhone(phone: string): string {
  const digits = phone.replaceAll(/[^0-9]/g, '');
  if (digits.length < 7) return '*'.repeat(digits.length);
  return `${digits.slice(0, -8)}****${digits.slice(-4)}`;
}
