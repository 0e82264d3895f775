package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.Messages;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A key that names models or data sets of the Hub.
///
/// @param advice the Hub's own, after "is not valid."
record RepoIdRule(String key, String advice) implements Rule {

  private static final String PART = "[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?";
  private static final Pattern ID = Pattern.compile("(?:" + PART + "/)?" + PART);
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co)/(?:datasets/|models/)?(.+?)/?");

  @Override
  public void check(Reading reading, Findings findings) {
    for (Item item : Item.of(reading, key)) {
      if (item.value() instanceof String id && !isId(id)) {
        String message = Messages.of("check.valueNotValid", item.name(), id, advice);
        Matcher address = ADDRESS.matcher(id);
        Optional<String> right =
            address.matches() && isId(address.group(1))
                ? Optional.of(address.group(1))
                : Optional.of(id.strip()).filter(RepoIdRule::isId);
        findings.refused(
            item.path(), message, right.flatMap(value -> findings.set(item.path(), value)));
      }
    }
  }

  private static boolean isId(String id) {
    return ID.matcher(id).matches() && !id.contains("--") && !id.contains("..");
  }
}
