package cardwright.preview.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXFormula;

/// How deep parts of a formula stand in each other: in groups, as what a command takes, and behind
/// what holds for the rest of its group. For one formula.
final class TexDepth {

  private static final Pattern COMMAND = Pattern.compile("\\\\(?:[A-Za-z]++|.)", Pattern.DOTALL);

  /// Commands that take the rest of their group, or what stands before them in it, too.
  private static final Pattern TAKES_THE_REST =
      Pattern.compile(
          "(?:display|text|script|scriptscript)style|tiny|(?:script|footnote|normal)size|small"
              + "|[lL]arge|LARGE|[hH]uge|rm|bf|it|sf|tt|sc|sl|cal|over|atop|choose|brace|brack|above");

  /// A group that is not at its end.
  ///
  /// @param opener what it began with
  /// @param start of the group around it
  /// @param base of the group around it
  /// @param row of the group around it
  /// @param wanted of the group around it
  private record Outer(String opener, int start, int base, int row, int wanted) {}

  /// What the library says of its commands; they are there once it has set its first formula.
  private static final class Library {
    static final Map<String, Integer> ARGUMENTS = arguments();

    private static Map<String, Integer> arguments() {
      new TeXFormula("x");
      return MacroInfo.Commands.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> entry.getValue().nbArgs));
    }
  }

  private final String tex;
  private final Deque<Outer> outer = new ArrayDeque<>();

  /// How deep the group is that is read.
  private int start;

  /// How deep what is read next stands in it, the rest that a command takes counted.
  private int base;

  /// Commands one in another, the last of which wants more.
  private int row;

  /// How many arguments the commands of the row still want.
  private int wanted;

  private int deepest;

  private TexDepth(String tex) {
    this.tex = tex;
  }

  /// The depth of a formula; 0 for a single row of letters.
  static int of(String tex) {
    return new TexDepth(tex).read();
  }

  private int read() {
    Matcher command = COMMAND.matcher(tex);
    boolean afterCommand = false;
    int at = 0;
    while (at < tex.length()) {
      boolean found = tex.charAt(at) == '\\' && command.find(at);
      String token = found ? command.group() : tex.substring(at, at + 1);
      if (found && !token.equals("\\left") && !token.equals("\\right") && !isBlock(token)) {
        command(token.substring(1));
      } else {
        sign(token, afterCommand);
      }
      afterCommand = found || afterCommand && token.isBlank();
      deepest = Math.max(deepest, base + row);
      at += token.length();
    }
    return deepest;
  }

  private static boolean isBlock(String token) {
    return token.equals("\\begin") || token.equals("\\end");
  }

  private void command(String name) {
    if (name.equals("\\") || name.equals("cr")) {
      cell();
      return;
    }
    int arguments = Library.ARGUMENTS.getOrDefault(name, 0);
    if (TAKES_THE_REST.matcher(name).matches()) {
      base++;
    } else if (arguments > 0) {
      row++;
      wanted = Math.max(0, wanted - 1) + arguments;
    } else {
      taken();
    }
  }

  private void sign(String token, boolean afterCommand) {
    switch (token) {
      case "{", "\\left", "\\begin" -> open(token);
      case "[" -> {
        // What a command is given beside its arguments is none of them.
        if (afterCommand && wanted > 0) {
          open(token);
        } else {
          taken();
        }
      }
      case "]" -> {
        if (!outer.isEmpty() && outer.peek().opener().equals("[")) {
          close();
        } else {
          taken();
        }
      }
      case "}", "\\right", "\\end" -> {
        while (!outer.isEmpty() && outer.peek().opener().equals("[")) {
          close();
        }
        if (!outer.isEmpty()) {
          close();
          taken();
        }
      }
      case "&" -> cell();
      case "^", "_" -> {}
      default -> {
        if (!token.isBlank()) {
          taken();
        }
      }
    }
  }

  private void open(String opener) {
    outer.push(new Outer(opener, start, base, row, wanted));
    base += row + 1;
    start = base;
    row = 0;
    wanted = 0;
  }

  private void close() {
    Outer group = outer.pop();
    start = group.start();
    base = group.base();
    row = group.row();
    wanted = group.wanted();
  }

  /// The next cell of a table, in which nothing of the one before holds.
  private void cell() {
    base = start;
  }

  /// Something that a command may want, or that stands by itself.
  private void taken() {
    wanted = Math.max(0, wanted - 1);
    if (wanted == 0) {
      row = 0;
    }
  }
}
