package cardwright.layout;

/// What stands between the values of a list on one line, as it is looked for.
///
/// @param core the joiner without the blanks around it; a joiner of blanks alone as it is
/// @param inTable whether it is a table's bar, which a backslash may escape
/// @param spaced whether blanks must stand around it
/// @param clear whether it is found between any two values that are [#isApartFrom] it; of other
///   joiners that is not known
record Joiner(String core, boolean inTable, boolean spaced, boolean clear) {

  /// @param joiner as the layout writes it
  static Joiner of(String joiner) {
    String stripped = joiner.strip();
    String core = stripped.isEmpty() ? joiner : stripped;
    boolean inTable = core.equals("|");
    boolean spaced = !inTable && !core.equals(joiner);
    boolean between = !spaced || joiner.equals(" " + core + " ");
    return new Joiner(core, inTable, spaced, between && core.length() == 1);
  }

  /// Whether a value, as it is spelled, is one item to whoever looks for this joiner.
  boolean isApartFrom(String spelled) {
    int last = spelled.length() - 1;
    boolean apart = last >= 0 && isInk(spelled, 0) && isInk(spelled, last);
    for (int at = spelled.indexOf(core); apart && at >= 0; at = spelled.indexOf(core, at + 1)) {
      apart =
          inTable
              ? at > 0 && spelled.charAt(at - 1) == '\\'
              : spaced && (isInk(spelled, at - 1) || isInk(spelled, at + core.length()));
    }
    return apart && spelled.charAt(last) != '\\';
  }

  private static boolean isInk(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\t';
  }
}
