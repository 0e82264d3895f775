package cardwright.layout;

/// What stands between the values of a list on one line, as it is looked for.
///
/// @param core the joiner without the blanks around it; a joiner of blanks alone as it is
/// @param inTable whether it is a table's bar, which a backslash may escape
/// @param spaced whether blanks must stand around it
record Joiner(String core, boolean inTable, boolean spaced) {

  /// @param joiner as the layout writes it
  static Joiner of(String joiner) {
    String stripped = joiner.strip();
    String core = stripped.isEmpty() ? joiner : stripped;
    boolean inTable = core.equals("|");
    return new Joiner(core, inTable, !inTable && !core.equals(joiner));
  }
}
