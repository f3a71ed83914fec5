import { execFileSync } from 'node:child_process';
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
