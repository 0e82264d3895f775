package cardwright.preview.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts the values of custom properties into a style sheet: the print engine does not know them.
final class ThemeColours {

  private static final Pattern BLOCK =
      Pattern.compile("(:root|\\[data-theme=\"dark\"])\\s*\\{([^}]*)}");
  private static final Pattern PROPERTY = Pattern.compile("(--[a-z]+)\\s*:\\s*([^;]+);");
  private static final Pattern USE = Pattern.compile("var\\((--[a-z]+)\\)");

  private ThemeColours() {}

  /// The style sheet of one theme.
  ///
  /// @param css begins with blocks of custom properties: `:root` and `[data-theme="dark"]`
  static String resolve(String css, boolean dark) {
    Map<String, String> values = new HashMap<>();
    Matcher blocks = BLOCK.matcher(css);
    while (blocks.find()) {
      if (dark || blocks.group(1).equals(":root")) {
        PROPERTY
            .matcher(blocks.group(2))
            .results()
            .forEach(property -> values.put(property.group(1), property.group(2).strip()));
      }
    }
    String rules = BLOCK.matcher(css).replaceAll("");
    return USE.matcher(rules)
        .replaceAll(use -> Matcher.quoteReplacement(values.getOrDefault(use.group(1), "inherit")));
  }
}
