package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.check.Checker;
import cardwright.preview.export.PagePainter;
import cardwright.text.Messages;
import cardwright.text.TextBundle;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/// The command `cardwright` with its sub-commands.
@Command(
    name = "cardwright",
    synopsisSubcommandLabel = "[${bundle:label.command}]",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class CardwrightCommand {

  private static final int BUFFER = 65_536;
  private static final int WIDTH = 100;
  private static final TextBundle HELP = new TextBundle("cardwright.cli.help");

  private CardwrightCommand() {}

  /// Runs a command line on the standard streams of this process.
  ///
  /// @param painter paints pages as PNG
  /// @return the exit code: 0 done, 1 done with problems, 2 bad usage or input, or broken off
  public static int run(PagePainter painter, String... args) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
    OutputStream messages = new FileOutputStream(FileDescriptor.err);
    return run(painter, out, messages, NativeArguments.of(args));
  }

  /// Runs a command line that paints no pages as PNG.
  ///
  /// @param out takes the results, in UTF-8
  /// @param messages takes the messages, in UTF-8
  /// @return the exit code: 0 done, 1 done with problems, 2 bad usage or input, or broken off
  public static int run(OutputStream out, OutputStream messages, String... args) {
    PagePainter none =
        (page, look) -> {
          throw new IOException(Messages.of("cli.thereNothingPaintWriteHtml"));
        };
    return run(none, out, messages, args);
  }

  /// Runs a command line.
  ///
  /// @param painter paints pages as PNG
  /// @param out takes the results, in UTF-8
  /// @param messages takes the messages, in UTF-8
  /// @return the exit code: 0 done, 1 done with problems, 2 bad usage or input, or broken off
  public static int run(
      PagePainter painter, OutputStream out, OutputStream messages, String... args) {
    Console console = new Console(out, messages);
    try {
      int code = commandLine(console, painter).execute(args);
      console.flush();
      return code;
    } catch (UncheckedIOException e) {
      return outputFailed(console, e.getCause());
    } catch (StackOverflowError | OutOfMemoryError e) {
      console.say(Messages.of("cli.cardwrightCardDataTooLarge", e));
      return ExitCode.PROBLEMS;
    }
  }

  /// A reader such as `head` that has seen enough is no problem to tell of.
  private static int outputFailed(Console console, IOException e) {
    String cause = String.valueOf(e.getMessage());
    String lower = cause.toLowerCase(Locale.ROOT);
    if (!lower.contains("broken pipe") && !lower.contains("pipe is being closed")) {
      console.say(Messages.of("cli.cardwrightOutputCannotWritten", cause));
    }
    return ExitCode.PROBLEMS;
  }

  /// The commands, with help in the language of the system's display.
  static CommandLine commandLine(Console console, PagePainter painter) {
    CardEngine engine = CardEngine.standard();
    CommandLine line = new CommandLine(new CardwrightCommand());
    line.addSubcommand(new ReadCommand(engine, console));
    line.addSubcommand(new CheckCommand(engine, Checker.standard(engine), console));
    line.addSubcommand(new SetCommand(engine, console));
    line.addSubcommand(new ExportCommand(engine, console));
    line.addSubcommand(new ConvertCommand(engine, console));
    line.addSubcommand(new TableCommand(engine, console));
    line.addSubcommand(new ImportCommand(engine, console));
    line.addSubcommand(new UndoJobCommand(console));
    line.addSubcommand(new RenderCommand(engine, console, painter));
    line.addSubcommand(new ThumbnailCommand(engine, console));
    line.setResourceBundle(HELP.resources());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setUsageHelpWidth(WIDTH);
    line.setParameterExceptionHandler((e, _) -> wrongUsage(console, e));
    line.setExecutionExceptionHandler((e, command, _) -> failed(console, command, e));
    line.setExecutionStrategy(parsed -> execute(console, parsed));
    return line;
  }

  private static int execute(Console console, CommandLine.ParseResult parsed) {
    CommandLine last = parsed.asCommandLineList().getLast();
    if (last.isUsageHelpRequested()) {
      console.print(lines(last.getUsageMessage(Ansi.OFF)));
      return ExitCode.DONE;
    }
    if (last.isVersionHelpRequested()) {
      console.println(Version.text());
      return ExitCode.DONE;
    }
    if (!parsed.hasSubcommand()) {
      console.say(Messages.of("cli.cardwrightCommandMissing"));
      console.say(lines(last.getUsageMessage(Ansi.OFF)).stripTrailing());
      return ExitCode.USAGE;
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private static int wrongUsage(Console console, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    console.say(Messages.of("cli.helpShowsHowUse", command, WrongUsage.message(e)));
    return ExitCode.USAGE;
  }

  private static int failed(Console console, CommandLine command, Exception e) {
    switch (e) {
      case UncheckedIOException io -> {
        return outputFailed(console, io.getCause());
      }
      case UsageException usage -> {
        console.say(command.getCommandSpec().qualifiedName() + ": " + usage.getMessage());
        return ExitCode.USAGE;
      }
      default -> {
        console.say(Messages.of("cli.cardwrightStoppedErrorProgram", e));
        return ExitCode.PROBLEMS;
      }
    }
  }
}
