package cardwright.deck.table;

import cardwright.card.CardEngine;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.table.TableWriter.CsvForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tables written and read in tests.
final class Tables {

  static final CardEngine ENGINE = CardEngine.standard();
  static final CsvForm COMMAS = new CsvForm(',', false);

  private Tables() {}

  /// What reading a table gave.
  static final class Read implements TableSink {
    List<String> columns = List.of();
    final List<List<TableCell>> rows = new ArrayList<>();
    final List<Integer> lines = new ArrayList<>();
    final List<DeckProblem> broken = new ArrayList<>();

    @Override
    public void columns(List<String> names) {
      columns = names;
    }

    @Override
    public void row(int line, List<TableCell> cells) {
      rows.add(cells);
      lines.add(line);
    }

    @Override
    public void broken(DeckProblem problem) {
      broken.add(problem);
    }

    @Override
    public boolean goesOn() {
      return true;
    }

    List<List<String>> texts() {
      return rows.stream().map(row -> row.stream().map(TableCell::text).toList()).toList();
    }
  }

  /// What importing a table gave.
  static final class Imported implements TableImport.Sink {
    final List<RowEdit> edits = new ArrayList<>();
    final List<String> problems = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    int unchanged;

    @Override
    public void edit(RowEdit edit) {
      edits.add(edit);
    }

    @Override
    public void unchanged(Path card) {
      unchanged++;
    }

    @Override
    public void problem(DeckProblem problem) {
      problems.add(problem.line() + ": " + problem.message());
    }

    @Override
    public void note(DeckProblem problem) {
      notes.add(problem.message());
    }
  }

  static final DeckTable.Sink QUIET =
      new DeckTable.Sink() {
        @Override
        public void done(double share) {}

        @Override
        public void problem(DeckProblem problem) {
          throw new AssertionError(problem);
        }
      };

  static byte[] bytes(
      TableFormat format, List<String> columns, List<List<String>> rows, CsvForm form)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWriter writer = TableWriter.of(format, out, columns, form);
    for (List<String> row : rows) {
      writer.row(row);
    }
    writer.finish();
    return out.toByteArray();
  }

  static Read read(Path file) throws DeckException {
    Read read = new Read();
    TableReader.read(file, read);
    return read;
  }

  static Read read(Path file, String content) throws DeckException, IOException {
    return read(Files.writeString(file, content));
  }

  private static DeckKeys keys(Map<Path, String> deck) {
    return DeckKeys.of(List.of(Path.of("")), deck.keySet());
  }

  /// Writes a deck that is in memory.
  static Path write(TableFormat format, Map<Path, String> deck, Path file) throws IOException {
    DeckTable table =
        new DeckTable(card -> ENGINE.read(deck.get(card)), keys(deck), List.copyOf(deck.keySet()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeAll(columns -> TableWriter.of(format, out, DeckTable.names(columns), COMMAS), QUIET);
    return Files.write(file, out.toByteArray());
  }

  static Imported read(Map<Path, String> deck, Path file) throws DeckException {
    Imported imported = new Imported();
    new TableImport(ENGINE, card -> ENGINE.read(deck.get(card)), keys(deck)).read(file, imported);
    return imported;
  }
}
