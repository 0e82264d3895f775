package cardwright.table;

import cardwright.text.Hostile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Tables in the styles people write them in.
final class Samples {

  private static final List<String> WORDS =
      List.of("Data", "Tweets kept", "3094", "x", "a \\| b", "`code`", "é 🤖", "[l](u)", "&amp;");

  private Samples() {}

  /// Cells of a table of one to four columns and one to four rows.
  private static Arbitrary<List<List<String>>> cells() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            columns ->
                Arbitraries.of(WORDS).list().ofSize(columns).list().ofMinSize(1).ofMaxSize(5));
  }

  /// Tables whose rows are all spelled in the same way.
  static Arbitrary<String> regular() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, markdown()), Tuple.of(4, html()), Tuple.of(1, seeds()));
  }

  private static Arbitrary<String> seeds() {
    List<String> tables = new ArrayList<>();
    try (DirectoryStream<Path> cards = Files.newDirectoryStream(Path.of("assets/sample"))) {
      for (Path card : cards) {
        String text = Files.readString(card);
        Tables.find(text, 0).forEach(table -> tables.add(table.span().of(text)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Arbitraries.of(tables);
  }

  private static Arbitrary<String> markdown() {
    return Combinators.combine(
            cells(),
            Arbitraries.of("| , | , |", "|,|,|", ", | ,", ",|,", "| , | ,", ", | , |"),
            Arbitraries.of("---", ":-:", "--:", ":-----"),
            Arbitraries.of("", "  ", "> ", "   "),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(true, false))
        .as(Samples::markdown);
  }

  private static String markdown(
      List<List<String>> cells,
      String style,
      String dashes,
      String indent,
      String end,
      boolean padded) {
    String[] pipes = style.split(",", -1);
    boolean bare = cells.getFirst().size() == 1 && style.startsWith(",");
    List<List<String>> rows = new ArrayList<>(cells);
    rows.add(1, cells.getFirst().stream().map(cell -> dashes).toList());
    StringJoiner table = new StringJoiner(end);
    for (List<String> row : rows) {
      List<String> shown =
          padded && style.endsWith("|")
              ? row.stream().map(c -> c + " ".repeat(14 - width(c))).toList()
              : row;
      String line = String.join(pipes[1], shown).strip();
      table.add(indent + (bare ? "|" : pipes[0]) + line + (bare ? "|" : pipes[2]));
    }
    return table.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static Arbitrary<String> html() {
    return Combinators.combine(
            cells(),
            Arbitraries.of("", "\n", "\n  ", "\r\n"),
            Arbitraries.of("", "\n", " "),
            Arbitraries.of("td", "TD", "td style='border-width:0'", "td title=\"a>b\""),
            Arbitraries.of(0, 1, 2, 3),
            Arbitraries.of(true, false))
        .as(Samples::html);
  }

  /// @param shape 0: no header; 1: a first row of `th`; 2: head and body; 3: no end tags
  private static String html(
      List<List<String>> cells, String gap, String inner, String tag, int shape, boolean apart) {
    String name = tag.split(" ")[0];
    StringBuilder table = new StringBuilder("<table>");
    for (int i = 0; i < cells.size(); i++) {
      boolean head = i == 0 && (shape == 1 || shape == 2);
      boolean last = i == cells.size() - 1;
      table.append(i == 0 && shape == 2 ? gap + "<thead>" : "");
      table.append(i == 1 && shape == 2 ? gap + "<tbody>" : "");
      table.append(gap).append(apart && !last ? "<tr class='line'>" : "<tr>");
      for (String cell : cells.get(i)) {
        table.append(gap).append(head ? "<th>" : "<" + tag + ">");
        table.append(inner).append(cell).append(inner);
        table.append(shape == 3 ? "" : head ? "</th>" : "</" + name + ">");
      }
      table.append(shape == 3 ? "" : gap + "</tr>");
      table.append(i == 0 && shape == 2 ? gap + "</thead>" : "");
    }
    return table
        .append(shape == 2 && cells.size() > 1 ? gap + "</tbody>" : "")
        .append(gap.replace(" ", ""))
        .append("</table>")
        .toString();
  }

  /// Markdown tables whose rows are shorter or longer than the header, with and without pipes.
  static Arbitrary<String> ragged() {
    Arbitrary<String> row =
        Arbitraries.of(
            "|",
            "||",
            "| |",
            "a",
            "a |",
            "|a",
            "| a | b | c |",
            "a|b",
            " a | | ",
            "|a||",
            "x \\| y",
            "   | 1 | 2",
            "\\",
            "| \\",
            "a | \\",
            "`a|b`",
            "<b>x</b> | y",
            "a\\|b\\\\| c");
    return row.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(rows -> "| One | Two |\n--- | :-:\n" + String.join("\n", rows));
  }

  /// Pieces of tables in any order.
  static Arbitrary<String> soup() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<TH colspan=2>",
            "</th>",
            "<tbody>",
            "</thead>",
            "<td rowspan='0'>",
            "<pre>",
            "</pre>",
            "<!--",
            "-->",
            "\n",
            "\n\n",
            "\n    ",
            "<td a='>'>",
            "<td a='",
            "| a | b |\n|---|---|\n| 1 | 2 |\n",
            "| a |\n|-|\n",
            "\n```\n",
            "`",
            "text",
            "\n> ",
            "\n- ",
            "\n1. ",
            "<div>\n",
            "</div>\n",
            "a|b\n-|-\n",
            "<col>");
    return Arbitraries.oneOf(piece, piece, piece, Hostile.line())
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }
}
