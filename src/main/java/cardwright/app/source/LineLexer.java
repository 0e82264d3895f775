package cardwright.app.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the tokens of one line of YAML, Markdown or HTML, and what the next line stands in. Takes
/// no more time than the line is long.
final class LineLexer {

  /// Longer lines are no text that people read.
  private static final int LONGEST = 5_000;

  private static final Pattern MARK = Pattern.compile("[\uFEFF\\s]*---\\s*");
  private static final Pattern YAML_KEY =
      Pattern.compile(
          "[ ]*+(?:- ++)*+(\"[^\"]*+\"|'[^']*+'|[^\\s#:\"'\\[{&*!|>%@`-][^:#]*+):(?=\\s|$)");

  /// Inside a plain text quotes and numbers are a part of it.
  private static final String VALUE_START = "(?<=(?:[:,\\[{]|^-| -) {0,9}|^ {0,40})";

  private static final Pattern YAML_PART =
      Pattern.compile(
          "(?<string>"
              + VALUE_START
              + "(?:\"(?:[^\"\\\\]|\\\\.)*+\"?|'[^']*+'?))"
              + "|(?<comment>(?<![^\\s])#.*+)"
              + "|(?<literal>"
              + VALUE_START
              + "(?:true|false|null|~|[-+]?\\d[\\d.]*+)(?= *+(?:$|[,\\]}]| #)))"
              + "|(?<mark>^ *+-(?= |$))");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)(.*+)");
  private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?:\\s.*+)?");
  private static final Pattern LEAD =
      Pattern.compile("\\s*+(?:>|[-*+](?=\\s)|\\d{1,9}[.)](?=\\s))");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<code>`[^`]++`)"
              + "|(?<link>!?\\[[^\\]\\[]*+\\]\\([^()\\s]*+\\))"
              + "|(?<strong>\\*\\*[^*]++\\*\\*)"
              + "|(?<comment><!--)"
              + "|(?<tag></?[A-Za-z][^<>]*+>?)"
              + "|(?<entity>&#?\\w{1,32}+;)"
              + "|(?<pipe>(?<!\\\\)\\|)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<name>[A-Za-z][\\w:-]*+)(?=\\s*+=)|(?<value>\"[^\"]*+\"?|'[^']*+'?)");

  private final String line;
  private final List<Token> tokens = new ArrayList<>();

  private LineLexer(String line) {
    this.line = line;
  }

  /// What lexing a line gave.
  record Result(List<Token> tokens, LineState next) {}

  static Result lex(String line, LineState state) {
    LineLexer lexer = new LineLexer(line);
    LineState next = line.length() > LONGEST ? state : lexer.next(state);
    return new Result(List.copyOf(lexer.tokens), next);
  }

  private LineState next(LineState state) {
    return switch (state.mode()) {
      case START -> {
        if (MARK.matcher(line).matches()) {
          token(0, line.length(), "src-mark");
          yield LineState.YAML;
        }
        yield line.isBlank() ? state : body();
      }
      case YAML -> yaml();
      case BODY -> body();
      case CODE -> code(state);
      case COMMENT -> comment(0);
      case TAG -> tag(0);
    };
  }

  private void token(int start, int end, String style) {
    if (start < end) {
      tokens.add(new Token(start, end, style));
    }
  }

  private LineState yaml() {
    if (MARK.matcher(line).matches() && line.startsWith("---")) {
      token(0, line.length(), "src-mark");
      return LineState.BODY;
    }
    int from = 0;
    Matcher key = YAML_KEY.matcher(line);
    if (key.lookingAt()) {
      token(key.start(1), key.end(1), "src-key");
      from = key.end();
    }
    Matcher part = YAML_PART.matcher(line);
    part.region(from, line.length()).useTransparentBounds(true).useAnchoringBounds(false);
    while (part.find()) {
      String style =
          part.group("string") != null
              ? "src-string"
              : part.group("comment") != null
                  ? "src-comment"
                  : part.group("literal") != null ? "src-literal" : "src-mark";
      token(part.start(), part.end(), style);
    }
    return LineState.YAML;
  }

  private LineState code(LineState state) {
    token(0, line.length(), "src-code");
    Matcher fence = FENCE.matcher(line);
    boolean closes =
        fence.matches() && fence.group(1).startsWith(state.fence()) && fence.group(2).isBlank();
    return closes ? LineState.BODY : state;
  }

  private LineState body() {
    Matcher fence = FENCE.matcher(line);
    if (fence.matches() && (fence.group(1).charAt(0) == '~' || !fence.group(2).contains("`"))) {
      token(0, line.length(), "src-code");
      return LineState.code(fence.group(1));
    }
    if (HEADING.matcher(line).matches()) {
      token(0, line.length(), "src-heading");
      return LineState.BODY;
    }
    Matcher lead = LEAD.matcher(line);
    int from = 0;
    if (lead.lookingAt()) {
      token(0, lead.end(), "src-mark");
      from = lead.end();
    }
    return inline(from);
  }

  private LineState inline(int from) {
    Matcher part = INLINE.matcher(line);
    boolean row = line.stripLeading().startsWith("|");
    for (int at = from; part.find(at); at = Math.max(part.end(), at + 1)) {
      if (part.group("comment") != null) {
        return comment(part.start());
      }
      if (part.group("tag") != null) {
        token(part.start(), nameEnd(part.start()), "src-tag");
        return tag(nameEnd(part.start()));
      }
      String style =
          part.group("code") != null
              ? "src-code"
              : part.group("link") != null
                  ? "src-link"
                  : part.group("strong") != null
                      ? "src-strong"
                      : part.group("entity") != null ? "src-literal" : row ? "src-mark" : "";
      if (!style.isEmpty()) {
        token(part.start(), part.end(), style);
      }
    }
    return LineState.BODY;
  }

  private int nameEnd(int start) {
    int end = start + 1;
    while (end < line.length() && (isName(line.charAt(end)) || line.charAt(end) == '/')) {
      end++;
    }
    return end;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == ':';
  }

  private LineState comment(int from) {
    int close = line.indexOf("-->", from);
    int end = close < 0 ? line.length() : close + 3;
    token(from, end, "src-comment");
    return close < 0 ? LineState.COMMENT : inline(end);
  }

  /// The rest of a tag: its attributes up to its end.
  private LineState tag(int from) {
    int close = line.indexOf('>', from);
    int end = close < 0 ? line.length() : close;
    Matcher part = ATTRIBUTE.matcher(line).region(from, end);
    while (part.find()) {
      token(part.start(), part.end(), part.group("name") != null ? "src-key" : "src-string");
    }
    if (close < 0) {
      return LineState.TAG;
    }
    token(close, close + 1, "src-tag");
    return inline(close + 1);
  }
}
