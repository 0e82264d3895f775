package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.Messages;
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
          Messages.of("check.mustOnlyContainLowercaseCharacters", item.name()),
          findings.set(item.path(), lower));
      return;
    }
    Optional<String> named = HubLists.respelled(languages, code);
    findings.refused(
        item.path(),
        Messages.of("check.valueNotValidMustIso", item.name(), code),
        named.flatMap(right -> findings.set(item.path(), right)));
  }
}
