import { PAGE } from './manifest.ts';
import { packageName, type PackageOrder } from './package-order.ts';
import { escapeXml } from './xml.ts';

/** What a person reads about a quiz in a catalogue, in the language of the package. */
export interface QuizWords {
	readonly name: string;
	readonly summary: string;
}

/** `metadata.xml`: what SCORM 1.2 asks of a package for catalogues, in the vocabulary of IMS metadata. */
export function metadata(order: PackageOrder, { name, summary }: QuizWords): string {
	const own = (text: string) => langstring(order.locale, text);
	const fixed = (text: string) => langstring('x-none', text);
	const term = (value: string) =>
		`<source>${fixed('LOMv1.0')}</source><value>${fixed(value)}</value>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
	<general>
		<title>${own(name)}</title>
		<catalogentry>
			<catalog>Arah</catalog>
			<entry>${fixed(packageName(order))}</entry>
		</catalogentry>
		<language>${order.locale}</language>
		<description>${own(summary)}</description>
	</general>
	<lifecycle>
		<version>${fixed(String(order.version))}</version>
		<status>${term('Draft')}</status>
	</lifecycle>
	<metametadata>
		<metadatascheme>ADL SCORM 1.2</metadatascheme>
	</metametadata>
	<technical>
		<format>text/html</format>
		<location type="URI">${PAGE}</location>
	</technical>
	<rights>
		<cost>${term('no')}</cost>
		<copyrightandotherrestrictions>${term('yes')}</copyrightandotherrestrictions>
		<description>${langstring('en', 'MIT licence')}</description>
	</rights>
</lom>
`;
}

function langstring(language: string, text: string): string {
	return `<langstring xml:lang="${language}">${escapeXml(text)}</langstring>`;
}
