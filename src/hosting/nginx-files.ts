import { cacheControl, immutableFolders } from '#hosting/cache-rules.ts';
import { mediaTypes } from '#hosting/media-types.ts';
import { languageFolders, placeBeginnings, placeRules } from '#hosting/place-rules.ts';
import { securityHeaders, sharedFolders } from '#hosting/security.ts';

/** Where a server listens, and with which certificate where over TLS. */
export interface NginxServer {
	/** The name of the public host. */
	host: string;
	/** Addresses for `listen`, over HTTP and over TLS where there is any. */
	listen: readonly string[];
	listenTls: readonly string[];
	/** Paths of certificate and key. */
	certificate: string;
	key: string;
}

export interface NginxSite {
	/** Where the site is served, with a slash at both ends. */
	base: string;
	/** The folder that holds the built site. */
	folder: string;
}

/** The folders of the languages that have an error page of their own beside their pages. */
const translationFolders = languageFolders.filter((folder) => folder !== '');

const ORIGIN = '# Written by "npm run nginx" from src/hosting/ and src/hosting/security.ts; change it there.\n';
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\~]/g, '\\$&');
/** A regular expression that paths in one of the folders match. */
const inside = (base: string, folders: readonly string[]) => `${escaped(base)}(?:${folders.map(escaped).join('|')})`;
const indented = (lines: readonly string[], tabs = 1) => lines.map((line) => `${'\t'.repeat(tabs)}${line}`).join('\n');

const map = (source: string, target: string, entries: Readonly<Record<string, string>>) =>
	`map ${source} $plan_${target} {\n${indented(Object.entries(entries).map(([key, value]) => `${key} ${quoted(value)};`))}\n}\n`;

/** What depends on path and outcome: for the `http` context. */
function maps(base: string): string {
	return [
		`${ORIGIN}# For the http context.\n`,
		'# A response that is no file, such as 404, is never kept, whatever its path.',
		map('"$status $uri"', 'cache', {
			default: cacheControl.revalidated,
			[quoted(`~^(?:200|206|304) ${inside(base, immutableFolders)}`)]: cacheControl.immutable,
		}),
		map('$uri', 'resource_policy', {
			default: securityHeaders['Cross-Origin-Resource-Policy'],
			[quoted(`~^${inside(base, sharedFolders)}`)]: 'cross-origin',
		}),
		map('$uri', 'error_page', {
			default: `${base}404.html`,
			...Object.fromEntries(
				translationFolders.map((folder) => [quoted(`~^${escaped(base + folder)}`), `${base + folder}404.html`]),
			),
		}),
		'# Where a path that names a place of the plan leads.',
		map('$uri', 'place', {
			default: '',
			...Object.fromEntries(
				placeRules().map(({ pattern, target }) => [quoted(`~*^${escaped(base)}${pattern}$`), base + target]),
			),
		}),
		'# Behind a proxy that ends TLS, let the proxy say this one.',
		map('$https', 'transport_security', { default: '', on: securityHeaders['Strict-Transport-Security'] }),
		map('$status', 'allow', { default: '', 405: 'GET, HEAD' }),
	].join('\n');
}

/** Headers whose value a map gives. An empty one is not sent. */
const mapped: Readonly<Record<string, string>> = {
	'Cross-Origin-Resource-Policy': '$plan_resource_policy',
	'Strict-Transport-Security': '$plan_transport_security',
};

function headers(): string {
	const lines = [
		...Object.entries(securityHeaders).map(([name, value]) => [name, mapped[name] ?? quoted(value)]),
		['Cache-Control', '$plan_cache'],
		['Allow', '$plan_allow'],
	];
	return `${ORIGIN}# On every response, errors too: a location with an add_header of its own would lose these.\n${lines
		.map(([name, value]) => `add_header ${name} ${value} always;\n`)
		.join('')}`;
}

/** The types of the site's files, whatever the server's own list knows. */
const types = Object.entries(mediaTypes).map(([extension, { type }]) => `${quoted(type)} ${extension};`);

/** Locations of the site: for a `server`. */
function site({ base, folder }: NginxSite): string {
	const root = base === '/' ? `root ${quoted(folder)};` : `alias ${quoted(`${folder}/`)};`;
	const redirect = `location = ${base.slice(0, -1)} {
	absolute_redirect off;
	include plan/headers.conf;
	return 301 ${base}$is_args$args;
}

`;
	return `${ORIGIN}# For a server that includes plan/maps.conf outside.

${base === '/' ? '' : redirect}location ^~ ${base} {
	${root}
	index index.html;
	autoindex off;
	server_tokens off;
	# Redirects keep host, port and scheme, also behind a proxy.
	absolute_redirect off;
	default_type application/octet-stream;
	types {
${indented(types, 2)}
	}

	# Files compressed by the build, as the reader's browser takes them.
	gzip_static on;
	gzip_vary on;
	# Delete brotli.conf where the server lacks the module ngx_http_brotli_static.
	include plan/brotli.conf*;

	include plan/headers.conf;
	error_page 403 404 =404 $plan_error_page;
	if ($request_method !~ ^(?:GET|HEAD)$) {
		return 405;
	}
	# Hidden files, what is meant for other hosts, and compressed files by their own names.
	location ~ /\\.(?!well-known/)|/_(?:headers|redirects)$|\\.(?:br|gz)$ {
		return 404;
	}
	# Places of the plan by their numbers.
	location ~* ${quoted(`^${escaped(base)}(?:${translationFolders.join('|')})?${placeBeginnings}`)} {
		if ($plan_place) {
			return 302 $plan_place;
		}
	}
}
`;
}

/** Servers of the site: one for HTTP, or one that leads to HTTPS and one for that. */
function servers({ host, listen, listenTls, certificate, key }: NginxServer): string {
	const server = (...lines: string[]) => `server {\n${indented(lines)}\n}\n`;
	const common = [`server_name ${host};`, 'server_tokens off;'];
	const plain = listen.map((address) => `listen ${address};`);
	// A path that is not well formed comes to no location.
	const malformed = 'error_page 400 $plan_error_page;';
	const top = `${ORIGIN}include plan/maps.conf;\n\n`;
	if (listenTls.length === 0) return top + server(...plain, ...common, malformed, 'include plan/site.conf;');
	const redirect = ['include plan/headers.conf;', 'return 301 https://$host$request_uri;'];
	const secure = [
		...listenTls.map((address) => `listen ${address} ssl http2;`),
		...common,
		`ssl_certificate ${quoted(certificate)};`,
		`ssl_certificate_key ${quoted(key)};`,
		'ssl_protocols TLSv1.2 TLSv1.3;',
		'ssl_session_cache shared:plan:2m;',
		malformed,
		'include plan/site.conf;',
	];
	return `${top}${server(...plain, ...common, ...redirect)}\n${server(...secure)}`;
}

/**
 * The files of the configuration, by their paths under the folder of nginx's
 * own: `conf.d/plan.conf` has the servers and includes the rest, which a
 * server that has other sites too can include instead.
 */
export function nginxFiles(where: NginxSite, server: NginxServer): Record<string, string> {
	return {
		'conf.d/plan.conf': servers(server),
		'plan/brotli.conf': `${ORIGIN}brotli_static on;\n`,
		'plan/headers.conf': headers(),
		'plan/maps.conf': maps(where.base),
		'plan/site.conf': site(where),
	};
}
