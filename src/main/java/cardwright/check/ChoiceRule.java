package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.Edit;
import cardwright.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A key that takes one of a list of values.
record ChoiceRule(String key, List<Choice> choices) implements Rule {

  private static final int MOST_NAMED = 8;
  private static final String OR_LATER = "-or-later";

  @Override
  public void check(Reading reading, Findings findings) {
    for (Item item : Item.of(reading, key)) {
      if (item.value() instanceof String id && !HubLists.has(choices, id)) {
        refuse(item, id, findings);
      }
    }
  }

  private void refuse(Item item, String id, Findings findings) {
    String message = Messages.of("check.mustOne", item.name(), named());
    Optional<String> same = HubLists.respelled(choices, id);
    Optional<Edit> fix = same.flatMap(right -> findings.set(item.path(), right));
    if (same.isPresent()) {
      message = Messages.of("check.andWrite", message, same.get());
    } else if (id.endsWith(OR_LATER)) {
      // Taking "or later" away changes what the licence says: that is the author's to decide.
      String plain = id.substring(0, id.length() - OR_LATER.length()).toLowerCase(Locale.ROOT);
      if (HubLists.has(choices, plain)) {
        message = Messages.of("check.noLaterVersions", message, plain);
      }
    }
    findings.refused(item.path(), message, fix);
  }

  private String named() {
    String first =
        choices.stream().limit(MOST_NAMED).map(Choice::id).collect(Collectors.joining(", "));
    return "[" + first + (choices.size() > MOST_NAMED ? ", …]" : "]");
  }
}
