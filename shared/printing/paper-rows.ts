import { unescaped } from './html.ts';

/** The parts of a paper that say something, in their order. Tables of copies hold others and are none of them. */
const parts =
  /<div class="running">(?<head>.*?)<\/div>|<(?<tag>h1|h2|p|li)(?: [^>]*)?>(?<text>.*?)<\/\k<tag>>|<dt>(?<name>.*?)<\/dt>\s*<dd>(?<value>.*?)<\/dd>|<table class="(?!copy")[^>]*>(?<table>.*?)<\/table>|<div class="signature">\s*<div>(?<signer>.*?)<\/div>/gs;

/** What a paper that was written already says, row by row with its cells, for a workbook: its first copy, without pictures. */
export function paperRows(paper: string): string[][] {
  const [, first = ''] = paper.split('<table class="copy">');
  return [...first.matchAll(parts)].flatMap(({ groups = {} }) => {
    const { head, text, name, value, table, signer } = groups;
    if (table !== undefined) return tableRows(table);
    if (head !== undefined) return [cellsOf(head, /<(?:span|b)(?: [^>]*)?>([^<]+)</g)];
    if (name !== undefined) return [[wordsOf(name), wordsOf(value ?? '')]];
    return [[wordsOf(text ?? signer ?? '')]];
  });
}

function tableRows(table: string): string[][] {
  return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    cellsOf(row, /<t[hd][^>]*>(.*?)<\/t[hd]>/gs),
  );
}

function cellsOf(markup: string, cell: RegExp): string[] {
  return [...markup.matchAll(cell)].map(([, content = '']) => wordsOf(content));
}

function wordsOf(markup: string): string {
  return unescaped(markup.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
