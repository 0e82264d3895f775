package cardwright.preview.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps from the library what asks for more than a formula, or would take it without end.
final class FormulaGuard {

  /// Longer formulas are not set.
  private static final int LONGEST = 4_000;

  /// Deeper ones are not set: for some commands each level takes the library twice as long.
  private static final int DEEPEST = 20;

  /// Commands that define, read files, lead elsewhere, change what later formulas look like, or
  /// repeat something as often as they are told. The Hub draws none of them.
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\\\(?:include|input|external|load|font|new|renew|provide|def|[egx]def|let|href|url"
              + "|Declare|special|verb|style|jlm|magnification|makeat|debug|fcscore|longdiv|roman"
              + "|Roman|multicolumn|hdotsfor|GeoGebra|Braket|Set|sideset|genfrac)");

  /// An array whose columns are not all written out.
  private static final Pattern REPEATED =
      Pattern.compile(
          "\\\\begin\\s*+\\{\\s*+(?:array|tabular)\\s*+}"
              + "(?!\\s*+\\{(?:[lcr|\\s]|@\\{[^{}*]*+})*+})");

  /// What a reader of TeX leaves out; the library does so late, and joins what is around.
  private static final Pattern COMMENT = Pattern.compile("(?<!\\\\)%[^\\n]*+");

  private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]++|.)", Pattern.DOTALL);

  private FormulaGuard() {}

  /// The TeX to be set, without comments; empty if it must not be.
  static Optional<String> harmless(String tex) {
    if (tex.length() > LONGEST) {
      return Optional.empty();
    }
    // A line's end is a blank; the library joins the words around it.
    String plain = COMMENT.matcher(tex).replaceAll(" ").replace('\n', ' ');
    boolean refused =
        REFUSED.matcher(plain).find() || REPEATED.matcher(plain).find() || depth(plain) > DEEPEST;
    return refused ? Optional.empty() : Optional.of(plain);
  }

  /// How deep groups stand in each other. Commands in a row count as well, since each may be the
  /// argument of the one before.
  private static int depth(String tex) {
    Deque<Integer> outer = new ArrayDeque<>();
    Matcher command = COMMAND.matcher(tex);
    int group = 0;
    int row = 0;
    int deepest = 0;
    int at = 0;
    while (at < tex.length()) {
      char c = tex.charAt(at);
      boolean escaped = c == '\\' && command.find(at);
      String token = escaped ? command.group() : String.valueOf(c);
      switch (token) {
        case "{", "\\left", "\\begin" -> {
          outer.push(group);
          group += row + 1;
          row = 0;
        }
        case "}", "\\right", "\\end" -> {
          group = outer.isEmpty() ? 0 : outer.pop();
          row = 0;
        }
        default -> {
          if (token.length() > 1) {
            row++;
          } else if (!Character.isWhitespace(c)) {
            row = 0;
          }
        }
      }
      deepest = Math.max(deepest, group + row);
      at += token.length();
    }
    return deepest;
  }
}
