package cardwright.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Names that were seen, each with its line: the first ones in memory, and beyond those in a file,
/// for a million records must not fill the memory. Names count as the same if they have the same 64
/// bits, which for a million different ones has a chance of one in 30 million.
final class Seen implements AutoCloseable {

  private static final int MOST_IN_MEMORY = 1 << 15;

  private final int most;
  private final SeenFile.Source files;
  private long[] prints = new long[1 << 10];
  private int[] lines = new int[1 << 10];
  private int size;
  private @Nullable SeenFile file;
  private boolean inMemory;

  Seen() {
    this(MOST_IN_MEMORY);
  }

  /// @param most names in memory
  Seen(int most) {
    this(most, SeenFile::temporary);
  }

  /// @param most names in memory
  /// @param files makes the file for those beyond
  Seen(int most, SeenFile.Source files) {
    this.most = most;
    this.files = files;
  }

  /// The line that a name was seen at before; 0 if it is new, and is then noted with its line.
  ///
  /// @param line from 1
  int add(String name, int line) {
    long print = print(name);
    if (size >= most && file == null && !inMemory) {
      moveToFile();
    }
    SeenFile there = file;
    if (there != null) {
      try {
        return there.add(print, line);
      } catch (IOException e) {
        takeBack(there, e);
      }
    }
    return addHere(print, line);
  }

  private int addHere(long print, int line) {
    if (4 * size > 3 * prints.length) {
      grow();
    }
    int slot = slot(print);
    if (prints[slot] != 0) {
      return lines[slot];
    }
    prints[slot] = print;
    lines[slot] = line;
    size++;
    return 0;
  }

  private void moveToFile() {
    try {
      file = filled(new SeenFile(files));
      prints = new long[1];
      lines = new int[1];
    } catch (IOException e) {
      // Where no file can be kept, such as on a full disk, memory has to do.
      inMemory = true;
    }
  }

  private SeenFile filled(SeenFile opened) throws IOException {
    try {
      for (int i = 0; i < prints.length; i++) {
        if (prints[i] != 0) {
          opened.add(prints[i], lines[i]);
        }
      }
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  /// The disk may fill up while the file grows.
  private void takeBack(SeenFile from, IOException why) {
    file = null;
    inMemory = true;
    prints = new long[1 << 10];
    lines = new int[1 << 10];
    size = 0;
    try (from) {
      from.forEach(this::addHere);
    } catch (IOException e) {
      e.addSuppressed(why);
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }

  private void grow() {
    long[] oldPrints = prints;
    int[] oldLines = lines;
    prints = new long[2 * oldPrints.length];
    lines = new int[2 * oldLines.length];
    for (int i = 0; i < oldPrints.length; i++) {
      if (oldPrints[i] != 0) {
        int slot = slot(oldPrints[i]);
        prints[slot] = oldPrints[i];
        lines[slot] = oldLines[i];
      }
    }
  }

  private int slot(long print) {
    int slot = (int) (print >>> 32) & prints.length - 1;
    while (prints[slot] != 0 && prints[slot] != print) {
      slot = slot + 1 & prints.length - 1;
    }
    return slot;
  }

  /// FNV-1a over the chars, its bits mixed (the finalizer of MurmurHash3).
  private static long print(String name) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
