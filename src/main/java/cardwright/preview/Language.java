package cardwright.preview;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How the code of a language is written, as far as its colours go.
///
/// @param shape which marks it is made of
/// @param keywords words of the language; in lower case if `anyCase`
/// @param constants words that are values
/// @param lineComments what begins a comment that ends with the line
/// @param blockComment what begins and ends a longer one; empty for none
/// @param quotes what begins and ends a string, the longest first
/// @param anyCase whether keywords may be in upper case
record Language(
    Shape shape,
    Set<String> keywords,
    Set<String> constants,
    List<String> lineComments,
    List<String> blockComment,
    List<String> quotes,
    boolean anyCase) {

  enum Shape {
    WORDS,
    SHELL,
    KEYS,
    MARKUP,
    MARKDOWN,
    DIFF
  }

  private static final List<String> SLASHES = List.of("//");
  private static final List<String> STARS = List.of("/*", "*/");
  private static final List<String> QUOTES = List.of("\"", "'");

  private static final Language PYTHON =
      words(
          "and as assert async await break case class continue def del elif else except finally for"
              + " from global if import in is lambda match nonlocal not or pass raise return try"
              + " while with yield",
          "True False None self cls",
          List.of("#"),
          List.of(),
          List.of("\"\"\"", "'''", "\"", "'"));
  private static final Language JAVA =
      words(
          "abstract assert break case catch class const continue default do else enum extends final"
              + " finally for goto if implements import instanceof interface native new package"
              + " permits private protected public record return sealed static super switch"
              + " synchronized this throw throws transient try var volatile while yield boolean"
              + " byte char double float int long short void fun val when object override func"
              + " struct type defer chan range go map select namespace using template typename"
              + " unsigned signed sizeof typedef extern inline virtual let mut pub fn impl trait"
              + " use mod match crate where async await string",
          "true false null nil nullptr None Some Ok Err",
          SLASHES,
          STARS,
          List.of("\"\"\"", "\"", "'"));
  private static final Language JAVASCRIPT =
      words(
          "async await break case catch class const continue debugger default delete do else export"
              + " extends finally for from function if import in instanceof interface let new of"
              + " return static super switch this throw try type typeof var void while with yield",
          "true false null undefined NaN Infinity",
          SLASHES,
          STARS,
          List.of("\"", "'", "`"));
  private static final Language SQL =
      new Language(
          Shape.WORDS,
          Set.of(
              ("select from where and or not insert into values update set delete create table drop"
                   + " alter join left right inner outer on group by order having limit as distinct"
                   + " union all exists in is like between case when then else end with")
                  .split(" ")),
          Set.of("null", "true", "false"),
          List.of("--"),
          STARS,
          List.of("'", "\""),
          true);
  private static final Language SHELL =
      new Language(
          Shape.SHELL,
          Set.of(
              ("if then else elif fi for while until do done case esac in function return export"
                      + " local set unset source alias cd echo exit read sudo")
                  .split(" ")),
          Set.of("true", "false"),
          List.of("#"),
          List.of(),
          QUOTES,
          false);
  private static final Language JSON =
      new Language(
          Shape.KEYS,
          Set.of(),
          Set.of("true", "false", "null"),
          SLASHES,
          STARS,
          List.of("\""),
          false);
  private static final Language YAML =
      new Language(
          Shape.KEYS,
          Set.of(),
          Set.of("true", "false", "null", "yes", "no", "on", "off"),
          List.of("#"),
          List.of(),
          QUOTES,
          false);
  private static final Language MARKUP = plain(Shape.MARKUP);
  private static final Language MARKDOWN = plain(Shape.MARKDOWN);
  private static final Language DIFF = plain(Shape.DIFF);

  private static final Map<String, Language> BY_NAME = byName();

  /// The language of that name or alias, in any case.
  static Optional<Language> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Language> byName() {
    Map<String, Language> names = new HashMap<>();
    put(names, PYTHON, "python py python3 ipython pycon");
    put(
        names,
        JAVA,
        "java kotlin kt scala groovy c cpp c++ cc h hpp cs csharp go rust rs swift php");
    put(names, JAVASCRIPT, "javascript js jsx typescript ts tsx mjs node");
    put(names, SQL, "sql");
    put(names, SHELL, "bash sh shell zsh console shell-session shellscript dockerfile docker make");
    put(names, JSON, "json jsonc json5 jsonl");
    put(names, YAML, "yaml yml toml ini properties cfg");
    put(names, MARKUP, "html xml xhtml svg vue");
    put(names, MARKDOWN, "markdown md");
    put(names, DIFF, "diff patch");
    return Map.copyOf(names);
  }

  private static void put(Map<String, Language> names, Language language, String aliases) {
    for (String alias : aliases.split(" ")) {
      names.put(alias, language);
    }
  }

  private static Language words(
      String keywords,
      String constants,
      List<String> lineComments,
      List<String> blockComment,
      List<String> quotes) {
    return new Language(
        Shape.WORDS,
        Set.of(keywords.split(" ")),
        Set.of(constants.split(" ")),
        lineComments,
        blockComment,
        quotes,
        false);
  }

  private static Language plain(Shape shape) {
    return new Language(shape, Set.of(), Set.of(), List.of(), List.of(), QUOTES, false);
  }
}
