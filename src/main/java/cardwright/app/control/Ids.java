package cardwright.app.control;

import cardwright.text.FieldPath;

/// Stable ids of the nodes that show fields, for style sheets and tests.
public final class Ids {

  private Ids() {}

  /// `people[0].name` → `people-0-name`, `metadata.tags[0]` → `metadata-tags-0`.
  public static String of(FieldPath field) {
    return field
        .toString()
        .replace("[+]", "-add")
        .replaceAll("[^A-Za-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
