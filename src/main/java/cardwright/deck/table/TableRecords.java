package cardwright.deck.table;

import cardwright.deck.ColumnMapping;
import cardwright.deck.DeckException;
import cardwright.deck.DeckProblem;
import cardwright.deck.RawRecord;
import cardwright.deck.RecordSink;
import cardwright.deck.RowCards;
import cardwright.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// Reads records of a table whose columns have names of their own: CSV, JSON and JSON Lines with an
/// object per row, XLSX. A row is a person, or a card.
public final class TableRecords {

  private static final String REASON = "reason";

  private TableRecords() {}

  /// The first rows of a table, as they are.
  ///
  /// @param columns their names
  /// @param rows cells by column
  public record Head(List<String> columns, List<List<String>> rows) {}

  /// Reads the first rows of a table.
  ///
  /// @throws DeckException if it cannot be read so far
  public static Head head(Path file, int most) throws DeckException {
    HeadRows rows = new HeadRows(most);
    TableReader.read(file, false, rows, _ -> {});
    return new Head(rows.columns, rows.rows);
  }

  /// Whether a table was written of a deck, so that its columns mean what they are called there.
  ///
  /// @throws DeckException if it cannot be read so far
  public static boolean isOfDeck(Path file) throws DeckException {
    return DeckTable.isWritten(head(file, 1).columns());
  }

  private static final class HeadRows implements TableSink {
    private final int most;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> columns = List.of();

    private HeadRows(int most) {
      this.most = most;
    }

    @Override
    public void columns(List<String> names) {
      columns = names.stream().filter(name -> !name.equals(REASON)).toList();
    }

    @Override
    public void row(int line, List<TableCell> cells) {
      rows.add(cells.stream().map(TableCell::text).toList());
    }

    @Override
    public void broken(DeckProblem problem) {}

    @Override
    public boolean goesOn() {
      return rows.size() < most;
    }
  }

  /// Reads records, one after another.
  ///
  /// @param progress is told now and then how many bytes have been read; of a workbook, nothing
  /// @throws DeckException if the file cannot be read, no column gives a field, or from some place
  ///   on the file is not what its form says
  public static void read(Path file, ColumnMapping mapping, RecordSink sink, LongConsumer progress)
      throws DeckException {
    try (Rows rows = new Rows(file.toString(), mapping, sink)) {
      TableReader.read(file, false, rows, progress);
      rows.end();
    } catch (Useless e) {
      throw e.cause;
    }
  }

  /// A table without any use; ends the reading from within.
  private static final class Useless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DeckException cause;

    private Useless(DeckException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private static final class Rows implements TableSink, AutoCloseable {
    private final String file;
    private final ColumnMapping mapping;
    private final RecordSink sink;
    private List<String> names = List.of();
    private @Nullable RowCards cards;
    private @Nullable RawRecord raw;

    private Rows(String file, ColumnMapping mapping, RecordSink sink) {
      this.file = file;
      this.mapping = mapping;
      this.sink = sink;
    }

    @Override
    public void columns(List<String> columns) {
      names = columns;
      try {
        List<String> meanings = mapping.meanings(columns);
        if (cards == null) {
          cards = new RowCards(file, sink, columns, meanings, 1);
        } else {
          cards.widen(columns, meanings, 1);
        }
      } catch (DeckException e) {
        throw new Useless(e);
      }
    }

    @Override
    public void source(RawRecord record) {
      raw = record;
    }

    @Override
    public void row(int line, List<TableCell> cells) {
      if (cards == null || raw == null) {
        return;
      }
      List<String> texts = cells.stream().map(TableCell::text).toList();
      int error = cells.stream().map(TableCell::kind).toList().indexOf(TableCell.Kind.ERROR);
      if (error < 0) {
        cards.row(line, texts, raw);
      } else {
        String fault = Messages.of("deck.formulaWithoutResultWriteValue", names.get(error));
        cards.broken(line, texts, raw, fault);
      }
    }

    @Override
    public void broken(DeckProblem problem) {
      end();
      if (raw != null) {
        sink.source(raw);
      }
      sink.rejected(problem);
    }

    @Override
    public boolean goesOn() {
      return sink.goesOn();
    }

    @Override
    public void close() {
      if (cards != null) {
        cards.close();
      }
    }

    private void end() {
      if (cards != null) {
        cards.end();
      }
    }
  }
}
