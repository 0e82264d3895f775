package cardwright.deck.table;

import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.RawRecord;
import cardwright.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook, whose first row names the columns. Only the shared texts
/// are held in memory; what would be too large is refused before it is.
final class XlsxTableReader {

  /// The most of any part of a workbook, unpacked.
  private static final long MOST_BYTES = 2L << 30;

  /// The most of the parts that are held in memory.
  private static final long MOST_HELD = 200L << 20;

  private static final int MOST_COLUMNS = 16_384;

  private static final XMLInputFactory XML = factory();

  private final Path file;
  private final boolean guarded;
  private final TableSink sink;
  private List<String> shared = List.of();
  private SheetFormats formats = SheetFormats.NONE;
  private List<String> names = List.of();
  private int columns = -1;

  /// @param guarded whether it is read as a table of the deck, whose cells may be guarded; else
  ///   they are only if the names of the columns show that it is one
  XlsxTableReader(Path file, boolean guarded, TableSink sink) {
    this.file = file;
    this.guarded = guarded;
    this.sink = sink;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private interface Part {
    void read(XMLStreamReader xml) throws XMLStreamException;
  }

  void read() throws DeckException, IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      SheetPlace place = new SheetPlace();
      part(zip, "xl/workbook.xml", MOST_HELD, place::readWorkbook);
      part(zip, "xl/_rels/workbook.xml.rels", MOST_HELD, place::readRelations);
      part(zip, place.texts(), MOST_HELD, this::readShared);
      part(zip, place.styles(), MOST_HELD, xml -> formats = SheetFormats.read(xml));
      formats = formats.counting(place.from1904());
      if (!part(zip, place.sheet(), MOST_BYTES, this::readSheet)) {
        throw new DeckException(problem(0, Messages.of("deck.noWorkbookNoSheet")));
      }
    } catch (ZipException e) {
      throw new DeckException(problem(0, Messages.of("deck.noWorkbookXlsx", e.getMessage())), e);
    }
    if (columns < 0) {
      throw new DeckException(problem(0, Messages.of("deck.firstSheetEmptyFirstRow")));
    }
  }

  /// @return false if there is no such part
  private boolean part(ZipFile zip, String name, long most, Part work)
      throws DeckException, IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return false;
    }
    try (InputStream in = new LimitedInput(zip.getInputStream(entry), most)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in);
      work.read(xml);
      xml.close();
    } catch (XMLStreamException | IllegalArgumentException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new DeckException(problem(0, Messages.of("deck.partBroken", name, cause)), e);
    }
    return true;
  }

  private DeckProblem problem(int line, String message) {
    return new DeckProblem(file.toString(), line, message);
  }

  private void readShared(XMLStreamReader xml) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(richText(xml, "si"));
      }
    }
    shared = texts;
  }

  /// The text of all runs up to an end tag; how it is to be pronounced is left out.
  private static String richText(XMLStreamReader xml, String end) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          spoken = true;
        } else if (xml.getLocalName().equals("t") && !spoken) {
          text.append(xml.getElementText());
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        if (xml.getLocalName().equals("rPh")) {
          spoken = false;
        } else if (xml.getLocalName().equals(end)) {
          break;
        }
      }
    }
    return SheetText.decode(text.toString());
  }

  private void readSheet(XMLStreamReader xml) throws XMLStreamException {
    int number = 0;
    List<TableCell> row = new ArrayList<>();
    while (xml.hasNext() && sink.goesOn()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
        String stated = xml.getAttributeValue(null, "r");
        number = stated == null ? number + 1 : Integer.parseInt(stated);
        row.clear();
      } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
        cell(xml, row);
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
        hand(number, row);
      }
    }
  }

  private void cell(XMLStreamReader xml, List<TableCell> row) throws XMLStreamException {
    String reference = xml.getAttributeValue(null, "r");
    int column = reference == null ? row.size() : column(reference);
    if (column >= MOST_COLUMNS) {
      throw new XMLStreamException(Messages.of("deck.thereNoColumn", reference));
    }
    while (row.size() < column) {
      row.add(TableCell.text(""));
    }
    TableCell cell = content(xml);
    if (column < row.size()) {
      row.set(column, cell);
    } else {
      row.add(cell);
    }
  }

  private static int column(String reference) throws XMLStreamException {
    int column = 0;
    for (int i = 0; i < Math.min(4, reference.length()); i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = 26 * column + c - 'A' + 1;
    }
    if (column == 0) {
      throw new XMLStreamException(Messages.of("deck.thereNoCell", reference));
    }
    return column - 1;
  }

  private TableCell content(XMLStreamReader xml) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "t");
    String style = xml.getAttributeValue(null, "s");
    String value = null;
    boolean formula = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = richText(xml, "is");
          case "f" -> formula = true;
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
    }
    if (value == null) {
      return formula ? new TableCell(TableCell.Kind.ERROR, "") : TableCell.text("");
    }
    return typed(type == null ? "n" : type, style, value);
  }

  private TableCell typed(String type, @Nullable String style, String value)
      throws XMLStreamException {
    return switch (type) {
      case "s" -> TableCell.text(sharedText(Integer.parseInt(value.strip())));
      case "inlineStr" -> TableCell.text(value);
      case "str" -> TableCell.text(SheetText.decode(value));
      case "b" -> new TableCell(TableCell.Kind.VALUE, value.strip().equals("1") ? "true" : "false");
      case "d" -> new TableCell(TableCell.Kind.DATE, value.strip());
      case "e" -> new TableCell(TableCell.Kind.ERROR, value);
      default -> formats.number(style, value);
    };
  }

  private String sharedText(int index) throws XMLStreamException {
    if (index < 0 || index >= shared.size()) {
      throw new XMLStreamException(Messages.of("deck.thereNoSharedText", index));
    }
    return shared.get(index);
  }

  private void hand(int number, List<TableCell> row) {
    boolean empty = row.stream().allMatch(cell -> cell.text().isBlank());
    if (empty) {
      return;
    }
    if (columns < 0) {
      names = row.stream().map(cell -> cell.text().strip()).toList();
      columns = names.size();
      sink.columns(names);
      return;
    }
    List<String> texts = row.stream().map(TableCell::text).toList();
    sink.source(RawRecord.sheetRow(names, texts));
    // A workbook leaves out empty cells, so a row's end says that they are empty.
    List<TableCell> cells = new ArrayList<>(row);
    while (cells.size() < columns) {
      cells.add(TableCell.text(""));
    }
    if (cells.stream().skip(columns).anyMatch(cell -> !cell.text().isBlank())) {
      String message = Messages.of("deck.cellRightLastColumnName");
      sink.broken(problem(number, message));
      return;
    }
    if (guarded || DeckTable.isWritten(names)) {
      cells.replaceAll(XlsxTableReader::restored);
    }
    sink.row(number, List.copyOf(cells.subList(0, columns)));
  }

  private static TableCell restored(TableCell cell) {
    return cell.kind() == TableCell.Kind.TEXT
        ? TableCell.text(SpreadsheetText.restoreInSheet(cell.text()))
        : cell;
  }
}
