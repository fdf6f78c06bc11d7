import { escapeHtml } from '#lib/embed/snippet.ts';
import { packageName, type PackageOrder } from './package-order.ts';

/** The file in the package that contains the quiz. */
export const PAGE = 'index.html';
/** The file in the package that describes it for catalogues. */
export const METADATA = 'metadata.xml';

/** The longest title that the schema allows, in characters. */
const LONGEST_TITLE = 200;

/**
 * The `imsmanifest.xml` of a package with one quiz, for SCORM 1.2: one organization, one item, one SCO.
 * It has no mastery score, so that no platform turns the quiz into a grade.
 */
export function manifest(order: PackageOrder, name: string): string {
	const id = escapeXml(packageName(order));
	const title = escapeXml(Array.from(name).slice(0, LONGEST_TITLE).join(''));
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${order.version}"
	xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
	xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>1.2</schemaversion>
		<adlcp:location>${METADATA}</adlcp:location>
	</metadata>
	<organizations default="course">
		<organization identifier="course">
			<title>${title}</title>
			<item identifier="quiz" identifierref="page">
				<title>${title}</title>
			</item>
		</organization>
	</organizations>
	<resources>
		<resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${PAGE}">
			<file href="${PAGE}"/>
		</resource>
	</resources>
</manifest>
`;
}

/** Characters that XML 1.0 cannot contain, even escaped: control characters, lone surrogates and two noncharacters. */
const UNWRITABLE =
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Escapes text for an element or a quoted attribute of XML. Characters that XML cannot contain become U+FFFD. */
export function escapeXml(text: string): string {
	return escapeHtml(text.replace(UNWRITABLE, '\ufffd'));
}

/** The description of a quiz for catalogues, in the language of the package. */
export interface QuizWords {
	readonly name: string;
	readonly summary: string;
	/** How far the questions have been tested, in one sentence. */
	readonly evidence: string;
	/** Whether people have confirmed what the quiz measures. */
	readonly isValidated: boolean;
	/** Under which others may use the questions; null if the author has not said so. */
	readonly licence: string | null;
}

/** The `metadata.xml` of a package: the metadata that SCORM 1.2 requires for catalogues, in IMS vocabulary. */
export function metadata(order: PackageOrder, words: QuizWords): string {
	const { name, summary, evidence, isValidated, licence } = words;
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
		<description>${own(`${summary} ${evidence}`)}</description>
	</general>
	<lifecycle>
		<version>${fixed(String(order.version))}</version>
		<status>${term(isValidated ? 'Final' : 'Draft')}</status>
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
		${licence === null ? '' : `<description>${own(licence)}</description>`}
	</rights>
</lom>
`;
}

function langstring(language: string, text: string): string {
	return `<langstring xml:lang="${language}">${escapeXml(text)}</langstring>`;
}
