package cardwright.layout;

/// The chars that a slot allows, made ready for looking up; says what [Slot#allows] says.
/// Immutable.
final class Alphabet {

  private static final int ASCII = 0x80;

  private final Slot slot;
  private final boolean[] ascii = new boolean[ASCII];
  private final boolean beyond;
  private final boolean exceptions;

  Alphabet(Slot slot) {
    this.slot = slot;
    for (char c = 0; c < ASCII; c++) {
      ascii[c] = slot.allows(String.valueOf(c), 0);
    }
    String joiner = slot.joiner();
    boolean foreignJoiner = joiner != null && joiner.chars().anyMatch(c -> c >= ASCII);
    // No type tells one char beyond ASCII from another.
    beyond = !foreignJoiner && slot.allows("\u0100", 0);
    exceptions = foreignJoiner || slot.spelling() == Spelling.LINK;
  }

  /// Whether the char at `i` can be part of what stands in the slot.
  boolean allows(String source, int i) {
    char c = source.charAt(i);
    boolean known = c < ASCII ? ascii[c] : beyond;
    return known || (exceptions && slot.allows(source, i));
  }

  /// Whether every char from `from` to before `to` can be.
  boolean allowsAll(String source, int from, int to) {
    boolean[] ascii = this.ascii;
    int at = from;
    while (at < to) {
      char c = source.charAt(at);
      boolean known = c < ASCII ? ascii[c] : beyond;
      if (!known && !(exceptions && slot.allows(source, at))) {
        return false;
      }
      at++;
    }
    return true;
  }
}
