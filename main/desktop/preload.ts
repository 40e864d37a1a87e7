import { type IpcRendererEvent, contextBridge, ipcRenderer } from 'electron';
import type { DesktopBridge, FileAnswer, JoinAnswer, LookAnswer } from '../../shared/call/desktop-bridge.ts';
import type { Answer } from '../../shared/call/envelope.ts';
import { channels } from './channels.ts';

/** Listens on a channel. The event stays here: it carries the sender, which is no business of a page. */
function listen(channel: string, listener: (told: never) => void): () => void {
  const tell = (_event: IpcRendererEvent, told: unknown): void => listener(told as never);
  ipcRenderer.on(channel, tell);
  return () => void ipcRenderer.off(channel, tell);
}

const bridge: DesktopBridge = {
  call: (request, idleMs = 0) => ipcRenderer.invoke(channels.call, request, idleMs) as Promise<Answer>,
  onNews: (listener) => listen(channels.news, listener),
  onConnection: (listener) => {
    const end = listen(channels.connection, listener);
    void ipcRenderer.invoke(channels.isConnected).then((connected) => listener(connected === true));
    return end;
  },
  putFile: (bytes, sha256) => ipcRenderer.invoke(channels.putFile, sha256, bytes) as Promise<Answer>,
  getFile: (sha256) => ipcRenderer.invoke(channels.getFile, sha256) as Promise<FileAnswer>,
  fitBar: (height) => ipcRenderer.invoke(channels.fitBar, height) as Promise<void>,
  lookAtHost: (address) => ipcRenderer.invoke(channels.lookAtHost, address) as Promise<LookAnswer>,
  joinHost: (asked) => ipcRenderer.invoke(channels.joinHost, asked) as Promise<JoinAnswer>,
};

contextBridge.exposeInMainWorld('storefrontDesk', bridge);
