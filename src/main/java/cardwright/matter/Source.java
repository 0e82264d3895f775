package cardwright.matter;

import cardwright.matter.Node.Entry;
import cardwright.matter.Node.MapNode;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The YAML that people write for one value: taken out of a block, read, and put in as it is.
final class Source {

  private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
  private static final String KEY = "value";
  private static final String INDENT = "  ";

  private Source() {}

  /// A value as it is written, without what its lines are indented by; ends of lines are LF.
  static String of(String text, Node node) {
    Span span = node.span();
    int column = Places.column(text, span.start());
    StringJoiner out = new StringJoiner("\n");
    boolean first = true;
    for (String line : BREAK.split(span.of(text).stripTrailing(), -1)) {
      int cut = 0;
      while (!first && cut < Math.min(column, line.length()) && line.charAt(cut) == ' ') {
        cut++;
      }
      out.add(line.substring(cut));
      first = false;
    }
    return out.toString();
  }

  /// What a source says.
  ///
  /// @throws MatterException if it is not YAML, or more than one value; the message says why
  static @Nullable Object value(String source) {
    Matter matter = Matter.read("---\n" + KEY + ":" + afterColon(source, 0, "\n") + "\n---\n");
    MapNode root = matter.root();
    if (!matter.valid()) {
      String why = matter.problems().isEmpty() ? "" : matter.problems().getFirst().message();
      throw new MatterException(
          why.replace(Messages.of("matter.invalidYaml", ""), "")
              .replaceAll(" \\(\\d+:\\d+\\)", ""));
    }
    if (root == null || root.entries().size() != 1 || !matter.problems().isEmpty()) {
      throw new MatterException(Messages.of("matter.moreThanOneValueIndent"));
    }
    return NodeValues.of(root).get(KEY);
  }

  /// Puts a source behind the colon of a key of the block, comments behind the value kept.
  static List<Replacement> put(
      String text, MapNode root, FieldPath path, String source, String lineEnd) {
    Walk walk = Walk.along(root, path, false);
    if (!walk.rest().isEmpty() || !(walk.parent() instanceof MapNode map) || walk.inFlow()) {
      throw new MatterException(Messages.of("matter.writtenWayTakesNoLines", path));
    }
    Entry entry = map.entries().get(walk.index());
    int column = Places.column(text, entry.key().span().start());
    Span old = new Span(Places.afterColon(text, entry), Places.entryEnd(entry));
    return List.of(new Replacement(old, afterColon(source, column, lineEnd)));
  }

  /// A block list or map starts on a line of its own, all else on that of the key.
  private static String afterColon(String source, int column, String lineEnd) {
    List<String> lines = List.of(BREAK.split(source.strip(), -1));
    String first = lines.getFirst();
    boolean block = first.startsWith("- ") || first.equals("-") || isEntry(first);
    String pad = " ".repeat(column) + (first.startsWith("-") && block ? "" : INDENT);
    StringBuilder out = new StringBuilder(block ? lineEnd + pad : " ").append(first);
    for (String line : lines.subList(1, lines.size())) {
      out.append(lineEnd).append(line.isBlank() ? "" : pad + line);
    }
    return out.toString().stripTrailing();
  }

  private static boolean isEntry(String line) {
    boolean quoted = line.startsWith("\"") || line.startsWith("'");
    boolean flow = line.startsWith("{") || line.startsWith("[");
    boolean scalar = line.startsWith("|") || line.startsWith(">") || line.startsWith("#");
    return !flow
        && !scalar
        && (line.contains(": ") || line.endsWith(":"))
        && (!quoted || line.matches("(\"[^\"]*\"|'[^']*')\\s*:.*"));
  }
}
