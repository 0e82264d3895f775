package cardwright.check;

import cardwright.card.Reading;
import cardwright.text.FieldPath;
import cardwright.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The pipeline tag is an official one.
record PipelineTagRule(List<Choice> tags) implements Rule {

  /// Tasks that the Hub had once, and what they are parts of today.
  private static final Map<String, String> REMOVED =
      Map.of("text2text-generation", "text-generation", "conversational", "text-generation");

  @Override
  public void check(Reading reading, Findings findings) {
    Object value = reading.frontMatter().values().get("pipeline_tag");
    if (!(value instanceof String tag) || HubLists.has(tags, tag)) {
      return;
    }
    FieldPath path = FieldPath.key("pipeline_tag");
    Optional<String> right =
        Optional.ofNullable(REMOVED.get(tag)).or(() -> HubLists.respelled(tags, tag));
    String official =
        tags.stream()
            .filter(t -> !t.hidden())
            .limit(5)
            .map(Choice::id)
            .collect(Collectors.joining(", "));
    String message = Messages.of("check.pipelineTagNotOfficialList", tag, official);
    findings.warned(
        path,
        right.map(id -> Messages.of("check.andWrite", message, id)).orElse(message),
        right.flatMap(id -> findings.set(path, id)));
  }
}
