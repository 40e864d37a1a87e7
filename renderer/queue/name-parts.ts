/** A name and what stands in brackets behind it. */
export interface NameParts {
  readonly main: string;
  readonly detail?: string;
}

/** Takes a name apart: `补换卡(普通号码,本人)` is 补换卡, and whose card it is. */
export function nameParts(name: string): NameParts {
  const [, main = name, detail] = /^(.+?)\s?[(\uff08](.+)[)\uff09]$/.exec(name) ?? [];
  return detail === undefined ? { main } : { main, detail };
}
