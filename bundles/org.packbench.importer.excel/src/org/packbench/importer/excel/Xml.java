package org.packbench.importer.excel;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Pulls one XML part of a workbook. Elements go by their local names, since strict and transitional workbooks differ in
 * nothing but namespaces here. Document types are refused: no spreadsheet program writes one, only an attacker does.
 */
final class Xml implements Closeable {
    /** Characters of a text; Excel itself has 32,767 in a cell. */
    private static final int LONGEST = 1 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private char[] text = new char[256];

    private final InputStream in;

    /** Reads from a stream, and closes it. */
    Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            in.close();
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        // the JDK's own, always: which other parsers a product happens to contain must change nothing
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // names are cut at their colon here, for those few parts that have any: resolving namespaces takes a tenth more
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the JDK counts each &amp; as an entity of one letter, and by default gives up after 100,000 of them; others
        // there
        // are none without a document type
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    /** Moves on; false at the end of the part. */
    boolean next() throws IOException {
        try {
            if (event == XMLStreamConstants.END_DOCUMENT) return false;
            event = reader.next();
            if (event == XMLStreamConstants.DTD) throw new IOException("a document type in a workbook");
            return event != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (MissingResourceException e) {
            // the JDK has no words for some faults in a document type, and fails while it looks for them
            throw new IOException("a document type in a workbook", e);
        }
    }

    boolean starts(String element) {
        return event == XMLStreamConstants.START_ELEMENT && isNamed(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && isNamed(element);
    }

    private boolean isNamed(String element) {
        return isNamed(reader.getLocalName(), element);
    }

    /** Whether a name is this one, with a prefix or without. */
    private static boolean isNamed(String name, String local) {
        int prefix = name.length() - local.length();
        if (prefix == 0) return name.equals(local);
        return prefix > 1 && name.charAt(prefix - 1) == ':' && name.endsWith(local);
    }

    /** An attribute of the element that starts here, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++)
            if (isNamed(reader.getAttributeLocalName(i), name)) return reader.getAttributeValue(i);
        return null;
    }

    String attribute(String name, String otherwise) {
        @Nullable String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** How many attributes the element has that starts here. */
    int attributes() {
        return reader.getAttributeCount();
    }

    /** The name of one of them, with its prefix, counted from 0. */
    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** A number among the attributes of the element that starts here. */
    int number(String name, int otherwise) throws IOException {
        @Nullable String value = attribute(name);
        return value == null ? otherwise : number(name, value);
    }

    /** The number that an attribute's value is. */
    static int number(String name, String value) throws IOException {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IOException(name + "=\"" + value + "\" is no number", e);
        }
    }

    /** Whether an attribute of the element that starts here says yes, in either of XML Schema's spellings. */
    boolean flag(String name) {
        String value = attribute(name, "0");
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element that starts here, which has no elements in it. Moves to its end. */
    String text() throws IOException {
        try {
            int length = 0;
            for (event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT)
                    throw new IOException("a text with something else in it");
                if (reader.hasText() && event != XMLStreamConstants.COMMENT) length = append(length);
            }
            return length == 0 ? "" : new String(text, 0, length);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private int append(int length) throws IOException {
        int more = reader.getTextLength();
        if (length + more > LONGEST) throw new BoundedStream.TooLarge(LONGEST);
        if (length + more > text.length) text = Arrays.copyOf(text, Math.max(length + more, text.length * 2));
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), text, length, more);
        return length + more;
    }

    private static IOException damaged(XMLStreamException e) {
        // a bound that was passed arrives wrapped, and must still be told from damage
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        try (in) {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
