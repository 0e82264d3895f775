package cardwright.matter;

import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// What a plain scalar stands for by YAML 1.2's core schema (YAML 1.2.2, 10.3).
final class CoreValues {

  /// Longer digits are kept as text: turning them into a number takes quadratic time.
  private static final int MAX_NUMBER = 1000;

  /// The schema makes a new resolver each time it is asked.
  private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

  private CoreValues() {}

  /// `String`, `Boolean`, `Long`, `BigInteger`, `Double` or null.
  static @Nullable Object of(String text) {
    if (text.length() > MAX_NUMBER) {
      return text;
    }
    Tag tag = RESOLVER.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return text.equalsIgnoreCase("true");
    }
    if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    return tag.equals(Tag.FLOAT) ? (Object) decimal(text) : text;
  }

  private static Object integer(String text) {
    BigInteger number;
    if (text.startsWith("0x")) {
      number = new BigInteger(text.substring(2), 16);
    } else if (text.startsWith("0o")) {
      number = new BigInteger(text.substring(2), 8);
    } else {
      number = new BigInteger(text);
    }
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }

  private static Double decimal(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case ".nan" -> Double.NaN;
      case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
      case "-.inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.valueOf(text);
    };
  }
}
