package cardwright.deck.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.deck.DeckException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {

  @TempDir private Path folder;

  private Tables.Read csv(String content) throws DeckException, IOException {
    return Tables.read(folder.resolve("t.csv"), content);
  }

  @Test
  void separatorsAndMarksAreFound() throws Exception {
    List<List<String>> cells = List.of(List.of("a", "1,2"));
    assertThat(csv("card;metadata.x\r\na;1,2\r\n").texts()).isEqualTo(cells);
    assertThat(csv("\uFEFFcard\tmetadata.x\na\t1,2").texts()).isEqualTo(cells);
    assertThat(csv("card,metadata.x\na,\"1,2\"").texts()).isEqualTo(cells);
    assertThat(csv("sep=;\r\ncard;metadata.x\r\na;1,2\r\n").texts()).isEqualTo(cells);
    assertThat(csv("sep=;\r\ncard;metadata.x\r\na;1,2\r\n").lines).containsExactly(3);
    assertThat(csv("\uFEFFcard\tmetadata.x\na\t1,2").columns).containsExactly("card", "metadata.x");
  }

  @Test
  void unicodeTextOfSpreadsheetProgramsIsRead() throws Exception {
    String table = "card\tmetadata.x\r\na\tÄ 🤖\r\n";
    Path little = Files.write(folder.resolve("l.csv"), ("\uFEFF" + table).getBytes(UTF_16LE));
    Path big = Files.write(folder.resolve("b.csv"), table.getBytes(UTF_16));
    assertThat(Tables.read(little).texts()).isEqualTo(List.of(List.of("a", "Ä 🤖")));
    assertThat(Tables.read(big).texts()).isEqualTo(List.of(List.of("a", "Ä 🤖")));
  }

  @Test
  void tablesThatAreNoneAreTold() throws Exception {
    Path latin = Files.write(folder.resolve("t.csv"), new byte[] {'c', 'a', 'r', 'd', (byte) 0xE4});
    assertThatThrownBy(() -> Tables.read(latin)).hasMessageContaining("it is not UTF-8");
    assertThatThrownBy(() -> csv("")).hasMessageContaining("it is empty");
    Path text = Files.writeString(folder.resolve("t.xlsx"), "card,x\n");
    assertThatThrownBy(() -> Tables.read(text)).hasMessageContaining("it is no workbook (xlsx)");
    assertThatThrownBy(() -> Tables.read(folder)).hasMessageContaining("it is a folder");
    assertThatThrownBy(() -> Tables.read(folder.resolve("none.csv")))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void aWorkbookThatWouldFillTheMemoryIsRefused() throws Exception {
    Path bomb = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(bomb);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write("<sst><si><t>".getBytes(UTF_8));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) 'x');
      for (int i = 0; i < 201; i++) {
        zip.write(blanks);
      }
    }
    assertThatThrownBy(() -> Tables.read(bomb)).hasMessageContaining("more than 200 MB unpacked");
  }

  @Test
  void aRowThatIsTooLongIsTold() throws Exception {
    Tables.Read read = csv("card,metadata.x\na,1,2\nb,3,,\n");
    assertThat(read.broken).hasSize(1);
    assertThat(read.broken.getFirst().toString())
        .endsWith(
            "t.csv:2: it has 3 cells for 2 columns; put text that holds a separator in quotes");
    assertThat(read.texts()).isEqualTo(List.of(List.of("b", "3")));
  }

  @Test
  void keysThatAreMissingSayNothing() throws Exception {
    Path file = folder.resolve("t.json");
    Tables.Read read =
        Tables.read(
            file, "[{\"card\": \"a\", \"x\": null},\n {\"card\": \"b\", \"x\": 7, \"y\": [1]}]");
    assertThat(read.lines).containsExactly(1, 2);
    assertThat(read.rows.getFirst().get(1)).isEqualTo(TableCell.MISSING);
    assertThat(read.rows.get(1).get(1)).isEqualTo(new TableCell(TableCell.Kind.VALUE, "7"));
    assertThat(read.rows.get(1).get(2).text()).isEqualTo("[1]");
  }

  @Test
  void aBrokenLineIsToldAndTheNextOneRead() throws Exception {
    Path file = folder.resolve("t.jsonl");
    Tables.Read read = Tables.read(file, "{\"card\": \"a\"\n{\"card\": \"b\"}\n[1]\n");
    assertThat(read.broken).extracting(problem -> problem.line()).containsExactly(1, 3);
    assertThat(read.texts()).isEqualTo(List.of(List.of("b")));
  }

  @Test
  void whatASpreadsheetMadeOfCellsIsUnderstood() throws Exception {
    Path file = folder.resolve("t.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", null)) {
      Worksheet sheet = workbook.newWorksheet("One");
      sheet.value(0, 0, "card");
      sheet.value(0, 1, "metadata.x");
      sheet.value(1, 0, "zeros");
      sheet.value(1, 1, 7);
      sheet.value(2, 0, "day");
      sheet.value(2, 1, LocalDate.of(2020, 2, 3));
      sheet.style(2, 1).format("yyyy-MM-dd").set();
      sheet.value(3, 0, "time");
      sheet.value(3, 1, LocalDateTime.of(2020, 2, 3, 10, 30, 15));
      sheet.style(3, 1).format("dd.mm.yyyy hh:mm").set();
      sheet.value(4, 0, "truth");
      sheet.value(4, 1, true);
      sheet.value(5, 0, "formula");
      sheet.formula(5, 1, "1/0");
      sheet.value(6, 0, "long");
      sheet.value(6, 1, 1627700610096.0);
      sheet.value(7, 0, "fraction");
      sheet.value(7, 1, 0.1 + 0.2);
      sheet.value(9, 0, "after a gap");
    }
    Tables.Read read = Tables.read(file);
    assertThat(read.lines).containsExactly(2, 3, 4, 5, 6, 7, 8, 10);
    List<TableCell> cells = read.rows.stream().map(row -> row.get(1)).toList();
    assertThat(cells)
        .extracting(TableCell::text)
        .containsExactly(
            "7", "2020-02-03", "2020-02-03T10:30:15", "true", "", "1627700610096", "0.3", "");
    assertThat(cells.get(0).keeps("007")).isTrue();
    assertThat(cells.get(0).keeps("8")).isFalse();
    assertThat(cells.get(1).keeps("2020-02-03")).isTrue();
    assertThat(cells.get(2).keeps("2020-02-03 10:30:15")).isTrue();
    assertThat(cells.get(2).keeps("2020-02-03T10:30:15Z")).isTrue();
    assertThat(cells.get(3).keeps("true")).isTrue();
    assertThat(cells.get(4).kind()).isEqualTo(TableCell.Kind.ERROR);
  }

  @Test
  void columnsOfWorkbooksAreTextsWithoutFormulas() throws Exception {
    Path file = folder.resolve("t.xlsx");
    List<String> row = List.of("a", "=HYPERLINK(\"http://evil\")");
    Files.write(
        file,
        Tables.bytes(TableFormat.XLSX, List.of("card", "metadata.x"), List.of(row), Tables.COMMAS));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      String xml = new String(zip.getInputStream(sheet).readAllBytes(), UTF_8);
      assertThat(xml).contains("t=\"inlineStr\"").doesNotContain("<f>");
    }
  }

  @Test
  void cellsOfCsvCannotRun() throws Exception {
    List<String> row = List.of("a", "=cmd|' /C calc'!A0");
    byte[] csv =
        Tables.bytes(TableFormat.CSV, List.of("card", "metadata.x"), List.of(row), Tables.COMMAS);
    assertThat(new String(csv, UTF_8)).isEqualTo("card,metadata.x\r\na,'=cmd|' /C calc'!A0\r\n");
  }
}
