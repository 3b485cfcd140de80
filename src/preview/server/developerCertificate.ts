import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A certificate and its key, in PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/**
 * The certificate for localhost that Microsoft's office-addin-dev-certs leaves in a folder of the
 * user's home; null where there is none, or one that has run out.
 */
export function developerCertificate(folder: string, now = new Date()): Certificate | null {
  const [certFile, keyFile] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const cert = readFileSync(certFile, "utf8");
  const runsOut = new Date(new X509Certificate(cert).validTo);
  return runsOut > now ? { cert, key: readFileSync(keyFile, "utf8") } : null;
}
