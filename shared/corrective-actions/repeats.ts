import type { Severity } from './action.ts';

const grades: readonly Severity[] = ['minor', 'major', 'critical'];

/** 升一级: one grade up, up to critical (reference §5, repeat rule). */
export function raised(severity: Severity): Severity {
  return grades[Math.min(grades.indexOf(severity) + 1, grades.length - 1)] ?? severity;
}

/** The graver of two. */
export function graver(one: Severity, other: Severity): Severity {
  return grades.indexOf(one) >= grades.indexOf(other) ? one : other;
}
