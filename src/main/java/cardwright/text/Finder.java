package cardwright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// Finds and replaces in a text.
///
/// @param query what is looked for
/// @param regex whether it is a regular expression
/// @param matchCase whether upper and lower case differ
public record Finder(String query, boolean regex, boolean matchCase) {

  private static final int MOST = 10_000;
  private static final long MOST_NANOS = 500_000_000L;

  /// A search that cannot be done; the message is for people.
  public static final class SearchException extends Exception {
    SearchException(String message) {
      super(message);
    }
  }

  /// Every place, in order, up to ten thousand.
  ///
  /// @throws SearchException if the expression is none, or takes too long
  public List<Span> find(String text) throws SearchException {
    return replace(text, null).stream().map(Replacement::span).toList();
  }

  /// What stands instead at every place.
  ///
  /// @param replacement with `$1` for a group if this is a regular expression; null to find only
  /// @throws SearchException if the expression or the replacement is none, or it takes too long
  public List<Replacement> replace(String text, @Nullable String replacement)
      throws SearchException {
    if (query.isEmpty()) {
      return List.of();
    }
    try {
      Matcher matcher = pattern().matcher(new Timed(text, System.nanoTime() + MOST_NANOS));
      List<Replacement> found = new ArrayList<>();
      int appended = 0;
      while (found.size() < MOST && matcher.find()) {
        String instead = "";
        if (replacement != null) {
          StringBuilder out = new StringBuilder();
          String spelled = regex ? replacement : Matcher.quoteReplacement(replacement);
          matcher.appendReplacement(out, spelled);
          instead = out.substring(matcher.start() - appended);
          appended = matcher.end();
        }
        if (matcher.end() > matcher.start()) {
          found.add(new Replacement(new Span(matcher.start(), matcher.end()), instead));
        }
      }
      return found;
    } catch (PatternSyntaxException e) {
      throw new SearchException(e.getDescription());
    } catch (IllegalArgumentException | IndexOutOfBoundsException | TooLong e) {
      throw new SearchException(String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new SearchException(String.valueOf(e));
    }
  }

  private Pattern pattern() {
    int flags = Pattern.MULTILINE | (regex ? 0 : Pattern.LITERAL);
    int letters = matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(query, flags | letters);
  }

  private static final class TooLong extends RuntimeException {
    TooLong() {
      super("> 0.5 s");
    }
  }

  /// A text that can be read for some time only: an expression can go on for years.
  private static final class Timed implements CharSequence {

    private static final int READS_BETWEEN = 1024;

    private final String text;
    private final long end;
    private int reads;

    Timed(String text, long end) {
      this.text = text;
      this.end = end;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++reads % READS_BETWEEN == 0 && System.nanoTime() > end) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int stop) {
      return text.substring(start, stop);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
