package cardwright.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A card's own style sheet, made to hold for the card's article alone: every selector stands below
/// the article, every declaration has passed [CssPolicy], and nothing is loaded.
final class CssScope {

  /// Longer style sheets are refused.
  private static final int LONGEST = 100_000;

  private static final String ARTICLE = "article.prose";
  private static final String DARK = "[data-theme=\"dark\"] ";
  private static final String LIGHT = "[data-theme=\"light\"] ";

  private static final Pattern SELECTOR =
      Pattern.compile("[\\p{L}\\p{N}_.#*:>+~\\s\\[\\]=\"'^$|()-]{1,400}");
  private static final Pattern SCHEME =
      Pattern.compile("\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)");
  private static final Pattern MEDIA =
      Pattern.compile(
          "(?:all|screen|only|and|\\s|\\((?:min|max)-width\\s*:\\s*[\\d.]+\\s*(?:px|r?em)\\s*\\))*");
  private static final Pattern ROOT =
      Pattern.compile(
          "^(?:(?:html|:root)(?:\\.(dark|light))?\\s+)?(?:\\.(dark|light)(?:\\s+|$))?(?:(?:html|body|:root)(?![\\p{L}\\p{N}_-]))?");

  private static final Pattern OF_ARTICLE =
      Pattern.compile("\\.prose(?:[^\\p{L}\\p{N}_+~-][^+~]*)?");

  private final StringBuilder out = new StringBuilder();
  private final List<String> refused = new ArrayList<>();
  private final Cleaning cleaning;

  private CssScope(Cleaning cleaning) {
    this.cleaning = cleaning;
  }

  /// What is left of a style sheet.
  ///
  /// @param css holds no `<`
  /// @param refused what was taken out: `@import`, `position`
  record Scoped(String css, List<String> refused) {}

  /// The part of a style sheet that may be shown.
  static Scoped scope(String css, Cleaning cleaning) {
    CssScope scope = new CssScope(cleaning);
    if (css.length() > LONGEST) {
      scope.refused.add("style sheet");
    } else {
      scope.rules(withoutComments(css), "");
    }
    return new Scoped(scope.out.toString(), List.copyOf(scope.refused));
  }

  private static String withoutComments(String css) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (int start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", at)) {
      plain.append(css, at, start).append(' ');
      int end = css.indexOf("*/", start + 2);
      at = end < 0 ? css.length() : end + 2;
    }
    return plain.append(css, at, css.length()).toString();
  }

  /// Reads rules: what stands before a brace, and what stands inside of it.
  private void rules(String css, String theme) {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      int semicolon = css.indexOf(';', at);
      if (semicolon >= 0 && (open < 0 || semicolon < open)) {
        statement(css.substring(at, semicolon));
        at = semicolon + 1;
      } else if (open < 0) {
        statement(css.substring(at));
        return;
      } else {
        int close = partner(css, open);
        rule(css.substring(at, open).strip(), css.substring(open + 1, close), theme);
        at = Math.min(close + 1, css.length());
      }
    }
  }

  private void statement(String text) {
    String statement = text.strip();
    if (statement.startsWith("@")) {
      refuse(name(statement));
    }
  }

  private void rule(String head, String body, String theme) {
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("@media") && theme.isEmpty()) {
      media(lower.substring(6), body);
    } else if (head.startsWith("@")) {
      refuse(name(head));
    } else {
      String declarations = CssPolicy.sheet(body, cleaning, refused);
      List<String> selectors = selectors(head, theme);
      if (!declarations.isEmpty() && !selectors.isEmpty()) {
        out.append(String.join(", ", selectors)).append(" { ").append(declarations).append(" }\n");
      }
    }
  }

  private void media(String condition, String body) {
    Matcher scheme = SCHEME.matcher(condition);
    String theme = "";
    String rest = condition;
    if (scheme.find()) {
      theme = scheme.group(1).equals("dark") ? DARK : LIGHT;
      rest = scheme.replaceAll(" ");
    }
    String sizes = rest.replaceAll("\\band\\b", " ").strip();
    if (!MEDIA.matcher(rest).matches()) {
      refuse("@media");
    } else if (sizes.isEmpty() || !sizes.contains("(")) {
      rules(body, theme.isEmpty() ? " " : theme);
    } else {
      out.append("@media ").append(sizes.replaceAll("\\)\\s*\\(", ") and (")).append(" {\n");
      rules(body, theme.isEmpty() ? " " : theme);
      out.append("}\n");
    }
  }

  private List<String> selectors(String head, String theme) {
    List<String> scoped = new ArrayList<>();
    for (String part : head.split(",")) {
      String selector = part.strip();
      if (!selector.isEmpty() && SELECTOR.matcher(selector).matches() && isClosed(selector)) {
        scope(selector, theme.strip().isEmpty() ? "" : theme, scoped);
      } else {
        refuse("selector");
      }
    }
    return scoped;
  }

  private void scope(String selector, String outer, List<String> scoped) {
    Matcher root = ROOT.matcher(selector);
    String theme = outer;
    String inner = selector;
    if (root.find() && root.end() > 0) {
      String scheme = root.group(1) == null ? root.group(2) : root.group(1);
      theme = scheme == null ? outer : scheme.equals("dark") ? DARK : LIGHT;
      inner = selector.substring(root.end()).strip();
    }
    if (inner.startsWith("+") || inner.startsWith("~")) {
      // It would reach what stands beside the article.
      refuse("selector");
    } else {
      scoped.add(theme + ARTICLE + (inner.isEmpty() ? "" : " " + inner));
      if (OF_ARTICLE.matcher(inner).matches()) {
        // The article is what the Hub gives that class to.
        scoped.add(theme + ARTICLE + inner.substring(".prose".length()));
      }
    }
  }

  private static boolean isClosed(String selector) {
    long brackets = selector.chars().filter(c -> c == '[' || c == '(').count();
    long ends = selector.chars().filter(c -> c == ']' || c == ')').count();
    boolean quotes =
        selector.chars().filter(c -> c == '"').count() % 2 == 0
            && selector.chars().filter(c -> c == '\'').count() % 2 == 0;
    return brackets == ends && quotes;
  }

  private static int partner(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  private static String name(String rule) {
    Matcher name = Pattern.compile("@[a-zA-Z-]+").matcher(rule);
    return name.lookingAt() ? name.group().toLowerCase(Locale.ROOT) : "@rule";
  }

  private void refuse(String what) {
    refused.add(what);
  }
}
