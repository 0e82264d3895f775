package cardwright.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Numbers what depends on the blocks before: ids of headings that say the same, and footnotes. For
/// one page, from its beginning to its end.
final class PageMarks {

  /// Something that a block cannot know by itself.
  sealed interface Mark {

    /// The id of a heading.
    record Heading(String slug) implements Mark {}

    /// The number of a footnote.
    record Number(String label) implements Mark {}

    /// The id of a reference to a footnote, without its beginning.
    record Reference(String label) implements Mark {}
  }

  /// HTML with marks in it.
  ///
  /// @param pieces the text before, between and after the marks
  record Marked(List<String> pieces, List<Mark> marks) {}

  private final Set<String> labels;
  private final Map<String, Integer> slugs = new HashMap<>();
  private final LinkedHashMap<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> references = new HashMap<>();

  /// @param labels of the footnotes that are defined, as [#key] gives them
  PageMarks(Set<String> labels) {
    this.labels = labels;
  }

  /// How the labels of footnotes are compared.
  static String key(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /// The block's HTML with its marks filled in.
  String fill(Marked html) {
    if (html.marks().isEmpty()) {
      return html.pieces().getFirst();
    }
    StringBuilder out = new StringBuilder(html.pieces().getFirst());
    for (int i = 0; i < html.marks().size(); i++) {
      out.append(value(html.marks().get(i))).append(html.pieces().get(i + 1));
    }
    return out.toString();
  }

  /// Keys of the footnotes that were referred to so far, by number.
  List<String> noted() {
    return new ArrayList<>(numbers.keySet());
  }

  /// How often a footnote was referred to.
  int references(String label) {
    return references.getOrDefault(label, 0);
  }

  private String value(Mark mark) {
    return switch (mark) {
      case Mark.Heading heading -> unique(heading.slug());
      case Mark.Number number -> number(key(number.label()));
      case Mark.Reference reference -> reference(key(reference.label()));
    };
  }

  /// As GitHub does: the second of a name gets `-1`.
  private String unique(String slug) {
    String free = slug;
    while (slugs.containsKey(free)) {
      free = slug + "-" + slugs.merge(slug, 1, Integer::sum);
    }
    slugs.put(free, 0);
    return free;
  }

  private String number(String key) {
    return labels.contains(key)
        ? String.valueOf(numbers.computeIfAbsent(key, added -> numbers.size() + 1))
        : "?";
  }

  private String reference(String key) {
    int count = references.merge(key, 1, Integer::sum);
    return number(key) + (count == 1 ? "" : "-" + count);
  }
}
