package cardwright.matter;

import cardwright.text.Edit;
import cardwright.text.Lines;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import cardwright.text.Span;
import java.util.Optional;

/// The messages about a block, in the words the Hub uses, each with what to do.
final class MatterProblems {

  private MatterProblems() {}

  /// YAML that the Hub refuses.
  static Problem invalid(String text, NodeReader.Fault fault) {
    String place = place(text, fault.span());
    return Problem.error(
        fault.span(),
        Messages.of(
            "matter.invalidYaml",
            Messages.of("matter.faultAt", fault.what(), place, fault.advice())));
  }

  static Problem notAnObject(Span span, String what) {
    return Problem.error(span, Messages.of("matter.valueMustTypeObjectFront", what));
  }

  static Problem nothingInIt(Span span) {
    return Problem.error(span, Messages.of("matter.yamlMetadataYourReadmeMd"));
  }

  static Problem noBlock() {
    return Problem.warning(Span.at(0), missing(Messages.of("matter.cardNoFrontMatterSet")));
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
                  missing(Messages.of("matter.thereNothingBetweenMarksSet"))));
      case BLANK_AFTER_OPEN -> {
        int end = lineEnd;
        while (BlockFinder.breakLength(text, end) == 0) {
          end++;
        }
        yield Optional.of(
            warning(
                new Span(block.open(), end),
                Messages.of("matter.openingFollowedBlanksTakeThem"),
                Edit.replace(Messages.of("matter.mendOpeningMark"), new Span(lineEnd, end), "")));
      }
      case LONE_CR ->
          Optional.of(
              warning(
                  new Span(block.content().end() + 1, block.end()),
                  Messages.of("matter.closingEndsLoneCrEnd"),
                  Edit.replace(Messages.of("matter.mendClosingMark"), Span.at(block.end()), "\n")));
      case UNCLOSED -> Optional.of(unclosed(text, block));
    };
  }

  private static Problem unclosed(String text, Block block) {
    Span span = new Span(block.open(), block.open() + 3);
    String what = Messages.of("matter.startNeverClosedLine");
    if (block.content().isEmpty()) {
      return Problem.warning(span, missing(Messages.of("matter.setFieldStartFrontMatter", what)));
    }
    String end = Lines.of(text).prevailingEnd();
    String closing = end + "---" + (block.end() == text.length() ? end : "");
    return warning(
        span,
        Messages.of("matter.addOneAfterLastField", what),
        Edit.replace(Messages.of("matter.closeFrontMatter"), Span.at(block.end()), closing));
  }

  private static Problem warning(Span span, String what, Edit fix) {
    return new Problem(span, Severity.WARNING, missing(what), Optional.of(fix));
  }

  /// What the Hub says, and more.
  private static String missing(String what) {
    return Messages.of("matter.missing", what);
  }

  /// What to do about a message of the YAML library.
  static String advice(String what) {
    if (what.contains("mapping values are not allowed")) {
      return Messages.of("matter.putValueHoldsQuotes");
    }
    if (what.contains("TAB") || what.contains("\\t")) {
      return Messages.of("matter.useSpacesNotTabs");
    }
    if (what.contains("cannot start any token")) {
      return Messages.of("matter.putValueQuotes");
    }
    if (what.contains("non-printable")) {
      return Messages.of("matter.takeControlCharacterAway");
    }
    if (what.contains("end of stream") || what.contains("end of the stream")) {
      return Messages.of("matter.closeQuoteBracketOpen");
    }
    return Messages.of("matter.checkQuotesColonsIndentsAround");
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
