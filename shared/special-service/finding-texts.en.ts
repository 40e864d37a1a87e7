import type { SpecialServiceFindingTexts } from './finding-texts.zh-CN.ts';

export const specialServiceFindingTextsEn: SpecialServiceFindingTexts = {
  overdue:
    'Special case {{number}} ({{name}}) was promised for {{date}}; the back office has no result yet. Handler: {{staff}}.',
  approvalWaiting:
    'Special case {{number}} ({{name}}) has waited for “{{level}}” since {{date}} {{time}}. Handler: {{staff}}.',
  outsideWaiting:
    'Special case {{number}} ({{name}}) has waited for “{{level}}” outside the hall since {{date}}. {{staff}}, please chase it.',
  untold:
    'Special case {{number}} ({{name}}) has a result since {{date}} that the customer does not know. Handler: {{staff}}.',
  left: 'Special case {{number}} ({{name}}) has stood still since {{date}}, with nothing promised. Handler: {{staff}}.',
  appointmentMissed:
    'Special case {{number}} ({{name}}) had an appointment on {{date}} and has no result yet. Handler: {{staff}}.',
};
