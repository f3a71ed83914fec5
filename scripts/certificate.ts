import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a certificate of its own for this machine, valid for a day, with openssl; the paths of it and its key in `folder`. */
export function makeCertificate(folder: string): { certificate: string; key: string } {
	const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
	const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
	const files = ['-keyout', key, '-out', certificate];
	execFileSync('openssl', ['req', '-x509', ...curve, ...files, '-days', '1', '-subj', '/CN=localhost'], {
		stdio: 'ignore',
	});
	return { certificate, key };
}

/**
 * The argument that has Chromium take a certificate for a good one: one whose
 * faults are only overlooked keeps it from caching anything.
 */
export function trusting(certificate: string): string {
	const { publicKey } = new X509Certificate(readFileSync(certificate));
	const hash = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' }));
	return `--ignore-certificate-errors-spki-list=${hash.digest('base64')}`;
}
