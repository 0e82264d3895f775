package cardwright.preview;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Colours fenced code by its language. One pass over the text, without backtracking: a page may
/// hold any code.
final class CodeColours {

  /// Longer code is left as it is: nobody reads it in a preview.
  private static final int LONGEST = 50_000;

  private static final String PREFIX = "language-";

  private static final Evaluator OF_A_LANGUAGE =
      Selector.evaluatorOf("pre > code[class*=" + PREFIX + "]");

  private CodeColours() {}

  /// Colours every block of code below `root` that names a language that is known.
  static void apply(Element root) {
    for (Element code : root.select(OF_A_LANGUAGE)) {
      String text = code.wholeText();
      if (code.childrenSize() == 0 && text.length() <= LONGEST) {
        language(code)
            .ifPresent(
                language -> {
                  code.empty();
                  new Lexer(language, text, code).run();
                });
      }
    }
  }

  private static Optional<Language> language(Element code) {
    for (String name : code.classNames()) {
      if (name.startsWith(PREFIX)) {
        return Language.named(name.substring(PREFIX.length()));
      }
    }
    return Optional.empty();
  }

  /// Takes a text apart into pieces with and without a colour.
  private static final class Lexer {
    private final Language language;
    private final String text;
    private final Element code;
    private int plain;
    private int at;

    Lexer(Language language, String text, Element code) {
      this.language = language;
      this.text = text;
      this.code = code;
    }

    void run() {
      while (at < text.length()) {
        switch (language.shape()) {
          case WORDS, SHELL, KEYS -> readCode();
          case MARKUP -> readMarkup();
          case MARKDOWN -> readMarkdown();
          case DIFF -> readDiff();
        }
      }
      flush(text.length());
    }

    private void readCode() {
      char c = text.charAt(at);
      if (isCommentHere()) {
        colour(lineEnd(), "comment");
      } else if (!language.blockComment().isEmpty()
          && text.startsWith(language.blockComment().getFirst(), at)) {
        colour(after(language.blockComment().getLast(), at + 2), "comment");
      } else if (quoteHere().isPresent()) {
        readString(quoteHere().get());
      } else if (c == '$' && language.shape() == Language.Shape.SHELL) {
        colour(variableEnd(), "variable");
      } else if (c == '@' && language.shape() == Language.Shape.WORDS && isWord(at + 1)) {
        colour(wordEnd(at + 1), "function");
      } else if (isDigit(c)) {
        colour(numberEnd(), "number");
      } else if (isWord(at)) {
        readWord();
      } else {
        at++;
      }
    }

    private boolean isCommentHere() {
      for (String start : language.lineComments()) {
        boolean atWordStart =
            !start.equals("#") || at == 0 || Character.isWhitespace(text.charAt(at - 1));
        if (atWordStart && text.startsWith(start, at)) {
          return true;
        }
      }
      return false;
    }

    private Optional<String> quoteHere() {
      return language.quotes().stream().filter(quote -> text.startsWith(quote, at)).findFirst();
    }

    private void readString(String quote) {
      int end = at + quote.length();
      boolean oneLine = quote.length() == 1 && !quote.equals("`");
      while (end < text.length() && !text.startsWith(quote, end)) {
        if (oneLine && text.charAt(end) == '\n') {
          at++;
          return;
        }
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
      end = Math.min(end + quote.length(), text.length());
      boolean key = language.shape() == Language.Shape.KEYS && isKeyEnd(end);
      colour(end, key ? "key" : "string");
    }

    private void readWord() {
      int end = wordEnd(at);
      String word = text.substring(at, end);
      String known = language.anyCase() ? word.toLowerCase(java.util.Locale.ROOT) : word;
      if (language.constants().contains(known)) {
        colour(end, "number");
      } else if (language.keywords().contains(known)) {
        colour(end, "keyword");
      } else if (language.shape() == Language.Shape.KEYS && isLineStart() && isKeyEnd(end)) {
        colour(end, "key");
      } else if (language.shape() == Language.Shape.WORDS
          && end < text.length()
          && text.charAt(end) == '(') {
        colour(end, "function");
      } else {
        at = end;
      }
    }

    private boolean isKeyEnd(int end) {
      int next = end;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      return next < text.length() && (text.charAt(next) == ':' || text.charAt(next) == '=');
    }

    private boolean isLineStart() {
      int before = at - 1;
      while (before >= 0 && " \t-{,".indexOf(text.charAt(before)) >= 0) {
        before--;
      }
      return before < 0 || text.charAt(before) == '\n';
    }

    private void readMarkup() {
      if (text.startsWith("<!--", at)) {
        colour(after("-->", at + 4), "comment");
      } else if (text.charAt(at) == '<' && at + 1 < text.length() && isTagStart(at + 1)) {
        int name = at + (text.charAt(at + 1) == '/' ? 2 : 1);
        colour(tagNameEnd(name), "keyword");
        readAttributes();
      } else if (text.charAt(at) == '&' && text.indexOf(';', at) > 0) {
        int end = text.indexOf(';', at) + 1;
        colour(end - at <= 10 ? end : at + 1, "number");
      } else {
        at++;
      }
    }

    private boolean isTagStart(int index) {
      char c = text.charAt(index);
      return c == '/' || c == '!' || c == '?' || Character.isLetter(c);
    }

    private void readAttributes() {
      while (at < text.length() && text.charAt(at) != '>') {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
          int end = text.indexOf(c, at + 1);
          colour(end < 0 ? text.length() : end + 1, "string");
        } else if (isWord(at)) {
          colour(tagNameEnd(at), "key");
        } else {
          at++;
        }
      }
      if (at < text.length()) {
        colour(at + 1, "keyword");
      }
    }

    private void readMarkdown() {
      boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
      char c = text.charAt(at);
      if (lineStart && (c == '#' || c == '>')) {
        colour(lineEnd(), c == '#' ? "keyword" : "comment");
      } else if (lineStart && (text.startsWith("- ", at) || text.startsWith("* ", at))) {
        colour(at + 1, "key");
      } else if (c == '`') {
        int end = text.indexOf('`', at + 1);
        colour(end < 0 || end > lineEnd() ? at + 1 : end + 1, "string");
      } else if (text.startsWith("**", at)) {
        int end = text.indexOf("**", at + 2);
        colour(end < 0 || end > lineEnd() ? at + 2 : end + 2, "number");
      } else if (c == '[') {
        int end = text.indexOf(']', at);
        colour(end < 0 || end > lineEnd() ? at + 1 : end + 1, "key");
      } else {
        at++;
      }
    }

    private void readDiff() {
      char c = text.charAt(at);
      int end = Math.min(lineEnd() + 1, text.length());
      if (c == '+' || c == '-' || c == '@') {
        colour(end, c == '+' ? "added" : c == '-' ? "taken" : "comment");
      } else {
        at = end;
      }
    }

    private void colour(int end, String kind) {
      int to = Math.min(end, text.length());
      flush(at);
      code.appendElement("span").addClass("code-" + kind).text(text.substring(at, to));
      at = to;
      plain = to;
    }

    private void flush(int to) {
      if (to > plain) {
        code.appendChild(new TextNode(text.substring(plain, to)));
        plain = to;
      }
    }

    private int lineEnd() {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end;
    }

    private int after(String mark, int from) {
      int end = text.indexOf(mark, from);
      return end < 0 ? text.length() : end + mark.length();
    }

    private boolean isWord(int index) {
      return index < text.length()
          && (Character.isLetter(text.charAt(index)) || text.charAt(index) == '_');
    }

    private int wordEnd(int from) {
      int end = from;
      boolean dashes = language.shape() == Language.Shape.KEYS;
      while (end < text.length()
          && (isWord(end) || isDigit(text.charAt(end)) || dashes && text.charAt(end) == '-')) {
        end++;
      }
      return end;
    }

    private int tagNameEnd(int from) {
      int end = from;
      while (end < text.length() && " \t\n=/>\"'".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return Math.max(end, at + 1);
    }

    private int variableEnd() {
      if (at + 1 < text.length() && text.charAt(at + 1) == '{') {
        return after("}", at);
      }
      return Math.max(wordEnd(at + 1), at + 1);
    }

    private int numberEnd() {
      int end = at;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      return end;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
