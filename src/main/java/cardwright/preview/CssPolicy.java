package cardwright.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which declarations of a `style` attribute may be shown: harmless looks inside the card, nothing
/// that leaves its place (`position`), loads anything but a picture over https, or hides behind an
/// escape.
///
/// The sanitiser's own CSS schema knows neither `background-image` with an address nor flex boxes,
/// which the cards' avatars are made of.
final class CssPolicy {

  private static final Set<String> PROPERTIES =
      Set.of(
          "align-content",
          "align-items",
          "align-self",
          "aspect-ratio",
          "border-collapse",
          "border-spacing",
          "box-shadow",
          "box-sizing",
          "caption-side",
          "clear",
          "color",
          "column-gap",
          "direction",
          "display",
          "float",
          "gap",
          "height",
          "justify-content",
          "justify-items",
          "letter-spacing",
          "line-height",
          "max-height",
          "max-width",
          "min-height",
          "min-width",
          "object-fit",
          "object-position",
          "opacity",
          "order",
          "overflow-wrap",
          "row-gap",
          "table-layout",
          "vertical-align",
          "visibility",
          "white-space",
          "width",
          "word-break",
          "word-spacing",
          "word-wrap");

  private static final List<String> FAMILIES =
      List.of(
          "background",
          "border",
          "flex",
          "font",
          "grid",
          "list-style",
          "margin",
          "overflow",
          "padding",
          "text");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "blur",
          "brightness",
          "calc",
          "clamp",
          "contrast",
          "grayscale",
          "hsl",
          "hsla",
          "linear-gradient",
          "max",
          "min",
          "minmax",
          "radial-gradient",
          "repeat",
          "rgb",
          "rgba",
          "rotate",
          "saturate",
          "scale",
          "sepia",
          "skew",
          "translate");

  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}\\s.,%#+*/'\"()!_-]*");
  private static final Pattern FUNCTION = Pattern.compile("([\\p{L}\\p{N}_-]*)\\s*\\(");
  private static final Pattern PICTURE =
      Pattern.compile(
          "url\\(\\s*(['\"]?)(https://[^\\s'\"()\\\\<>\\p{Cntrl}]+)\\1\\s*\\)",
          Pattern.CASE_INSENSITIVE);

  private CssPolicy() {}

  /// Harmless looks that are kept if a card is to be seen as it is written.
  private static final Set<String> WRITTEN =
      Set.of(
          "accent-color",
          "backface-visibility",
          "break-inside",
          "columns",
          "column-count",
          "column-rule",
          "column-width",
          "cursor",
          "empty-cells",
          "filter",
          "hyphens",
          "mix-blend-mode",
          "outline",
          "outline-color",
          "outline-offset",
          "outline-style",
          "outline-width",
          "perspective",
          "quotes",
          "resize",
          "tab-size",
          "transform",
          "transform-origin",
          "unicode-bidi",
          "user-select",
          "writing-mode");

  /// The declarations of a `style` attribute that are allowed on the Hub, each ended by a
  /// semicolon; null if there are none.
  static @Nullable String sanitise(String style) {
    return sanitise(style, Cleaning.AS_THE_HUB);
  }

  /// The declarations of a `style` attribute that may be shown; null if there are none.
  static @Nullable String sanitise(String style, Cleaning cleaning) {
    String left = filter(style, cleaning, true, new ArrayList<>());
    return left.isEmpty() ? null : left;
  }

  /// The names of the properties that [#sanitise] leaves out of a `style` attribute.
  static List<String> refused(String style, Cleaning cleaning) {
    List<String> refused = new ArrayList<>();
    filter(style, cleaning, true, refused);
    return refused;
  }

  /// The declarations of a rule of a style sheet that may be shown. A style sheet loads no
  /// pictures: rules may come and go with what a reader does.
  ///
  /// @param refused takes the names of the others
  static String sheet(String declarations, Cleaning cleaning, List<String> refused) {
    return filter(declarations, cleaning, false, refused);
  }

  private static String filter(
      String style, Cleaning cleaning, boolean pictures, List<String> refused) {
    StringBuilder out = new StringBuilder();
    for (String declaration : declarations(style)) {
      int colon = declaration.indexOf(':');
      String property =
          declaration.substring(0, Math.max(colon, 0)).strip().toLowerCase(Locale.ROOT);
      String value = declaration.substring(colon + 1).strip();
      if (colon > 0 && isAllowed(property, cleaning) && isHarmless(property, value, pictures)) {
        out.append(property).append(": ").append(value).append("; ");
      } else if (!declaration.isBlank()) {
        refused.add(NAME.matcher(property).matches() ? property : "declaration");
      }
    }
    return out.toString().stripTrailing();
  }

  /// The address of the first picture that a sanitised style loads, or null.
  static @Nullable String picture(String style) {
    Matcher url = PICTURE.matcher(style);
    return url.find() ? url.group(2) : null;
  }

  private static boolean isAllowed(String property, Cleaning cleaning) {
    if (!NAME.matcher(property).matches()) {
      return false;
    }
    return PROPERTIES.contains(property)
        || cleaning == Cleaning.AS_WRITTEN && WRITTEN.contains(property)
        || FAMILIES.stream()
            .anyMatch(family -> property.equals(family) || property.startsWith(family + "-"));
  }

  private static boolean isHarmless(String property, String value, boolean pictures) {
    String rest = value;
    if (pictures && (property.equals("background") || property.equals("background-image"))) {
      rest = PICTURE.matcher(value).replaceAll("");
    }
    boolean plain =
        !value.isEmpty()
            && SAFE.matcher(rest).matches()
            && !rest.contains("/*")
            && Nesting.of(value).isClosed();
    return plain
        && FUNCTION
            .matcher(rest)
            .results()
            .allMatch(call -> FUNCTIONS.contains(call.group(1).toLowerCase(Locale.ROOT)));
  }

  /// Splits at semicolons outside quotes and brackets.
  private static List<String> declarations(String style) {
    List<String> found = new ArrayList<>();
    Nesting nesting = new Nesting();
    int from = 0;
    for (int i = 0; i < style.length(); i++) {
      nesting.read(style.charAt(i));
      if (style.charAt(i) == ';' && nesting.isClosed()) {
        found.add(style.substring(from, i));
        from = i + 1;
      }
    }
    found.add(style.substring(from));
    return found;
  }

  /// Whether a place lies inside quotes or brackets.
  private static final class Nesting {
    private int depth;
    private boolean reversed;
    private char quote;

    static Nesting of(String value) {
      Nesting nesting = new Nesting();
      value.chars().forEach(c -> nesting.read((char) c));
      return nesting;
    }

    void read(char c) {
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
        reversed |= depth < 0;
      }
    }

    boolean isClosed() {
      return quote == 0 && depth == 0 && !reversed;
    }
  }
}
