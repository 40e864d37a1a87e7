import classes from './quiet-field.module.css';

/** `classNames` for a field in a table's cell, which looks like text until somebody writes in it. */
export const quietField = {
  wrapper: classes['wrapper'] ?? '',
  input: classes['input'] ?? '',
  section: classes['section'] ?? '',
};
