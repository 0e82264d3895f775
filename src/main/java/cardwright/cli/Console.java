package cardwright.cli;

import cardwright.deck.DeckProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Where a command prints: results to one stream, messages to another, both in UTF-8 with LF at the
/// end of lines, whatever the locale and system.
final class Console {

  private static final int LONGEST_MESSAGE = 1_000;

  private final OutputStream out;
  private final PrintWriter messages;
  private boolean broken;

  Console(OutputStream out, OutputStream messages) {
    this.out = out;
    this.messages = new PrintWriter(new OutputStreamWriter(messages, StandardCharsets.UTF_8), true);
  }

  /// Prints text of the result as it is.
  ///
  /// @throws UncheckedIOException if nobody takes it any more
  void print(String text) {
    if (broken) {
      return;
    }
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Prints a line of the result.
  void println(String line) {
    print(line + "\n");
  }

  /// Hands on all of the result that was printed so far.
  void flush() {
    if (broken) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /// Once is enough: what is still to come for a broken output is dropped.
  private UncheckedIOException failed(IOException e) {
    broken = true;
    return new UncheckedIOException(e);
  }

  /// Whether somebody looks on: messages go to a terminal.
  boolean isTerminal() {
    return System.console() != null && System.console().isTerminal();
  }

  /// Says something in place of the line that was said so before.
  void overwrite(String line) {
    messages.print("\r" + line + "\u001B[K");
    messages.flush();
  }

  /// Says something to the user.
  void say(String message) {
    messages.print(message + "\n");
    messages.flush();
  }

  /// Tells a problem as `file:line: message`, on one line whatever values it quotes.
  void tell(DeckProblem problem) {
    say(onOneLine(problem.toString()));
  }

  /// Prints a problem as a line of the result: `file:line: message`.
  void report(DeckProblem problem) {
    println(onOneLine(problem.toString()));
  }

  private static String onOneLine(String message) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < message.length() && i < LONGEST_MESSAGE; i++) {
      char c = message.charAt(i);
      out.append(Character.isISOControl(c) ? "\\u%04X".formatted((int) c) : String.valueOf(c));
    }
    return message.length() > LONGEST_MESSAGE ? out.append('…').toString() : out.toString();
  }
}
