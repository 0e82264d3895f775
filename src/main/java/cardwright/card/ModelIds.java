package cardwright.card;

import java.util.regex.Pattern;

/// The rule for a model's id on the Hub: `owner/name`, each of letters, digits, `.`, `-` and `_`,
/// neither starting nor ending with `.` or `-`, at most 96 characters (`repo_id` as the Hub's
/// Python client validates it).
final class ModelIds {

  private static final String PART = "[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?";
  private static final Pattern MODEL = Pattern.compile(PART + "/" + PART);

  private ModelIds() {}

  static boolean isModelId(String id) {
    return MODEL.matcher(id).matches();
  }
}
