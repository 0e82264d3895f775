package cardwright.deck.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Rows of cells in a temporary file, until it is known which columns the table has. For use by one
/// thread: first rows are added, then they are read.
final class CellSpool implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final DataOutputStream out;

  /// @throws IOException if there can be no temporary file
  CellSpool() throws IOException {
    file = Files.createTempFile("cardwright-", ".cells");
    out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
  }

  /// Adds a row.
  ///
  /// @param columns the numbers of the columns in which it has a cell
  /// @param cells what stands there
  void add(int[] columns, String[] cells) throws IOException {
    out.writeInt(columns.length);
    for (int i = 0; i < columns.length; i++) {
      byte[] cell = cells[i].getBytes(StandardCharsets.UTF_8);
      out.writeInt(columns[i]);
      out.writeInt(cell.length);
      out.write(cell);
    }
  }

  /// The rows in the order in which they were added, one at a time.
  Rows rows() throws IOException {
    out.close();
    return new Rows(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
  }

  /// Rows that are read.
  static final class Rows implements AutoCloseable {

    private final DataInputStream in;

    private Rows(DataInputStream in) {
      this.in = in;
    }

    /// The next row, with empty text in columns in which it has no cell.
    ///
    /// @param columns how many there are
    String[] next(int columns) throws IOException {
      String[] row = new String[columns];
      Arrays.fill(row, "");
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        int column = in.readInt();
        row[column] = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      }
      return row;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      Files.deleteIfExists(file);
    }
  }
}
