package cardwright.matter;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// Writes one scalar in the style asked for, or in the nearest style that can hold it.
final class ScalarWriter {

  private final Styles styles;

  ScalarWriter(Styles styles) {
    this.styles = styles;
  }

  /// A scalar inside brackets or braces.
  String inFlow(@Nullable Object value, ScalarStyle hint) {
    if (!(value instanceof String text)) {
      return typed(value);
    }
    boolean plain = hint != ScalarStyle.SINGLE_QUOTED && hint != ScalarStyle.DOUBLE_QUOTED;
    return plain && Plain.isSafeInFlow(text) ? text : quoted(text, hint);
  }

  /// A scalar after a key or a dash.
  ///
  /// @param indent of the lines of a text that is written in several
  String inBlock(@Nullable Object value, ScalarStyle hint, int indent) {
    if (!(value instanceof String text)) {
      return typed(value);
    }
    return switch (hint) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> quoted(text, hint);
      case LITERAL -> literal(text, indent).orElseGet(() -> plain(text, hint));
      case FOLDED ->
          folded(text, indent).or(() -> literal(text, indent)).orElseGet(() -> plain(text, hint));
      default ->
          text.indexOf('\n') < 0
              ? plain(text, hint)
              : literal(text, indent).orElseGet(() -> plain(text, hint));
    };
  }

  private String plain(String text, ScalarStyle hint) {
    return Plain.isSafe(text) ? text : quoted(text, hint);
  }

  private String quoted(String text, ScalarStyle hint) {
    boolean single =
        hint == ScalarStyle.SINGLE_QUOTED
            || (hint != ScalarStyle.DOUBLE_QUOTED && styles.quotes() == ScalarStyle.SINGLE_QUOTED);
    return single
        ? Scalars.singleQuoted(text).orElseGet(() -> Scalars.doubleQuoted(text))
        : Scalars.doubleQuoted(text);
  }

  private Optional<String> literal(String text, int indent) {
    return fitsBlock(text) ? Optional.of(block('|', text, indent)) : Optional.empty();
  }

  /// In a folded scalar one line end more stands for each run of line ends (YAML 1.2.2, 8.1.3).
  private Optional<String> folded(String text, int indent) {
    if (!fitsBlock(text) || text.contains("\n ")) {
      return Optional.empty();
    }
    boolean ended = text.endsWith("\n");
    String body = ended ? text.substring(0, text.length() - 1) : text;
    String spread = body.replaceAll("\n+", "$0\n");
    return Optional.of(block('>', ended ? spread + "\n" : spread, indent));
  }

  private String block(char mark, String text, int indent) {
    boolean ended = text.endsWith("\n");
    StringBuilder out = new StringBuilder().append(mark).append(ended ? "" : "-");
    String body = ended ? text.substring(0, text.length() - 1) : text;
    for (String line : body.split("\n", -1)) {
      out.append(styles.lineEnd());
      if (!line.isEmpty()) {
        out.append(" ".repeat(indent)).append(line);
      }
    }
    return out.toString();
  }

  /// Whether a text can stand in lines of its own without a mark for its indent or its end.
  private static boolean fitsBlock(String text) {
    return !text.isBlank()
        && !Character.isWhitespace(text.charAt(0))
        && !text.endsWith("\n\n")
        && text.lines().allMatch(line -> Plain.isPrintable(line) && endsVisibly(line))
        && text.indexOf('\r') < 0;
  }

  private static boolean endsVisibly(String line) {
    return line.isEmpty() || line.charAt(line.length() - 1) != ' ';
  }

  private static String typed(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Boolean bool -> bool.toString();
      case Long number -> number.toString();
      case BigInteger number -> number.toString();
      case Double number -> decimal(number);
      default -> throw new IllegalArgumentException("not a scalar: " + value.getClass());
    };
  }

  /// YAML 1.1 reads an exponent only after a dot and with its sign.
  private static String decimal(double number) {
    if (Double.isNaN(number)) {
      return ".nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? ".inf" : "-.inf";
    }
    String digits = Double.toString(number).replace('E', 'e');
    return digits.contains("e") && !digits.contains("e-") ? digits.replace("e", "e+") : digits;
  }
}
