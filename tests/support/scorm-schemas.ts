import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const FOLDER = join(import.meta.dirname, '../fixtures/scorm-xsd');

/** The schema for `imsmanifest.xml` is two: that of IMS, and what ADL adds to it. */
const MANIFEST = `<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
	<xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
	<xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** What the schemas of SCORM 1.2 find wrong with an `imsmanifest.xml`; empty when it is valid. */
export function manifestErrors(xml: string): Promise<string[]> {
	return errorsOf(xml, MANIFEST, ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd']);
}

/** The same for the metadata of a package. */
export function metadataErrors(xml: string): Promise<string[]> {
	return errorsOf(xml, schema('imsmd_rootv1p2p1.xsd'), ['ims_xml.xsd']);
}

async function errorsOf(xml: string, main: string, more: readonly string[]): Promise<string[]> {
	const { errors } = await validateXML({
		xml: { fileName: 'checked.xml', contents: xml },
		schema: { fileName: 'main.xsd', contents: main },
		preload: more.map((fileName) => ({ fileName, contents: schema(fileName) }))
	});
	return errors.map(({ message }) => message);
}

/**
 * The schemas are of 2001, and libxml2 has since become stricter: one makes the namespace of `xml:` its
 * default, which nothing in it needs; one lets its own elements stand for "any" other. Both are put right
 * so that they allow less, never more.
 */
function schema(name: string): string {
	const text = readFileSync(join(FOLDER, name), 'utf8');
	return text
		.replace(' xmlns="http://www.w3.org/XML/1998/namespace"', '')
		.replace('<xsd:any namespace="##any"', '<xsd:any namespace="##other"');
}
