package cardwright.matter;

import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import cardwright.text.Span;
import java.util.Optional;

/// The messages about a block, in the words the Hub uses, each with what to do.
final class MatterProblems {

  private static final String MISSING = "empty or missing yaml metadata in repo card: ";

  private MatterProblems() {}

  /// YAML that the Hub refuses.
  static Problem invalid(String text, NodeReader.Fault fault) {
    String place = place(text, fault.span());
    return Problem.error(
        fault.span(),
        "Invalid YAML in README.md: " + fault.what() + " " + place + "; " + fault.advice());
  }

  static Problem notAnObject(Span span, String what) {
    return Problem.error(
        span,
        "\"value\" must be of type object: the front matter is "
            + what
            + "; write lines of the form key: value");
  }

  static Problem nothingInIt(Span span) {
    return Problem.error(
        span,
        "The YAML metadata of your README.md is invalid: the front matter is empty;"
            + " write lines of the form key: value, or take the block away");
  }

  static Problem noBlock() {
    return Problem.warning(
        Span.at(0), MISSING + "the card has no front matter; set a field to start one");
  }

  /// What the Hub does not see as front matter; empty for what it sees.
  static Optional<Problem> hidden(String text, Block block) {
    int lineEnd = block.open() + 3;
    return switch (block.state()) {
      case SEEN -> Optional.empty();
      case EMPTY ->
          Optional.of(
              Problem.warning(
                  new Span(block.open(), block.end()),
                  MISSING + "there is nothing between the marks; set a field to fill it"));
      case BLANK_AFTER_OPEN -> {
        int end = lineEnd;
        while (BlockFinder.breakLength(text, end) == 0) {
          end++;
        }
        yield Optional.of(
            warning(
                new Span(block.open(), end),
                "the opening --- is followed by blanks; take them away",
                Edit.replace("Mend the opening mark", new Span(lineEnd, end), "")));
      }
      case LONE_CR ->
          Optional.of(
              warning(
                  new Span(block.content().end() + 1, block.end()),
                  "the closing --- ends in a lone CR; end it with a line feed",
                  Edit.replace("Mend the closing mark", Span.at(block.end()), "\n")));
      case UNCLOSED -> Optional.of(unclosed(text, block));
    };
  }

  private static Problem unclosed(String text, Block block) {
    Span span = new Span(block.open(), block.open() + 3);
    String what = "the --- at the start is never closed by a line ---";
    if (block.content().isEmpty()) {
      return Problem.warning(span, MISSING + what + "; set a field to start front matter");
    }
    String end = Lines.of(text).prevailingEnd();
    String closing = end + "---" + (block.end() == text.length() ? end : "");
    return warning(
        span,
        what + "; add one after the last field",
        Edit.replace("Close the front matter", Span.at(block.end()), closing));
  }

  private static Problem warning(Span span, String what, Edit fix) {
    return new Problem(span, Severity.WARNING, MISSING + what, Optional.of(fix));
  }

  /// What to do about a message of the YAML library.
  static String advice(String what) {
    if (what.contains("mapping values are not allowed")) {
      return "put a value that holds ': ' in quotes";
    }
    if (what.contains("TAB") || what.contains("\\t")) {
      return "use spaces, not tabs";
    }
    if (what.contains("cannot start any token")) {
      return "put the value in quotes";
    }
    if (what.contains("non-printable")) {
      return "take the control character away";
    }
    if (what.contains("end of stream") || what.contains("end of the stream")) {
      return "close the quote or bracket that is open";
    }
    return "check the quotes, colons and indents around this place";
  }

  private static String place(String text, Span span) {
    int line = 1;
    int lineStart = 0;
    for (int at = 0; at < span.start(); ) {
      int breakLength = BlockFinder.breakLength(text, at);
      at += Math.max(1, breakLength);
      if (breakLength > 0 && at <= span.start()) {
        line++;
        lineStart = at;
      }
    }
    return "(" + line + ":" + (span.start() - lineStart + 1) + ")";
  }
}
