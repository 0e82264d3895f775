package cardwright.preview.formula;

import java.util.Optional;
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

  private FormulaGuard() {}

  /// The TeX to be set, without comments; empty if it must not be.
  static Optional<String> harmless(String tex) {
    if (tex.length() > LONGEST) {
      return Optional.empty();
    }
    // A line's end is a blank; the library joins the words around it.
    String plain = COMMENT.matcher(tex).replaceAll(" ").replace('\n', ' ');
    boolean refused =
        REFUSED.matcher(plain).find()
            || REPEATED.matcher(plain).find()
            || TexDepth.of(plain) > DEEPEST;
    return refused ? Optional.empty() : Optional.of(plain);
  }
}
