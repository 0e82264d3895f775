package cardwright.check;

import cardwright.text.TextBundle;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The values that the Hub knows for the fields of a model card. They change from month to month,
/// so they are a dated file, not code.
///
/// @param date the month they are of, `2026-08`
/// @param licenses all that it takes
/// @param pipelineTags all that it knows
/// @param relations of a model to its base model, all that it takes
/// @param libraries the commonest; it takes others
/// @param languages those of two letters all, those of three letters the commonest, and its special
///   values
public record HubLists(
    String date,
    List<Choice> licenses,
    List<Choice> pipelineTags,
    List<Choice> relations,
    List<Choice> libraries,
    List<Choice> languages) {

  private static final String BUILT_IN = "/assets/hub/2026-08.json";

  /// Read when first asked for.
  private static final class BuiltIn {
    static final HubLists LISTS = read();
  }

  /// The lists that come with the program.
  public static HubLists builtIn() {
    return BuiltIn.LISTS;
  }

  private static HubLists read() {
    try (InputStream in = HubLists.class.getResourceAsStream(BUILT_IN)) {
      return JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readValue(Objects.requireNonNull(in, BUILT_IN), HubLists.class);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own lists cannot be read", e);
    }
  }

  /// The languages, called as in the language of the display as far as the system knows.
  public List<Choice> languagesHere() {
    Locale here = TextBundle.locale();
    return here.getLanguage().equals("en")
        ? languages
        : languages.stream().map(choice -> called(choice, here)).toList();
  }

  private static Choice called(Choice choice, Locale here) {
    String name = Locale.of(choice.id()).getDisplayLanguage(here);
    return choice.name() == null || name.equals(choice.id())
        ? choice
        : new Choice(choice.id(), name, choice.hidden());
  }

  /// Whether one of the choices has this id.
  static boolean has(List<Choice> choices, String id) {
    return choices.stream().anyMatch(choice -> choice.id().equals(id));
  }

  /// The choice of which an id is another spelling (`Apache 2.0` of `apache-2.0`), if there is just
  /// one.
  static Optional<String> respelled(List<Choice> choices, String id) {
    String wanted = plain(id);
    List<String> found =
        choices.stream()
            .filter(choice -> plain(choice.id()).equals(wanted) || sameWords(choice, id))
            .map(Choice::id)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean sameWords(Choice choice, String other) {
    return choice.name() != null && plain(choice.name()).equals(plain(other));
  }

  /// Letters and digits alone; the version `v3` or `2` is that of `3.0` or `2.0`.
  private static String plain(String id) {
    String lower = id.strip().toLowerCase(Locale.ROOT);
    String words = lower.replaceAll("[^a-z0-9+]+", " ").strip();
    return words
        .replaceAll("\\b(license|licence|the|only)\\b", "")
        .replaceAll("(?<=[a-z]) ?v(?=[0-9])", " ")
        .replaceAll(" 0$", "")
        .replace(" ", "");
  }
}
