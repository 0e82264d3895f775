package cardwright.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Texts that break programs which take them for harmless.
public final class Hostile {

  private Hostile() {}

  /// Pieces that mean something in Markdown, HTML, CSS or YAML, or look like it.
  private static Arbitrary<String> pieces() {
    return Arbitraries.of(
        "|",
        "\\",
        "\\|",
        "\\\\|",
        "<",
        ">",
        "&",
        "&amp;",
        "&amp",
        "&#124;",
        "&#32;",
        "&copy",
        "`",
        "``",
        "```",
        "~~~",
        "*",
        "**",
        "_",
        "__",
        "#",
        "# ",
        "-",
        "- ",
        "+ ",
        "1. ",
        "---",
        ":-",
        ":-:",
        "===",
        ">",
        "> ",
        "[",
        "](",
        ")",
        "!",
        "'",
        "\"",
        "$",
        "<b>",
        "</td>",
        "<td>",
        "</table>",
        "<table>",
        "<!--",
        "-->",
        "<script>",
        "</pre>",
        "<",
        "< ",
        "a",
        "b c",
        "x_y",
        " ",
        "  ",
        "\t",
        "\u00a0",
        "\u200f",
        "\u202e",
        "\u2028",
        "\ufeff",
        "\u3000",
        "é",
        "ß",
        "🤖",
        "👩‍👩‍👧",
        "e\u0301",
        "نص",
        "0",
        "41",
        "a|b",
        "http://x.y/?a=1&b=2",
        "\\20 ",
        "url('");
  }

  /// One line of text, without control characters but tab.
  public static Arbitrary<String> line() {
    return pieces().list().ofMaxSize(6).map(pieces -> String.join("", pieces));
  }

  /// Text of many lines, with all kinds of line ends and control characters.
  public static Arbitrary<String> text() {
    Arbitrary<String> breaks =
        Arbitraries.of("\n", "\n\n", "\r\n", "\r", "\n    ", "\n> ", "\n- ", "\u0000", "\f");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(8);
    return Arbitraries.frequencyOf(Tuple.of(6, pieces()), Tuple.of(3, breaks), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces))
        .filter(Utf8::isEncodable);
  }
}
