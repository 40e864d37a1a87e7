/** 持证: the words of certifications. */
export const certificationTextsZh = {
  certificationFindings: {
    expiring: '工号 {{staffNumber}} 的“{{subject}}”持证到 {{until}} 为止,请安排复训或续证。',
    expired: '工号 {{staffNumber}} 的“{{subject}}”持证已于 {{until}} 到期,续证前不再派这项业务。',
  },
  certifications: {
    title: '持证',
    sentence: '谁可以独立办哪项业务、会哪项技能。标为“须持证”的业务只派给持证的人。',
    back: '返回排班',
    all: '全部',
    expiringOnly: '30 天内到期',
    none: '还没有持证记录。',
    noneExpiring: '30 天内没有到期的。',
    business: '业务',
    skill: '技能',
    person: '人员',
    needs: '须持证',
    others: '不须持证的业务',
    othersHint: '勾选后只派给持证的人',
    nobodyNeeded: '须持证,但没有人持证:这项业务现在派不出去。',
    from: '起',
    until: '止',
    noEnd: '长期',
    by: '认证人',
    number: '证书编号',
    state: '状态',
    subject: '业务或技能',
    add: '添加持证',
    ofPerson: '持证',
    revoke: '撤销',
    revokeReason: '撤销原因',
    revokeFor: '撤销 {{name}} 的“{{subject}}”',
    revoked: '已撤销:{{reason}}',
  },
  certificationStates: {
    valid: '有效',
    coming: '未生效',
    expiring: '即将到期',
    expired: '已过期',
    revoked: '已撤销',
  },
  uncertified: {
    nobody: '{{number}}({{business}})要持证的人办理,现在在岗的都不能办。请安排持证人员上席。',
    somebody: '{{number}}({{business}})要持证的人办理,现在在岗的都不能办。可以请工号 {{staff}} 上席。',
    between: '、',
  },
};

/** What is answered where somebody is not certified, or a certification cannot be recorded. */
export const certificationRefusalsZh = {
  'not-certified': '这项业务要持证的人办理,工号 {{staff}} 没有有效的持证。请转给持证的台席。',
  'only-uncertified-waiting': '等候的客户(如 {{number}})要持证的人办理,本台席不能叫。已提示引导员和厅经理。',
  'only-others-waiting': '本台席现在只叫主题专席的业务,没有这样的客户等候({{number}} 在等别的业务)。',
  'certification-subject-unknown': '没有这项业务或技能,请刷新后重选。',
  'certification-person-unknown': '没有这位人员,请刷新后重选。',
  'certification-ends-before-it-begins': '截止日期不能早于开始日期。',
  'certification-unknown': '没有这条持证记录,请刷新后再看。',
  'certification-revoked-before': '这条持证已经撤销。',
};

export type CertificationTexts = typeof certificationTextsZh;
