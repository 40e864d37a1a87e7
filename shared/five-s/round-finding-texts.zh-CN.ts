/** What the findings of rounds say. */
export const roundFindingTextsZh = {
  vetoFailed: '★ {{code}} 不合格:{{text}}',
  repeat: '{{code}} 反复不合格(近三次里两次以上):{{text}}',
};
