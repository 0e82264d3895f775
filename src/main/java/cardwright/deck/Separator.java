package cardwright.deck;

import java.io.BufferedReader;
import java.io.IOException;

/// What stands between the cells of a table in a text file.
public final class Separator {

  private static final int MAX_HEADER = 60_000;
  private static final String ALL = ",;\t";

  private Separator() {}

  /// The separator of which the first line holds most outside of quotes: comma, semicolon or tab.
  ///
  /// @param in at the start of the table, where it is again afterwards
  public static char of(BufferedReader in) throws IOException {
    in.mark(MAX_HEADER);
    int[] counts = new int[ALL.length()];
    boolean quoted = false;
    for (int i = 1; i < MAX_HEADER; i++) {
      int c = in.read();
      if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
        break;
      }
      quoted ^= c == '"';
      int which = ALL.indexOf(c);
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
    }
    in.reset();
    int most = counts[1] > counts[0] ? 1 : 0;
    return ALL.charAt(counts[2] > counts[most] ? 2 : most);
  }
}
