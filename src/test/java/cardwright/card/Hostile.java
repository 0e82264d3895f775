package cardwright.card;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Generators of values that break programs which do not escape.
public final class Hostile {

  private static final List<String> PIECES =
      List.of(
          "|",
          " | ",
          "\\|",
          "\\",
          "\\\\",
          "<",
          "</div>",
          "<b>",
          "<script>",
          "&",
          " & ",
          "&amp;",
          "&#39;",
          "&",
          "\"",
          "'",
          "`",
          "```",
          "*",
          "**",
          "_",
          "~",
          "[",
          "](",
          ")",
          ").",
          ".",
          " ",
          "  ",
          "@",
          "#",
          "-",
          "---",
          "{{",
          "}}",
          "{{people[].name}}",
          "$",
          "!",
          "url('x')",
          "🤖",
          "👩‍👩‍👧",
          "🇨🇿",
          "ðŸ¤–",
          "ש",
          "\u202Eabc",
          "مرحبا",
          "é",
          "e\u0301",
          "\u00A0",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "AI Bot",
          " AI Bot </div>",
          "Tweets kept",
          "Name",
          "a",
          "Z",
          "7");

  private Hostile() {}

  /// Names on one line, without control characters.
  public static Arbitrary<String> names() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(pieces -> String.join("", pieces));
  }

  /// Handles by the family's rule: letters, digits and `_`, in lower case.
  public static Arbitrary<String> handles() {
    return Arbitraries.strings().withChars("abcxyz019_").ofMinLength(1).ofMaxLength(15);
  }

  /// Addresses without white space or control characters.
  public static Arbitrary<String> addresses() {
    Arbitrary<String> path =
        Arbitraries.of(
                "/a", "/b-c", "/(d)", "?e=f", "&g", "&amp;", "#h", "'i'", "\"j\"", "%20", "\\k",
                "é", "🤖", "<l>", "*m*", "_n_", ")", "]", "|")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Combinators.combine(Arbitraries.of("https://a.example", "http://b"), path)
        .as((host, rest) -> host + rest);
  }

  /// Any text at all, valid as UTF-8.
  public static Arbitrary<String> texts() {
    Arbitrary<String> anything =
        Arbitraries.strings().all().ofMaxLength(60).map(s -> s.replaceAll("\\p{Cs}", "?"));
    Arbitrary<String> pieces =
        Arbitraries.of(
            "\n",
            "\r\n",
            "\r",
            "---\n",
            "---",
            "tags:\n",
            "- x\n",
            "a: b\n",
            "\u0000",
            "\uFEFF",
            "| a | b |\n| --- | --- |\n| 1 | 2 |\n",
            "<table><tr><td>x</td></tr></table>",
            "```\n",
            "Tweets kept",
            "{{",
            "<div>",
            "## How to use\n",
            " ",
            "\t");
    return Arbitraries.oneOf(anything, pieces, names())
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
