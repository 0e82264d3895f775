package cardwright.deck;

/// Names that were seen, each with its line, in a few bytes a name: a million records must not fill
/// the memory. Names count as the same if they have the same 64 bits, which for a million different
/// ones has a chance of one in 30 million.
final class Seen {

  private long[] prints = new long[1 << 12];
  private int[] lines = new int[1 << 12];
  private int size;

  /// The line that a name was seen at before; 0 if it is new, and is then noted with its line.
  ///
  /// @param line from 1
  int add(String name, int line) {
    if (4 * size > 3 * prints.length) {
      grow();
    }
    long print = print(name);
    int slot = slot(print);
    if (prints[slot] != 0) {
      return lines[slot];
    }
    prints[slot] = print;
    lines[slot] = line;
    size++;
    return 0;
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
