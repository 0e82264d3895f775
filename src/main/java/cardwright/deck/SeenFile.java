package cardwright.deck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A hash table of numbers in a temporary file, which goes away when it is closed or the process
/// ends: a look-up reads a few bytes at one place, and so does not grow with the table.
final class SeenFile implements AutoCloseable {

  /// Takes what is in the table.
  interface Taker {
    void take(long print, int line);
  }

  /// A print and its line; where the print is 0, the slot is free.
  private static final int SLOT = Long.BYTES + Integer.BYTES;

  private static final int FIRST_SLOTS = 1 << 18;

  /// Slots read at once: more than one is seldom needed while a quarter of them is free.
  private static final int TOGETHER = 8;

  /// Slots read at once where all are.
  private static final int MANY = 4096;

  /// Makes the files that tables are kept in.
  interface Source {

    /// An empty file that goes away when it is closed.
    FileChannel open() throws IOException;
  }

  private final Source files;
  private FileChannel channel;
  private long slots = FIRST_SLOTS;
  private long size;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(TOGETHER * SLOT);

  /// An empty table.
  SeenFile(Source files) throws IOException {
    this.files = files;
    channel = files.open();
  }

  /// A temporary file of the system.
  static FileChannel temporary() throws IOException {
    Path file = Files.createTempFile("cardwright-", ".seen");
    return FileChannel.open(
        file,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /// The line of a print; 0 if it is new, and is then noted with its line.
  int add(long print, int line) throws IOException {
    if (4 * size > 3 * slots) {
      grow();
    }
    int before = put(channel, slots, print, line);
    if (before == 0) {
      size++;
    }
    return before;
  }

  private int put(FileChannel to, long room, long print, int line) throws IOException {
    long slot = (print >>> 20) & room - 1;
    while (true) {
      int here = (int) Math.min(TOGETHER, room - slot);
      read(to, slot, here, buffer);
      for (int i = 0; i < here; i++) {
        long found = buffer.getLong(i * SLOT);
        if (found == print) {
          return buffer.getInt(i * SLOT + Long.BYTES);
        }
        if (found == 0) {
          buffer.clear().putLong(print).putInt(line).flip();
          write(to, slot + i, buffer);
          return 0;
        }
      }
      slot = slot + here & room - 1;
    }
  }

  /// Fills the buffer with slots; those beyond the file's end are free.
  private static void read(FileChannel from, long slot, int count, ByteBuffer into)
      throws IOException {
    into.clear().limit(count * SLOT);
    int got = 0;
    while (got >= 0 && into.hasRemaining()) {
      got = from.read(into, slot * SLOT + into.position());
    }
    while (into.hasRemaining()) {
      into.put((byte) 0);
    }
  }

  private static void write(FileChannel to, long slot, ByteBuffer bytes) throws IOException {
    long at = slot * SLOT;
    while (bytes.hasRemaining()) {
      at += to.write(bytes, at);
    }
  }

  private void grow() throws IOException {
    FileChannel larger = files.open();
    try {
      long room = 2 * slots;
      ByteBuffer many = ByteBuffer.allocateDirect(MANY * SLOT);
      for (long slot = 0; slot < slots; slot += MANY) {
        read(channel, slot, MANY, many);
        for (int i = 0; i < MANY; i++) {
          if (many.getLong(i * SLOT) != 0) {
            put(larger, room, many.getLong(i * SLOT), many.getInt(i * SLOT + Long.BYTES));
          }
        }
      }
      slots = room;
    } catch (IOException e) {
      larger.close();
      throw e;
    }
    FileChannel old = channel;
    channel = larger;
    old.close();
  }

  /// Hands on all that is in the table.
  void forEach(Taker taker) throws IOException {
    ByteBuffer many = ByteBuffer.allocateDirect(MANY * SLOT);
    for (long slot = 0; slot < slots; slot += MANY) {
      read(channel, slot, MANY, many);
      for (int i = 0; i < MANY; i++) {
        if (many.getLong(i * SLOT) != 0) {
          taker.take(many.getLong(i * SLOT), many.getInt(i * SLOT + Long.BYTES));
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system removes it with the other temporary files.
      return;
    }
  }
}
