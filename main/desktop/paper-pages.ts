import type { FileAnswer } from '../../shared/call/desktop-bridge.ts';
import { withPhotos } from '../../shared/printing/paper-photos.ts';
import { type Screens, findScreen, securityHeaders } from '../lan/screens.ts';
import { appScheme } from './origin.ts';

/** The host under which papers are shown to be printed: not that of the windows, so a paper is no page of ours. */
export const paperHost = 'paper';

/** What a paper may load: its own styles, the product's type and its photos. Nothing runs in it, nothing leads out of it. */
const paperPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; " +
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const headers = { ...securityHeaders, 'Content-Security-Policy': paperPolicy };
const nothing = (): Response => new Response(null, { status: 404, headers });

/** The papers that are being printed now, each under an address of its own. */
export interface PaperPages {
  /** Shows a paper until it is taken away. */
  show(html: string): { readonly address: string; readonly takeAway: () => void };
  /** Answers what a paper's window asks for. */
  answer(request: Pick<Request, 'method' | 'url'>): Promise<Response>;
}

export interface PaperSources {
  /** The built screens: the type that papers are set in lies among them. */
  readonly screens: Screens;
  readonly photoOf: (sha256: string) => Promise<FileAnswer>;
}

export function createPaperPages({ screens, photoOf }: PaperSources): PaperPages {
  const shown = new Map<string, string>();
  const typeSheet = findTypeSheet(screens);
  let last = 0;
  return {
    show: (html) => {
      last += 1;
      const path = `/papers/${last}`;
      shown.set(
        path,
        withType(
          withPhotos(html, (sha256) => `/photos/${sha256}`),
          typeSheet,
        ),
      );
      return {
        address: `${appScheme}://${paperHost}${path}`,
        takeAway: () => void shown.delete(path),
      };
    },
    answer: async ({ method, url }) => {
      const { host, pathname } = new URL(url);
      if (method !== 'GET' || host !== paperHost) return nothing();
      const paper = shown.get(pathname);
      if (paper !== undefined) return given(paper, 'text/html; charset=utf-8');
      const [, sha256] = /^\/photos\/([0-9a-f]{64})$/.exec(pathname) ?? [];
      return sha256 === undefined ? givenType(screens, pathname) : givenPhoto(await photoOf(sha256));
    },
  };
}

function given(body: ConstructorParameters<typeof Response>[0], type: string): Response {
  return new Response(body, { headers: { ...headers, 'Content-Type': type } });
}

/** Only the type and its sheet: no screen of ours opens in a paper's window. */
function givenType(screens: Screens, path: string): Response {
  const screen = /^\/assets\/[^/]+\.(?:css|woff2)$/.test(path) ? findScreen(screens, path) : undefined;
  return screen ? given(screen.bytes, screen.type) : nothing();
}

function givenPhoto(photo: FileAnswer): Response {
  return photo.ok ? given(photo.bytes, photo.mime) : nothing();
}

/** The style sheet that does nothing but declare the product's type; undefined where the screens are not built. */
function findTypeSheet(screens: Screens): string | undefined {
  const sheets = [...screens].filter(
    ([path, { bytes }]) =>
      path.endsWith('.css') && Buffer.from(bytes).includes('font-family:Noto Sans SC Variable'),
  );
  return sheets.sort(([, one], [, other]) => one.bytes.length - other.bytes.length)[0]?.[0];
}

/** A paper comes as a whole document; the type is the first thing that it loads. */
function withType(html: string, typeSheet: string | undefined): string {
  if (typeSheet === undefined) return html;
  return html.replace(/<head>/i, (head) => `${head}<link rel="stylesheet" href="${typeSheet}">`);
}
