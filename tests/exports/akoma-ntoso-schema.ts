// XML into what the official schema of Akoma Ntoso 3.0 says against it.
import path from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const schemaFile = path.join(import.meta.dirname, 'schemas', 'akomantoso30.xsd');

export interface SchemaCheck {
  /** Empty for a valid document. */
  faultsOf(xml: string): string[];
  close(): void;
}

export function openSchemaCheck(): SchemaCheck {
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromString(`<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    targetNamespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><xs:include schemaLocation="${schemaFile}"/></xs:schema>`);
  const validator = XsdValidator.fromDoc(schema);
  return {
    faultsOf(xml) {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        if (error instanceof XmlValidateError) return error.details.map(({ message, line }) => `${line}: ${message}`);
        throw error;
      } finally {
        document.dispose();
      }
    },
    close() {
      validator.dispose();
      schema.dispose();
    },
  };
}
