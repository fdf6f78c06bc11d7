import { packageName, type PackageOrder } from './package-order.ts';
import { escapeXml } from './xml.ts';

/** The quiz inside the package, in one file. */
export const PAGE = 'index.html';
/** What catalogues want to know. */
export const METADATA = 'metadata.xml';

/** As many characters as the schema lets a title have. */
const LONGEST_TITLE = 200;

/**
 * `imsmanifest.xml` of a package with one quiz, for SCORM 1.2: one organization, one item, one SCO. It
 * names no mastery score, so that no platform makes a grade of it.
 */
export function manifest(order: PackageOrder, name: string): string {
	const id = escapeXml(packageName(order));
	const title = escapeXml(Array.from(name).slice(0, LONGEST_TITLE).join(''));
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${String(order.version)}"
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
