package cardwright.deck;

import cardwright.text.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which columns of a data file give which fields of cards. Immutable.
///
/// @param fields by the columns' names; a column that is not named gives the field of its own name,
///   one that is named with an empty field gives none
public record ColumnMapping(Map<String, String> fields) {

  /// What columns are called elsewhere, without blanks and signs, in small letters.
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("id", "card"),
          Map.entry("cardid", "card"),
          Map.entry("displayname", "name"),
          Map.entry("fullname", "name"),
          Map.entry("person", "name"),
          Map.entry("picture", "avatar"),
          Map.entry("image", "avatar"),
          Map.entry("avatarurl", "avatar"),
          Map.entry("profileimageurl", "avatar"),
          Map.entry("username", "handle"),
          Map.entry("screenname", "handle"),
          Map.entry("twitter", "handle"),
          Map.entry("handles", "handles"),
          Map.entry("tweets", "downloaded"),
          Map.entry("tweetsdownloaded", "downloaded"),
          Map.entry("shorttweets", "short"),
          Map.entry("tooshort", "short"),
          Map.entry("tweetskept", "kept"),
          Map.entry("modelid", "model"),
          Map.entry("repo", "model"),
          Map.entry("repoid", "model"),
          Map.entry("type", "kind"),
          Map.entry("thumbnailurl", "thumbnail"),
          Map.entry("linksreport", "report"),
          Map.entry("linksdata", "data"),
          Map.entry("linkstraining", "training"),
          Map.entry("reporturl", "report"),
          Map.entry("datarun", "data"),
          Map.entry("dataurl", "data"),
          Map.entry("trainingrun", "training"),
          Map.entry("trainingurl", "training"),
          Map.entry("template", "layout"),
          Map.entry("file", "path"),
          Map.entry("filename", "path"),
          Map.entry("languages", "language"),
          Map.entry("lang", "language"),
          Map.entry("tag", "tags"),
          Map.entry("prompt", "prompts"),
          Map.entry("widget", "prompts"),
          Map.entry("license", "metadata.license"),
          Map.entry("licence", "metadata.license"),
          Map.entry("basemodel", "metadata.base_model"),
          Map.entry("datasets", "metadata.datasets"),
          Map.entry("pipelinetag", "metadata.pipeline_tag"),
          Map.entry("libraryname", "metadata.library_name"));

  /// Where every column gives the field of its own name.
  public static final ColumnMapping NONE = new ColumnMapping(Map.of());

  /// @throws IllegalArgumentException if a field is none, or two columns give the same; the message
  ///   says which
  public ColumnMapping {
    Set<String> seen = new HashSet<>();
    for (Map.Entry<String, String> entry : fields.entrySet()) {
      String field = entry.getValue();
      if (!field.isEmpty() && !isField(field)) {
        throw new IllegalArgumentException(
            Messages.of(
                "deck.thereNoFieldColumnThere",
                field,
                entry.getKey(),
                String.join(", ", CsvColumns.KNOWN)));
      }
      if (!field.isEmpty() && !seen.add(field)) {
        throw new IllegalArgumentException(Messages.of("deck.twoColumnsGiveChooseOne", field));
      }
    }
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /// The fields that data can give, besides `metadata.KEY`, `fields.NAME`, and what a row gives of
  /// several people, such as `people[1].name` and `handles`.
  public static List<String> known() {
    return CsvColumns.KNOWN;
  }

  /// Whether a column can give this.
  public static boolean isField(String name) {
    return CsvColumns.isUsed(name) && !name.endsWith(".");
  }

  /// The mapping that the names of columns suggest; a column whose name says nothing gives none.
  public static ColumnMapping guess(List<String> columns) {
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String column : columns) {
      if (isField(column) && taken.add(column)) {
        fields.put(column, column);
      }
    }
    for (String column : columns) {
      Optional<String> guess = meaning(column).filter(field -> !taken.contains(field));
      if (!fields.containsKey(column)) {
        fields.put(column, guess.orElse(""));
        guess.ifPresent(taken::add);
      }
    }
    Map<String, String> inOrder = new LinkedHashMap<>();
    columns.forEach(column -> inOrder.put(column, fields.getOrDefault(column, "")));
    return new ColumnMapping(inOrder);
  }

  private static Optional<String> meaning(String column) {
    String plain =
        Normalizer.normalize(column, Normalizer.Form.NFKD)
            .replaceAll("[^\\p{Alnum}]", "")
            .toLowerCase(Locale.ROOT);
    for (String known : CsvColumns.KNOWN) {
      if (plain.equals(known)) {
        return Optional.of(known);
      }
    }
    return Optional.ofNullable(SYNONYMS.get(plain));
  }

  /// What the columns of a file give, one for each; what says nothing is the column's own name.
  public List<String> meanings(List<String> columns) {
    List<String> meanings = new ArrayList<>();
    for (String column : columns) {
      meanings.add(fields.getOrDefault(column, column));
    }
    return meanings;
  }

  /// This mapping with others in place of or besides its own.
  ///
  /// @throws IllegalArgumentException if two columns then give the same
  public ColumnMapping with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    // A field that is given anew is no longer given by another column.
    all.replaceAll((column, field) -> more.containsValue(field) ? "" : field);
    all.putAll(more);
    return new ColumnMapping(all);
  }
}
