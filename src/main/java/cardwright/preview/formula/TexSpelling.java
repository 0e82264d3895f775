package cardwright.preview.formula;

import java.util.List;
import java.util.regex.Pattern;

/// Writes what the Hub's formulas may hold, and the library does not know or sets badly, in its own
/// words.
final class TexSpelling {

  private record Word(Pattern found, String known) {}

  private static final List<Word> WORDS =
      List.of(
          word(
              "\\\\(begin|end)\\{(align|alignat|flalign|gather|multline|eqnarray)\\*}",
              "\\\\$1{$2}"),
          word("\\\\(begin|end)\\{equation\\*?}", "\\\\$1{gathered}"),
          word("\\\\operatorname\\*\\s*+\\{([^{}]*+)}", "\\\\mathop{\\\\mathrm{$1}}"),
          word("\\\\bm(?![A-Za-z])", "\\\\boldsymbol"),
          word("\\\\[lr]vert(?![A-Za-z])", "\\\\vert"),
          word("\\\\(?:nonumber|notag)(?![A-Za-z])|\\\\label\\{[^{}]*+}", " "),
          // The library leaves no room between a case and its condition.
          word("\\\\begin\\{cases}", "\\\\left\\\\{\\\\begin{array}{l@{\\\\quad}l}"),
          word("\\\\end\\{cases}", "\\\\end{array}\\\\right."));

  private TexSpelling() {}

  private static Word word(String found, String known) {
    return new Word(Pattern.compile(found), known);
  }

  /// The same formula, as the library would have it.
  static String known(String tex) {
    String known = tex;
    for (Word word : WORDS) {
      known = word.found().matcher(known).replaceAll(word.known());
    }
    return known;
  }
}
