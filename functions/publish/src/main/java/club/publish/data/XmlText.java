package club.publish.data;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document in the making, with a line for each element.
final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException impossible) {
      throw wrong(impossible);
    }
    write(() -> xml.writeStartDocument("utf-8", "1.0"));
  }

  /// Opens an element.
  ///
  /// @param attributes name and value of each in turn
  XmlText start(String name, String... attributes) {
    write(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
    return this;
  }

  /// Closes the last element that is open.
  XmlText end() {
    write(xml::writeEndElement);
    return this;
  }

  /// An element with a text alone.
  XmlText element(String name, String content, String... attributes) {
    write(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
          xml.writeCharacters(content);
          xml.writeEndElement();
        });
    return this;
  }

  /// An element without content.
  XmlText empty(String name, String... attributes) {
    write(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
    return this;
  }

  /// The document, once all is closed.
  String text() {
    return text.toString();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private void write(Step step) {
    try {
      step.run();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException impossible) {
      throw wrong(impossible);
    }
  }

  private static IllegalStateException wrong(XMLStreamException cause) {
    return new IllegalStateException("A writer in memory does not fail.", cause);
  }
}
