package cardwright.layout;

import cardwright.matter.Scalars;
import cardwright.text.Escaping;
import cardwright.text.Messages;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// How a slot writes its value at the place where it stands, named in the layout by a filter.
public enum Spelling {
  /// As it is.
  PLAIN("plain", Escaping.VERBATIM),
  /// Text between HTML tags.
  HTML("html", Escaping.HTML_TEXT),
  /// A quoted HTML attribute.
  ATTRIBUTE("attribute", Escaping.HTML_ATTRIBUTE),
  /// Inside a quoted CSS `url('…')`.
  CSS("css", Escaping.CSS_URL),
  /// Text of a Markdown paragraph.
  MARKDOWN("markdown", Escaping.MARKDOWN),
  /// A cell of a Markdown table.
  CELL("cell", Escaping.TABLE_CELL),
  /// The target of a Markdown link.
  LINK("link", Escaping.LINK_TARGET),
  /// A whole YAML scalar, quoted if need be.
  YAML("yaml", Scalars::plainOrQuoted, source -> Scalars.read(source).orElse(source)),
  /// The inside of a double-quoted YAML scalar.
  YAML_QUOTED(
      "yaml-quoted",
      Scalars::doubleQuotedInside,
      source -> Scalars.readDoubleQuotedInside(source).orElse(source)),
  /// `BOT` as `Bot`.
  TITLE(
      "title",
      value -> value.charAt(0) + value.substring(1).toLowerCase(Locale.ROOT),
      value -> value.toUpperCase(Locale.ROOT)),
  /// `BOT` as `bot`.
  LOWER("lower", value -> value.toLowerCase(Locale.ROOT), value -> value.toUpperCase(Locale.ROOT)),
  /// A number as that many blanks.
  SPACES(
      "spaces",
      value -> " ".repeat(blanks(value)),
      source -> source.isBlank() ? String.valueOf(source.length()) : source);

  /// More padding than any card needs; a bound, so that a number cannot fill the memory.
  private static final int MOST_BLANKS = 100_000;

  private final String filter;
  private final UnaryOperator<String> encoder;
  private final UnaryOperator<String> decoder;

  Spelling(String filter, Escaping escaping) {
    this(filter, escaping::encode, escaping::decode);
  }

  Spelling(String filter, UnaryOperator<String> encoder, UnaryOperator<String> decoder) {
    this.filter = filter;
    this.encoder = encoder;
    this.decoder = decoder;
  }

  /// The filter's name in a layout file.
  String filter() {
    return filter;
  }

  /// How `value` is written.
  ///
  /// @throws IllegalArgumentException if it cannot be, with a message that says why
  public String encode(String value) {
    return encoder.apply(value);
  }

  /// What a reader sees where `source` stands.
  public String decode(String source) {
    return decoder.apply(source);
  }

  private static int blanks(String value) {
    long count = Long.parseLong(value);
    if (count > MOST_BLANKS) {
      throw new IllegalArgumentException(
          Messages.of("layout.tooMuchPaddingTakeMost", value, MOST_BLANKS));
    }
    return (int) count;
  }
}
