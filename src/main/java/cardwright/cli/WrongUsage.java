package cardwright.cli;

import cardwright.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line, in the language of the display; picocli's own words are
/// English only.
final class WrongUsage {

  private WrongUsage() {}

  /// @return a line without its end
  static String message(ParameterException e) {
    String message =
        switch (e) {
          case UnmatchedArgumentException unmatched -> unmatched(unmatched);
          case MissingParameterException missing ->
              Messages.of("cli.missing", quoted(missing(missing).map(WrongUsage::full).toList()));
          case OverwrittenOptionException twice ->
              Messages.of("cli.givenTwice", quoted(List.of(name(twice.getOverwritten()))));
          default ->
              e.getArgSpec() == null || e.getValue() == null
                  ? String.valueOf(e.getMessage())
                  : refused(e.getArgSpec(), e.getValue());
        };
    return message.replace("\r", "").replace('\n', ' ');
  }

  /// Of several values without an option, picocli gives the first that is missing.
  private static Stream<ArgSpec> missing(MissingParameterException e) {
    List<ArgSpec> missing = e.getMissing();
    if (!(missing.getLast() instanceof PositionalParamSpec last)) {
      return missing.stream();
    }
    return Stream.concat(
        missing.stream(),
        e.getCommandLine().getCommandSpec().positionalParameters().stream()
            .filter(arg -> arg.required() && arg.index().min() > last.index().min()));
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String words = quoted(e.getUnmatched());
    if (e.isUnknownOption()) {
      return Messages.of("cli.unknownOption", words);
    }
    boolean command = !e.getCommandLine().getSubcommands().isEmpty();
    return Messages.of(command ? "cli.unknownCommand" : "cli.notExpected", words);
  }

  private static String refused(ArgSpec arg, String value) {
    if (arg.arity().max() == 0) {
      return Messages.of("cli.takesNoValue", quoted(List.of(name(arg))));
    }
    String takes =
        arg.completionCandidates() == null
            ? Messages.of("deck.wholeNumber")
            : StreamSupport.stream(arg.completionCandidates().spliterator(), false)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    return Messages.of("card.cannotTakes", name(arg), value, takes);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String full(ArgSpec arg) {
    return arg instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : arg.paramLabel();
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }
}
