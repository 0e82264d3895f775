package cardwright.layout;

/// The chars that a slot allows, made ready for looking up; says what [Slot#allows] says.
/// Immutable.
final class Alphabet {

  private static final int ASCII = 0x80;

  private final Slot slot;
  private final long low;
  private final long high;
  private final boolean beyond;
  private final boolean exceptions;

  Alphabet(Slot slot) {
    this.slot = slot;
    long[] bits = new long[2];
    for (char c = 0; c < ASCII; c++) {
      if (slot.allows(String.valueOf(c), 0)) {
        bits[c / Long.SIZE] |= 1L << c;
      }
    }
    low = bits[0];
    high = bits[1];
    String joiner = slot.joiner();
    boolean foreignJoiner = joiner != null && joiner.chars().anyMatch(c -> c >= ASCII);
    // No type tells one char beyond ASCII from another.
    beyond = !foreignJoiner && slot.allows("\u0100", 0);
    exceptions = foreignJoiner || slot.spelling() == Spelling.LINK;
  }

  /// Whether the char at `i` can be part of what stands in the slot.
  boolean allows(String source, int i) {
    char c = source.charAt(i);
    boolean known = c < ASCII ? ((c < Long.SIZE ? low : high) >>> c & 1) != 0 : beyond;
    return known || (exceptions && slot.allows(source, i));
  }
}
