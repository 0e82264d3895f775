package cardwright.matter;

import cardwright.matter.Node.ScalarNode;
import cardwright.text.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/// Strings as YAML scalars of one line, and back.
///
/// What is written here is read as the same string by readers of YAML 1.2 (the Hub's) and of YAML
/// 1.1 (PyYAML): `no`, `123`, `2021-01-01` and their like are quoted.
public final class Scalars {

  private Scalars() {}

  /// `value` without quotes if every reader takes that for this string, else in double quotes. To
  /// stand after `key: ` or `- `, not inside brackets.
  public static String plainOrQuoted(String value) {
    return Plain.isSafe(value) ? value : doubleQuoted(value);
  }

  /// `value` in double quotes.
  public static String doubleQuoted(String value) {
    return '"' + doubleQuotedInside(value) + '"';
  }

  /// What stands between double quotes for `value` (YAML 1.2.2, 5.7). Whatever is not printable is
  /// escaped, so it holds no line breaks.
  public static String doubleQuotedInside(String value) {
    if (value.indexOf('"') < 0 && value.indexOf('\\') < 0 && Plain.isPrintable(value)) {
      return value;
    }
    StringBuilder out = new StringBuilder(value.length() + 8);
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                  if (Plain.isPrintable(c)) {
                    out.appendCodePoint(c);
                  } else {
                    out.append("\\u").append(String.format("%04X", c));
                  }
                }
              }
            });
    return out.toString();
  }

  /// `value` in single quotes; empty if it holds what only double quotes can escape.
  public static Optional<String> singleQuoted(String value) {
    return Plain.isPrintable(value)
        ? Optional.of('\'' + value.replace("'", "''") + '\'')
        : Optional.empty();
  }

  /// The string that one scalar's source says: plain, in single or in double quotes. A plain `123`
  /// gives its text.
  ///
  /// @return empty if `source` is not one scalar alone
  public static Optional<String> read(String source) {
    if (Plain.isSafe(source)) {
      return Optional.of(source);
    }
    // A bare text at the left edge reads otherwise than after a key: as a mark or a directive.
    String entry = "k: " + source;
    NodeReader.Result result = NodeReader.read(entry, new Span(0, entry.length()));
    if (result.valid()
        && result.faults().isEmpty()
        && result.root() instanceof Node.MapNode map
        && map.entries().size() == 1
        && map.entries().getFirst().value() instanceof ScalarNode scalar
        && covers(scalar, source)) {
      return Optional.of(scalar.text());
    }
    return Optional.empty();
  }

  private static boolean covers(ScalarNode scalar, String source) {
    boolean oneLine = source.indexOf('\n') < 0 && source.indexOf('\r') < 0;
    boolean style = scalar.style() != ScalarStyle.LITERAL && scalar.style() != ScalarStyle.FOLDED;
    return oneLine && style && scalar.span().length() == source.length();
  }

  /// The inverse of [#doubleQuotedInside].
  ///
  /// @return empty if `inside` cannot stand between double quotes in one line
  public static Optional<String> readDoubleQuotedInside(String inside) {
    return read('"' + inside + '"');
  }

  /// The inverse of [#singleQuoted] without its quotes.
  ///
  /// @return empty if `inside` cannot stand between single quotes in one line
  public static Optional<String> readSingleQuotedInside(String inside) {
    return read('\'' + inside + '\'');
  }
}
