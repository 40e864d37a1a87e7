import { X509Certificate } from 'node:crypto';

/** One name as Node tells it. Whatever else stands there is nothing that a browser would look for. */
const oneName = /^(?:DNS|IP Address):([a-zA-Z0-9.*:-]+)$/;

/** The addresses and host names that a certificate stands for, in its order. @param certificate PEM */
export function namesInCertificate(certificate: string): string[] {
  const names = new X509Certificate(certificate).subjectAltName?.split(', ') ?? [];
  return names.flatMap((name) => oneName.exec(name)?.[1] ?? []);
}
