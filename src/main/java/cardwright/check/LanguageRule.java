package cardwright.check;

import cardwright.card.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Languages are ISO codes in lower case. Of the nearly eight thousand codes of three letters the
/// list holds the commonest, so any three letters are taken for one.
record LanguageRule(List<Choice> languages) implements Rule {

  private static final Pattern THREE_LETTERS = Pattern.compile("[a-z]{3}");

  @Override
  public void check(Reading reading, Findings findings) {
    for (Item item : Item.of(reading, "language")) {
      if (item.value() instanceof String code && !isCode(code)) {
        refuse(item, code, findings);
      }
    }
  }

  private boolean isCode(String code) {
    return HubLists.has(languages, code) || THREE_LETTERS.matcher(code).matches();
  }

  private void refuse(Item item, String code, Findings findings) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (!lower.equals(code) && isCode(lower)) {
      findings.refused(
          item.path(),
          item.name() + " must only contain lowercase characters",
          findings.set(item.path(), lower));
      return;
    }
    Optional<String> named = HubLists.respelled(languages, code);
    findings.refused(
        item.path(),
        item.name()
            + " with value \""
            + code
            + "\" is not valid. It must be an ISO 639-1, 639-2 or 639-3 code (two/three letters),"
            + " or a special value like \"code\", \"multilingual\". If you want to use BCP-47"
            + " identifiers, you can specify them in language_bcp47.",
        named.flatMap(right -> findings.set(item.path(), right)));
  }
}
