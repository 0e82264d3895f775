package cardwright.deck.table;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Where the parts of a workbook are.
final class SheetPlace {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> targets = new HashMap<>();
  private @Nullable String first;
  private String texts = "xl/sharedStrings.xml";
  private String styles = "xl/styles.xml";
  private boolean from1904;

  void readWorkbook(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("sheet") && first == null) {
          first = xml.getAttributeValue(RELATIONS, "id");
        } else if (xml.getLocalName().equals("workbookPr")) {
          String date1904 = xml.getAttributeValue(null, "date1904");
          from1904 = "1".equals(date1904) || "true".equals(date1904);
        }
      }
    }
  }

  void readRelations(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        String target = String.valueOf(xml.getAttributeValue(null, "Target"));
        String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        String type = String.valueOf(xml.getAttributeValue(null, "Type"));
        targets.put(String.valueOf(xml.getAttributeValue(null, "Id")), path);
        if (type.endsWith("/sharedStrings")) {
          texts = path;
        } else if (type.endsWith("/styles")) {
          styles = path;
        }
      }
    }
  }

  /// The part of the first sheet.
  String sheet() {
    return targets.getOrDefault(String.valueOf(first), "xl/worksheets/sheet1.xml");
  }

  /// The part of the texts that cells share.
  String texts() {
    return texts;
  }

  /// The part that says how numbers are shown.
  String styles() {
    return styles;
  }

  /// Whether days count from 1904.
  boolean from1904() {
    return from1904;
  }
}
