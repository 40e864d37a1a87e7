/** 表格: importing and exporting Excel and CSV. */
export const sheetsTextsZh = {
  choose: '选择文件',
  chooseHint: 'Excel(.xlsx)或 CSV。第一行或前几行里有表头就行,列的顺序不限。',
  chooseAnother: '换一个文件',
  row: '行',
  firstRows: '前几行',
  noColumn: '没有这一列',
  columnOf: '“{{column}}”是哪一列',
  problemsMore: '另有 {{more}} 处。',
  inCell: '第 {{row}} 行“{{column}}”:{{problem}}',
  import: '导入 {{rows}} 行',
  staff: {
    sentence: '按工号对应:新的加入,已有的按表格更新姓名和岗位,表格里没有的不动。',
    back: '返回人员列表',
  },
  mappingFrom: {
    person: '按您指定的列',
    remembered: '按上次的对应关系',
    guessed: '按表头自动对应',
  },
  outcome: '新增 {{added}} 条,更新 {{changed}} 条,未变 {{unchanged}} 条。',
  refusals: {
    'unknown-kind': '这种表格不能导入,请刷新页面后重试。',
    'not-a-sheet': '“{{name}}”不是表格。请选择 Excel(.xlsx)或 CSV 文件。',
    'too-large': '文件太大,不能超过 {{limit}}。请删去不需要的工作表和图片,或分成几个文件再导入。',
    'too-many-rows': '行数太多,一次最多导入 {{limit}} 行。请分成几个文件再导入。',
    'too-many-columns': '列数太多,最多 {{limit}} 列。请删去不需要的列再导入。',
    'old-excel': '这是旧版 Excel 文件(.xls),或者加了密码。请在 Excel 里打开,另存为不加密的 .xlsx 再导入。',
    'web-page': '这个文件其实是网页,只是名字像表格。请在 Excel 里打开,另存为 .xlsx 再导入。',
    'damaged-excel': '这个 Excel 文件不完整或已损坏。请在 Excel 里打开,另存为 .xlsx 再导入。',
    'unknown-encoding': '读不懂这个文件里的文字。请在 Excel 里打开,确认文字正常后另存为 .xlsx 再导入。',
    'unclosed-quote': '第 {{row}} 行的引号没有成对,后面的内容分不清是哪一格。请补上引号再导入。',
    empty: '表格里没有内容。请确认选对了文件,内容已经保存。',
    'columns-missing':
      '表格里没有找到这些列:{{columnsZh}}。请指定是哪一列,或把表头改成这些名称再导入。没有导入任何内容。',
    'rows-wrong':
      '有 {{count}} 处需要先改好,第一处在第 {{row}} 行“{{columnsZh}}”。没有导入任何内容,改好后再导入。',
    'no-rows': '表头下面没有内容,没有可导入的行。',
    'cell-empty': '这一格是空的,请填写。',
    'cell-repeated': '“{{word}}”与第 {{first}} 行重复,请改掉或删去其中一行。',
    'cell-not-a-number': '这里应该是整数,请改成数字。',
    'cell-out-of-range': '应在 {{least}} 到 {{most}} 之间,请改正。',
    'cell-not-a-date': '这里应该是日期,例如 2026-11-21,请改正。',
    'cell-unknown-word': '不认识“{{word}}”,可以填:{{words}}。',
    'cell-not-a-staff-number': '工号只能用 1 到 20 位字母、数字和短横线,请改正。',
    'cell-not-a-name': '姓名最多 40 个字,请改短。',
  },
};

export type SheetsTexts = typeof sheetsTextsZh;
