import { contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge, FileAnswer } from '../../shared/call/desktop-bridge.ts';
import type { Answer, News } from '../../shared/call/envelope.ts';
import { channels } from './channels.ts';

const bridge: DesktopBridge = {
  call: (request, idleMs = 0) => ipcRenderer.invoke(channels.call, request, idleMs) as Promise<Answer>,
  onNews: (listener) => {
    // The event stays here: it carries the sender, which is no business of a page.
    const tell = (_event: unknown, news: News): void => listener(news);
    ipcRenderer.on(channels.news, tell);
    return () => void ipcRenderer.off(channels.news, tell);
  },
  // The host runs in this very program: as long as there is a page to ask, it can be reached.
  onConnection: (listener) => {
    listener(true);
    return () => undefined;
  },
  putFile: (bytes, sha256) => ipcRenderer.invoke(channels.putFile, sha256, bytes) as Promise<Answer>,
  getFile: (sha256) => ipcRenderer.invoke(channels.getFile, sha256) as Promise<FileAnswer>,
};

contextBridge.exposeInMainWorld('storefrontDesk', bridge);
